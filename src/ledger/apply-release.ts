import { Bug } from '../problem/never.ts';
import { sortedOnce } from './code-units.ts';
import { withEdges, type Find } from './edges.ts';
import type { LedgerEvent } from './events.ts';
import type { RecordedPrompt, ReleaseRecord } from './release-record.ts';
import { eventsOfRun } from './run-events.ts';
import type { PromptFacts, RunFacts } from './run-facts.ts';
import { shardOf } from './shard.ts';
import { lineFinder, rewrittenShards, type Lines, type Shards } from './shards.ts';
import { emptyLine, encodeStateLine, type StateLine } from './state-line.ts';

/** What a run makes of the state. */
export interface AppliedRelease {
  /** The lines that differ from before, by id. */
  readonly changed: Lines;
  /** New texts of the shards that hold them, by path within the channel; no other shard changes. */
  readonly shards: ReadonlyMap<string, string>;
  /** What happened, in order; where the prompts stand after it is in `changed` too. */
  readonly events: readonly LedgerEvent[];
}

/**
 * What a run makes of the state: its prompts' lines, the reverse edges of what they need, and the events.
 * @param shards every shard that `shardsToRead` asks for.
 */
export function applyRelease(shards: Shards, record: ReleaseRecord, facts: RunFacts): AppliedRelease {
  const find = lineFinder(shards);
  const events = eventsOfRun(find, record, facts);
  const touched = new Map<string, StateLine>();
  for (const prompt of record.prompts) {
    const own = facts.prompts.get(prompt.id);
    if (own !== undefined) continue;
    if (record.kind !== 'rollback-pointer') throw new Bug(`${prompt.id} is released, but nothing is known of its file.`);
    touched.set(prompt.id, released(find(prompt.id) ?? emptyLine(prompt.id), prompt, record));
  }
  const recorded = new Map(record.prompts.map((prompt) => [prompt.id, prompt]));
  for (const [id, own] of facts.prompts) {
    const former = own.renamedFrom === null ? null : find(own.renamedFrom);
    const line = refreshed(find(id) ?? emptyLine(id), former, own);
    touched.set(id, released(line, recorded.get(id), record));
    if (former !== null) touched.set(former.id, { ...withoutFile(former, id), dependents: [] });
  }
  for (const { id, replacement } of record.removed) touched.set(id, withoutFile(find(id) ?? emptyLine(id), replacement));
  for (const { prompt, version, stable, status } of events) {
    const line = touched.get(prompt);
    if (line === undefined) throw new Bug(`${prompt} has an event, but no line.`);
    touched.set(prompt, { ...line, version, stable, status });
  }
  const changed = differing(find, withEdges(find, touched));
  return { changed, shards: rewrittenShards(shards, changed), events };
}

/**
 * What events outside a release (a rollout that ends, well or badly) make of the state.
 * A version that was withdrawn leaves its digest, so that it is not released again.
 */
export function applyEvents(shards: Shards, events: readonly LedgerEvent[]): Omit<AppliedRelease, 'events'> {
  const find = lineFinder(shards);
  const touched = new Map<string, StateLine>();
  for (const { kind, prompt, version, stable, status } of events) {
    const line = touched.get(prompt) ?? find(prompt);
    if (line === null) throw new Bug(`${prompt} has an event, but no line.`);
    const withdrawn = kind === 'withdrawn' ? added(line.withdrawn, line.digest) : line.withdrawn;
    touched.set(prompt, { ...line, version, stable, status, withdrawn });
  }
  const changed = differing(find, touched);
  return { changed, shards: rewrittenShards(shards, changed) };
}

/**
 * The shards that have to be read before a release can be applied, besides those that were: to be asked again with their
 * lines until none is missing, because what a prompt needed before is known only from its line.
 */
export function shardsToRead(shards: Shards, record: ReleaseRecord, facts: RunFacts): readonly string[] {
  const lines = new Map([...shards.values()].flatMap((each) => each.map((line) => [line.id, line] as const)));
  const touched = new Set([...record.prompts, ...record.removed].map(({ id }) => id));
  const ids = new Set(touched);
  for (const [id, { renamedFrom, needs }] of facts.prompts) {
    for (const each of renamedFrom === null ? [id] : [id, renamedFrom]) touched.add(each);
    for (const need of needs) ids.add(need.id);
  }
  for (const id of touched) {
    ids.add(id);
    for (const need of lines.get(id)?.needs ?? []) ids.add(need.id);
  }
  for (const id of ids) {
    const line = lines.get(id);
    if (line?.status === 'renamed' && line.successor !== null) ids.add(line.successor);
  }
  return sortedOnce([...ids].map(shardOf)).filter((path) => !shards.has(path));
}

/** A line as the file says it now, going on from the line of the id it had before. */
function refreshed(own: StateLine, former: StateLine | null, facts: PromptFacts): StateLine {
  const base = former ?? own;
  const { path, blob, tokens, modified } = facts;
  return {
    ...base,
    id: own.id,
    path,
    blob,
    tokens,
    modified,
    formerPaths: (base.path === null || base.path === path ? base.formerPaths : [base.path, ...base.formerPaths]).filter((each) => each !== path),
    aliases: sortedOnce(facts.aliases),
    successor: null,
    needs: facts.needs,
    dependents: sortedOnce([...own.dependents, ...base.dependents]),
    created: base.created ?? facts.created,
    author: base.author ?? facts.author,
  };
}

/** A line after a run that gave the prompt a version, or took users back to one. */
function released(line: StateLine, prompt: RecordedPrompt | undefined, record: ReleaseRecord): StateLine {
  if (prompt === undefined) return line;
  if (record.kind === 'rollback-pointer') return { ...line, withdrawn: withdrawnAfterPointer(line, prompt) };
  return { ...line, withdrawn: added(line.withdrawn, prompt.withdrawn), digest: prompt.digest, source: record.source };
}

/**
 * The texts that are withdrawn once users were moved to a version: what they had, and what is the newest, for main has that
 * still. What they are moved to is none of them, whatever was said of it before.
 */
export function withdrawnAfterPointer(line: Pick<StateLine, 'withdrawn' | 'digest'>, { withdrawn, digest }: Pick<RecordedPrompt, 'withdrawn' | 'digest'>): readonly string[] {
  return added(added(line.withdrawn, withdrawn), line.digest).filter((each) => each !== digest);
}

/** The line that keeps an id reserved. */
function withoutFile(line: StateLine, successor: string | null): StateLine {
  const formerPaths = line.path === null ? line.formerPaths : [line.path, ...line.formerPaths];
  return { ...line, path: null, blob: null, formerPaths, aliases: [], needs: [], successor };
}

function added(digests: readonly string[], digest: string | null): readonly string[] {
  return digest === null || digests.includes(digest) ? digests : [...digests, digest];
}

function differing(find: Find, lines: Lines): Lines {
  const text = (line: StateLine | null): string => (line === null ? '' : encodeStateLine(line));
  return new Map([...lines].filter(([id, line]) => text(line) !== text(find(id))));
}
