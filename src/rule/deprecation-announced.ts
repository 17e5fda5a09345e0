import { leastNotice } from '../domain/deprecation-phases.ts';
import { nearestName } from '../domain/nearest.ts';
import { statuses, writtenStatuses } from '../domain/statuses.ts';
import type { Deprecation } from '../format/document.ts';
import { recordedStatuses, type RecordedStatus } from '../ledger/snapshot.ts';
import { dayAfter, dayOf, daysFromTo } from '../library/days.ts';
import { deprecationChanges, deprecationOf, type DeprecationChange } from '../library/deprecation-change.ts';
import { cycleThrough } from '../library/graph.ts';
import type { Prompt } from '../library/prompt.ts';
import { statusOnHead } from '../library/status.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { DeprecationFacts } from './deprecation-facts.ts';
import { deprecationExamples } from './deprecation-examples.ts';
import type { Facts } from './facts.ts';
import { aboutKey } from './measured-prompts.ts';
import type { Rule } from './rule.ts';

/** How far back an announcement counts, in days: so long may its pull request be reviewed. */
const reviewDays = 7;

/** A deprecation leaves users the time, and tells them where to go. */
export const deprecationAnnounced: Rule = {
  id: 'deprecation-announced',
  gate: 'syntax',
  about: 'change',
  summary: 'A deprecation is of a deployed prompt, leaves at least 30 days, and names a guide and a replacement that are there.',
  codes: ['deprecation-not-deployed', 'deprecation-too-soon', 'deprecation-guide-missing', 'deprecation-replacement-missing', 'deprecation-replacement-inactive', 'deprecation-circle', 'deprecation-replacement-lost'],
  examples: deprecationExamples,
  *check(facts) {
    for (const change of deprecationChanges(facts.touched)) {
      const { prompt, deprecation, before } = change;
      if (before === null && !facts.deprecations.isWhole) {
        yield* notDeployed(change, facts);
        yield* tooSoon(prompt, deprecation, facts.now);
      }
      yield* guideMissing(prompt, deprecation, facts.deprecations);
      yield* replacementWrong(prompt, deprecation, facts);
    }
    for (const [id, replaces] of facts.deprecations.replacedBy) {
      const gone = facts.touched.find((each) => each.id === id);
      const prompt = gone?.after ?? gone?.before ?? null;
      if (prompt !== null && replaces.length > 0) yield problem('deprecation-replacement-lost', { id, replaces }, aboutKey(prompt, ['deprecation']));
    }
  },
};

/** The file says so, the prompt is new, or the records know better. */
function* notDeployed({ prompt }: DeprecationChange, { touched, deprecations: { recorded } }: Facts): Iterable<Problem> {
  const isNew = touched.some(({ id, kind }) => id === prompt.id && kind === 'added');
  const status = recorded?.get(prompt.id) ?? null;
  const written = prompt.document === null ? null : writtenStatuses.find((each) => each === prompt.document?.metadata.status);
  const shows = written ?? (isNew ? 'review' : recorded === null ? null : shownStatus(status));
  if (shows === null || shows === 'deployed' || shows === 'deprecated') return;
  yield problem('deprecation-not-deployed', { status: shows, allowed: statuses[shows].leadsTo }, aboutKey(prompt, ['deprecation']));
}

/** The status of the records, but for drafts, of which the file tells; nothing recorded = never released. */
function shownStatus(status: RecordedStatus | null): 'review' | 'approved' | 'deployed' | 'deprecated' | null {
  const shows = status === null ? null : recordedStatuses[status].shows;
  if (shows === null) return 'review';
  return shows === 'draft' || shows === 'archived' ? null : shows;
}

function* tooSoon(prompt: Prompt, { announced, removal }: Deprecation, now: Date): Iterable<Problem> {
  const earliestStart = dayAfter(dayOf(now), -reviewDays);
  const start = announced < earliestStart ? earliestStart : announced;
  const days = daysFromTo(start, removal);
  if (days >= leastNotice) return;
  yield problem('deprecation-too-soon', { days, least: leastNotice, earliest: dayAfter(start, leastNotice) }, aboutKey(prompt, ['deprecation', 'removal']));
}

/** A guide elsewhere has an address: what stands there nobody judges here. */
export function isAddress(guide: string): boolean {
  return /^https?:\/\//iu.test(guide);
}

function* guideMissing(prompt: Prompt, { guide }: Deprecation, { guides }: DeprecationFacts): Iterable<Problem> {
  if (guide !== null && (isAddress(guide) || guides.has(guide))) return;
  yield problem('deprecation-guide-missing', { guide }, aboutKey(prompt, ['deprecation', 'guide']));
}

function* replacementWrong(prompt: Prompt, { replacement: id }: Deprecation, facts: Facts): Iterable<Problem> {
  if (id === null) return;
  const { replacements } = facts.deprecations;
  const about = aboutKey(prompt, ['deprecation', 'replacement']);
  const circle = cycleThrough(prompt.id, edgesFrom(prompt, replacements));
  const replacement = replacements.get(id);
  if (circle !== null) yield problem('deprecation-circle', { path: circle }, about);
  else if (replacement === undefined) yield problem('deprecation-replacement-missing', { id, meant: nearestName(id, facts.knownIds) }, about);
  else {
    const status = replacement.document === null ? 'unreadable' : statusOnHead(replacement.document);
    if (status !== 'review') yield problem('deprecation-replacement-inactive', { id, status }, about);
  }
}

function edgesFrom(prompt: Prompt, replacements: ReadonlyMap<string, Prompt>): ReadonlyMap<string, readonly string[]> {
  const all = new Map([...replacements, [prompt.id, prompt]]);
  return new Map([...all].map(([id, each]) => [id, [deprecationOf(each)?.replacement ?? []].flat()]));
}
