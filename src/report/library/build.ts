import { namesOf } from '../../domain/row.ts';
import { statuses, type Status } from '../../domain/statuses.ts';
import { parseDependency } from '../../library/needs.ts';
import { deprecationsOf } from './deprecations.ts';
import type { LibraryFacts, PromptFacts } from './facts.ts';
import type { Health, LibraryReport, PromptView } from './model.ts';
import { needsOf } from './needs.ts';
import { mostFirst, sharesOf } from './shares.ts';

const day = 86_400;
/** Days that count as recent. */
const recent = 30;
/** Runs a reader looks at. */
const shownReleases = 20;

/** The report that follows from what was read. The same facts give the same report. */
export function libraryReport(facts: LibraryFacts): LibraryReport {
  const { library, now, rollouts, experiments, events, waiting } = facts;
  const prompts = withDependents(facts);
  const deprecations = deprecationsOf(prompts, facts.users, now);
  const present = prompts.map(({ status }) => status);
  return {
    library,
    now,
    prompts,
    statuses: sharesOf<Status | null>(present, namesOf(statuses)),
    categories: mostFirst(sharesOf(prompts.map(({ category }) => category), facts.taxonomy)),
    owners: mostFirst(sharesOf(prompts.map(({ owner }) => owner), [])),
    health: healthOf(facts, prompts, deprecations.length),
    needs: needsOf({ now, prompts, rollouts, deprecations, events, waiting, unreadExperiments: facts.unreadExperiments }),
    rollouts,
    experiments,
    deprecations,
    releases: facts.releases.toSorted((a, b) => b.at - a.at || (a.version < b.version ? 1 : -1)).slice(0, shownReleases),
  };
}

function withDependents({ prompts, now, staleAfterDays }: LibraryFacts): readonly PromptView[] {
  const idOf = new Map(prompts.flatMap(({ id, aliases }) => [id, ...aliases].map((each) => [each, id] as const)));
  const dependents = new Map<string, Set<string>>();
  for (const { id, dependencies } of prompts) {
    for (const text of dependencies) {
      const needed = idOf.get(parseDependency(text)?.id ?? '');
      if (needed === undefined) continue;
      dependents.set(needed, (dependents.get(needed) ?? new Set()).add(id));
    }
  }
  return prompts.map((prompt) => ({ ...prompt, ...ageOf(prompt, now, staleAfterDays), dependents: [...(dependents.get(prompt.id) ?? [])].sort() }));
}

function ageOf({ modified }: PromptFacts, now: Date, staleAfterDays: number): Pick<PromptView, 'staleness' | 'stale'> {
  if (modified === null) return { staleness: null, stale: null };
  const staleness = Math.max(0, Math.floor((now.getTime() / 1000 - modified) / day));
  return { staleness, stale: staleness > staleAfterDays };
}

function healthOf({ releases, rollouts, experiments, now }: LibraryFacts, prompts: readonly PromptView[], pendingDeprecations: number): Health {
  const count = (is: (prompt: PromptView) => boolean): number => prompts.filter(is).length;
  const since = now.getTime() / 1000 - recent * day;
  const released = (runs: LibraryFacts['releases']): number => runs.reduce((sum, run) => sum + run.prompts.length, 0);
  return {
    prompts: prompts.length,
    activeRollouts: rollouts.length,
    experiments: experiments.filter(({ phase }) => phase === 'running').length,
    pendingDeprecations,
    stale: prompts.some(({ stale }) => stale === null) ? null : count(({ stale }) => stale === true),
    changes: released(releases),
    recentChanges: released(releases.filter(({ at }) => at >= since)),
    neverReleased: count(({ version }) => version === null),
    withoutTests: count(({ tests }) => tests === null),
    unreadable: count(({ status }) => status === null),
    unused: prompts.some(({ unused }) => unused === null) ? null : count(({ unused }) => unused === true),
  };
}
