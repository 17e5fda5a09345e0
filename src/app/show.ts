import type { PromptDocument } from '../format/document.ts';
import { daysBetween } from '../library/days.ts';
import { needsOf } from '../library/needs.ts';
import type { Prompt } from '../library/prompt.ts';
import { summaryOf, type PromptSummary } from '../library/summary.ts';
import { tokenCounter } from '../library/tokens.ts';
import { dependentsOf } from './check/dependents.ts';
import { digestsAmong } from './check/digests.ts';
import { findPrompt } from './library/find-prompt.ts';
import { libraryAt, type LibraryAt, type LibraryRequest } from './library/library-at.ts';
import { promptHistory, type PromptHistory } from './library/prompt-history.ts';
import { withNeeds } from './library/prompt-needs.ts';
import { standingsOf } from './library/standings.ts';
import { promptPerformance, promptUsage, type ShownPerformance, type ShownUsage } from './metrics/prompt-use.ts';
import { uncommittedPrompts, type LibraryPorts, type Uncommitted } from './library/read-library.ts';

/** What `show --json` prints: `schemas/show.schema.json`. */
export interface ShownPrompt {
  readonly schema: 'prompt-libraries/show/v1';
  readonly commit: string;
  readonly uncommitted: Uncommitted;
  readonly prompt: PromptFacts;
}

/** Everything that is known of a prompt. What git does not tell, because the clone is shallow, is `null`. */
export interface PromptFacts extends PromptSummary {
  /** Who committed it first. */
  readonly author: string | null;
  /** ISO 8601, UTC. */
  readonly created: string | null;
  readonly modified: string | null;
  readonly model: string;
  /** Tokens of the text as written, variables and partials not filled in; `null` where it cannot be read. */
  readonly tokens: number | null;
  /** `id` or `id@range`: declared ones, and partials of the text. */
  readonly dependencies: readonly string[];
  /** Ids of the prompts that need this one directly, sorted. */
  readonly dependents: readonly string[];
  readonly variables: readonly ShownVariable[];
  /** Accounts of the owner. */
  readonly accounts: readonly string[];
  readonly aliases: readonly string[];
  readonly deprecation: PromptDocument['metadata']['deprecation'];
  /** Days since it was created, and since it was changed. */
  readonly age: number | null;
  readonly staleness: number | null;
  readonly stale: boolean | null;
  /** How it was used in the time of `stale_after`; `null` where no usage was recorded. */
  readonly usage: ShownUsage | null;
  /** What was measured of it in that time; `null` where nothing was. */
  readonly performance: ShownPerformance | null;
  /** Equal for two prompts exactly when users get the same; `null` where it or a partial cannot be read. */
  readonly digest: string | null;
}

export interface ShownVariable {
  readonly name: string;
  readonly required: boolean;
  /** The type its schema names; `null` for any, or several. */
  readonly type: string | null;
}

/** Everything that is known of a prompt of a commit. */
export async function show({ repository, workTree }: LibraryPorts, request: LibraryRequest, id: string, now: Date): Promise<ShownPrompt> {
  const library = await libraryAt(repository, request);
  const prompt = await findPrompt(repository, library, id);
  const [past, needs, dependents, uncommitted, standings, count] = await Promise.all([
    promptHistory(repository, library, prompt),
    withNeeds(repository, library, prompt),
    dependentsOf(repository, library.sources, library.commit, [prompt.id], null),
    uncommittedPrompts(workTree, request, library.sources),
    standingsOf(repository, [prompt]),
    tokenCounter(),
  ]);
  const { configuration } = library;
  const summary = summaryOf(prompt, configuration, standings.get(prompt.id) ?? null);
  const metadata = prompt.document?.metadata;
  const looked = { names: [prompt.id, ...(metadata?.aliases ?? [])], days: configuration.staleAfterDays, now };
  const [usage, performance] = await Promise.all([promptUsage(repository, looked), promptPerformance(repository, looked)]);
  return {
    schema: 'prompt-libraries/show/v1',
    commit: library.commit,
    uncommitted,
    prompt: {
      ...summary,
      ...datesOf(past, library, now),
      model: metadata?.model ?? configuration.defaults.model,
      tokens: prompt.document === null ? null : count(prompt.document.body),
      dependencies: dependenciesOf(prompt),
      dependents: [...new Set(dependents.map((each) => each.prompt.id))].toSorted(),
      variables: (metadata?.variables ?? []).map(({ name, required, schema }) => ({ name, required, type: typeOf(schema) })),
      accounts: configuration.owners.get(summary.owner ?? '') ?? [],
      aliases: metadata?.aliases ?? [],
      deprecation: metadata?.deprecation ?? null,
      usage,
      performance,
      digest: digestsAmong(needs)(prompt),
    },
  };
}

/** When a prompt came and changed last. A history that is cut off tells neither. */
function datesOf({ complete, entries }: PromptHistory, { configuration }: LibraryAt, now: Date) {
  const [newest] = entries;
  const oldest = entries.at(-1);
  if (!complete || newest === undefined || oldest === undefined) {
    return { author: null, created: null, modified: null, age: null, staleness: null, stale: null };
  }
  const staleness = daysBetween(new Date(newest.date), now);
  return {
    author: oldest.author,
    created: oldest.date,
    modified: newest.date,
    age: daysBetween(new Date(oldest.date), now),
    staleness,
    stale: staleness > configuration.staleAfterDays,
  };
}

/** Each id once, as it is declared where it is. */
function dependenciesOf(prompt: Prompt): readonly string[] {
  const found = new Map<string, string>();
  for (const { id, range } of needsOf(prompt)) {
    if (!found.has(id)) found.set(id, range === null ? id : `${id}@${range}`);
  }
  return [...found.values()];
}

/** An optional variable may be `null` besides its type. */
function typeOf(schema: unknown): string | null {
  const type = typeof schema === 'object' && schema !== null && 'type' in schema ? schema.type : null;
  const [only, ...others] = (Array.isArray(type) ? type : [type]).filter((each) => each !== 'null');
  return typeof only === 'string' && others.length === 0 ? only : null;
}
