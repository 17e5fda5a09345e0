import fc from 'fast-check';
import type { LedgerEvent } from '../../src/ledger/events.ts';
import type { RecordedPrompt, ReleaseRecord } from '../../src/ledger/release-record.ts';
import type { PromptFacts, RunFacts } from '../../src/ledger/run-facts.ts';
import { eventKinds, recordedStatuses, type EventKind, type RecordedStatus } from '../../src/ledger/snapshot.ts';
import { emptyLine, type StateLine } from '../../src/ledger/state-line.ts';

/** Hex digits that differ for different numbers. */
export function hex(seed: number, length: 40 | 64): string {
  return seed.toString(16).padStart(length, '0');
}

export function stateLine(id: string, parts: Partial<StateLine> = {}): StateLine {
  return { ...emptyLine(id), ...parts };
}

export function recordedPrompt(id: string, parts: Partial<RecordedPrompt> = {}): RecordedPrompt {
  const to = parts.to ?? '1.0.0';
  return {
    id,
    category: 'agents',
    path: `prompts/${id}.prompt.md`,
    from: null,
    to,
    impact: 'minor',
    declared: 'minor',
    floor: 'patch',
    documented: true,
    why: [],
    digest: hex(1, 64),
    blob: hex(1, 40),
    tag: `${id}@${to}`,
    entries: [],
    because: [],
    rollbackOf: null,
    withdrawn: null,
    ...parts,
  };
}

export function releaseRecord(parts: Partial<ReleaseRecord> = {}): ReleaseRecord {
  const version = parts.version ?? '2026.10.01';
  return {
    schema: 'prompt-libraries/release-record/v1',
    kind: 'release',
    version,
    previous: null,
    tag: `library@${version}`,
    source: hex(7, 40),
    committedAt: 1_790_812_800,
    prompts: [],
    removed: [],
    waiting: [],
    ...parts,
  };
}

export function promptFacts(path: string, parts: Partial<PromptFacts> = {}): PromptFacts {
  return {
    path,
    blob: hex(1, 40),
    needs: [],
    aliases: [],
    tokens: 12,
    created: 1_790_000_000,
    modified: 1_790_000_000,
    author: 'Ada',
    written: null,
    renamedFrom: null,
    immediate: true,
    ...parts,
  };
}

export function runFacts(prompts: Readonly<Record<string, PromptFacts>>, parts: Partial<RunFacts> = {}): RunFacts {
  return { sequence: 1, environment: 'production', actor: 'ada', reason: null, prompts: new Map(Object.entries(prompts)), ...parts };
}

/** Texts as commits and file names bring them, the worst among them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('\n', '\r\n', '\u2028', '\u0000', '__proto__', 'constructor', '"', '\\', '</', '\ud800', 'Digest: x', '<!-- release 1.0.0 2026-01 -->'),
);
const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
const digest = fc.nat().map((seed) => hex(seed, 64));
const blob = fc.nat().map((seed) => hex(seed, 40));
const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
const status = fc.constantFrom(...(Object.keys(recordedStatuses) as RecordedStatus[]));
const impact = fc.constantFrom('none' as const, 'patch' as const, 'minor' as const, 'major' as const);

export const anyLine: fc.Arbitrary<StateLine> = fc.record({
  id: anyText,
  version: orNull(anyText),
  stable: orNull(anyText),
  status,
  digest: orNull(digest),
  blob: orNull(blob),
  source: orNull(blob),
  path: orNull(anyText),
  formerPaths: fc.array(anyText, { maxLength: 2 }),
  aliases: fc.uniqueArray(anyText, { maxLength: 2 }),
  successor: orNull(anyText),
  needs: fc.array(fc.record({ id: anyText, range: orNull(anyText), by: fc.constantFrom('partial' as const, 'dependency' as const) }), { maxLength: 3 }),
  dependents: fc.uniqueArray(anyText, { maxLength: 3 }),
  tokens: orNull(fc.nat()),
  created: orNull(seconds),
  modified: orNull(seconds),
  author: orNull(anyText),
  withdrawn: fc.array(digest, { maxLength: 2 }),
});

const anyWhy = fc.oneof(
  fc.record({ kind: fc.constant('commit' as const), sha: blob, type: orNull(anyText), title: anyText }),
  fc.record({ kind: fc.constant('floor' as const), change: anyText, name: anyText }),
  fc.record({ kind: fc.constant('cascade' as const), of: anyText }),
  fc.record({ kind: fc.constant('request' as const), by: anyText }),
);
const anyEntry = fc.record({
  change: fc.constantFrom('fix' as const, 'security' as const, null),
  prefix: anyText,
  text: anyText,
  author: anyText,
  sha: orNull(blob),
  pullRequest: orNull(fc.integer({ min: 1 })),
});
const anyRecordedPrompt: fc.Arbitrary<RecordedPrompt> = fc.record({
  id: anyText,
  category: anyText,
  path: anyText,
  from: orNull(anyText),
  to: anyText,
  impact,
  declared: orNull(impact),
  floor: impact,
  documented: fc.boolean(),
  why: fc.array(anyWhy, { maxLength: 3 }),
  digest,
  blob,
  tag: orNull(anyText),
  entries: fc.array(anyEntry, { maxLength: 3 }),
  because: fc.array(anyText, { maxLength: 2 }),
  rollbackOf: orNull(anyText),
  withdrawn: orNull(digest),
});
const byId = { selector: ({ id }: { readonly id: string }): string => id, maxLength: 4 };

export const anyRecord: fc.Arbitrary<ReleaseRecord> = fc.record({
  schema: fc.constant('prompt-libraries/release-record/v1' as const),
  kind: fc.constantFrom('release' as const, 'baseline' as const, 'pre-release' as const, 'rollback-pointer' as const),
  version: anyText,
  previous: orNull(anyText),
  tag: anyText,
  source: blob,
  committedAt: seconds,
  prompts: fc.uniqueArray(anyRecordedPrompt, byId),
  removed: fc.uniqueArray(fc.record({ id: anyText, version: orNull(anyText), replacement: orNull(anyText) }), byId),
  waiting: fc.uniqueArray(fc.record({ id: anyText, for: anyText }), byId),
});

export const anyEvent: fc.Arbitrary<LedgerEvent> = fc.record({
  at: seconds,
  sequence: fc.integer({ min: 1, max: 50 }),
  kind: fc.constantFrom(...(Object.keys(eventKinds) as EventKind[])),
  key: anyText,
  prompt: anyText,
  other: orNull(anyText),
  version: orNull(anyText),
  stable: orNull(anyText),
  status,
  environment: fc.constantFrom('production', 'staging'),
  actor: orNull(anyText),
  reason: orNull(anyText),
});

/** The same value with the keys of its objects in the other order. */
export function turnedRound<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turnedRound) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, turnedRound(member)]).reverse()) as T;
}
