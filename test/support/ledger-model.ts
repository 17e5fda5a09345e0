import { applyEvents, applyRelease, shardsToRead } from '../../src/ledger/apply-release.ts';
import { appendEvents, eventOf, type LedgerEvent } from '../../src/ledger/events.ts';
import type { RecordedPrompt, RemovedPrompt } from '../../src/ledger/release-record.ts';
import type { PromptFacts } from '../../src/ledger/run-facts.ts';
import { decodeShard } from '../../src/ledger/shard.ts';
import type { Snapshot } from '../../src/ledger/snapshot.ts';
import type { StateLine } from '../../src/ledger/state-line.ts';
import { hex, promptFacts, recordedPrompt, releaseRecord, runFacts } from './ledger-builders.ts';

/** Something that people or a rollout do to one of a few prompts. */
export interface Step {
  readonly does: keyof typeof steps;
  readonly of: number;
  /** Numbers of the prompts that it needs from then on. */
  readonly needs: readonly number[];
  readonly immediate: boolean;
}

/** A prompt in the words of the convention, without knowing how records work. */
interface Known {
  readonly version: number;
  readonly stable: number | null;
  /** Whether some users get the newest version and others not yet. */
  readonly pending: boolean;
  readonly file: 'active' | 'draft' | 'deprecated' | 'archived' | 'renamed' | 'removed';
  /** The id it has now. */
  readonly now: string;
  readonly needs: readonly string[];
}

type Outcome = 'file' | 'release' | 'rename' | 'remove' | 'pointer' | 'deployed' | 'withdrawn';
type Change = (was: Known, immediate: boolean) => readonly [Outcome, Partial<Known>] | null;

const isServed = ({ file, version }: Known): boolean => version > 0 && (file === 'active' || file === 'deprecated');
const released: Change = ({ version, stable, file }, immediate) => [
  'release',
  { version: version + 1, stable: immediate ? version + 1 : stable, pending: !immediate, file: file === 'deprecated' ? file : 'active' },
];

/** What each step makes of a prompt; `null` where it makes no sense. */
const steps = {
  release: released,
  edit: (was) => (was.version > 0 || was.file === 'draft' || was.file === 'archived' ? ['file', {}] : null),
  draft: () => ['file', { file: 'draft' }],
  deprecate: (was) => (isServed(was) ? ['file', { file: 'deprecated' }] : null),
  reinstate: (was) => (was.version > 0 && was.file !== 'active' ? ['file', { file: 'active', pending: was.version !== was.stable }] : null),
  archive: () => ['file', { file: 'archived', stable: null, pending: false }],
  rename: (was, immediate) => (isServed(was) ? ['rename', released(was, immediate)?.[1] ?? {}] : null),
  remove: () => ['remove', { file: 'removed', stable: null, needs: [] }],
  'roll back': (was) => (isServed(was) && was.version > 1 ? ['pointer', { stable: was.version - 1, pending: false }] : null),
  finish: (was) => (isServed(was) && was.pending ? ['deployed', { stable: was.version, pending: false }] : null),
  fail: (was) => (isServed(was) && was.pending ? ['withdrawn', { pending: false }] : null),
  baseline: (was) => (was.version === 0 ? ['release', { version: 1, stable: 1, pending: false, file: 'active' }] : null),
} as const satisfies Record<string, Change>;

export const stepNames = Object.keys(steps) as readonly Step['does'][];

/** What one run has to be told. */
interface Run {
  readonly kind: 'release' | 'baseline' | 'rollback-pointer';
  readonly prompts: RecordedPrompt[];
  readonly removed: RemovedPrompt[];
  readonly facts: Record<string, PromptFacts>;
  readonly ticks: { readonly prompt: string; readonly kind: 'deployed' | 'withdrawn'; readonly version: string; readonly other: null }[];
}

/** A state written run by run on an empty branch, and a plain model of the same library. */
export interface ModelledLife {
  readonly lines: ReadonlyMap<string, StateLine>;
  readonly log: string;
  /** Every text that was written, beside the one it replaced. */
  readonly rewritten: readonly { readonly before: string; readonly after: string }[];
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  readonly dependents: ReadonlyMap<string, readonly string[]>;
}

const logFile = 'events/2026-10.ndjson';

/** Lives a life. Prompts are `p0`, `p1` and so on, some of them needed without ever being added; a rename makes `p0-3`. */
export function modelledLife(runs: readonly (readonly Step[])[]): ModelledLife {
  const branch = new Map<string, string>();
  const known = new Map<string, Known>();
  const rewritten: { before: string; after: string }[] = [];
  let log = '';
  const write = (shards: ReadonlyMap<string, string>, events: readonly LedgerEvent[]): void => {
    for (const [path, after] of shards) rewritten.push({ before: branch.get(path) ?? '', after });
    for (const [path, after] of shards) branch.set(path, after);
    const next = appendEvents(log, events, logFile);
    if (!next.ok) throw new Error('the log cannot be written');
    log = next.value;
  };
  for (const [index, todo] of runs.entries()) {
    const { kind, prompts, removed, facts: byId, ticks } = runOf(todo, known, index);
    const record = releaseRecord({ version: `run ${index}`, kind, prompts, removed });
    const facts = runFacts(byId, { sequence: 2 * index + 1 });
    const shards = new Map<string, readonly StateLine[]>();
    for (let paths = shardsToRead(shards, record, facts); paths.length > 0; paths = shardsToRead(shards, record, facts)) {
      for (const path of paths) shards.set(path, linesIn(branch, path));
    }
    const applied = applyRelease(shards, record, facts);
    write(applied.shards, applied.events);
    const all = new Map([...branch.keys()].map((path) => [path, linesIn(branch, path)]));
    const lines = linesOf(branch);
    const occasion = { at: 1, sequence: 2 * index + 2, decision: `tick ${index}`, environment: 'production', actor: null, reason: null };
    const events = ticks.flatMap((tick) => [lines.get(tick.prompt)].flatMap((line) => (line === undefined ? [] : [eventOf(tick, line, occasion)])));
    write(applyEvents(all, events).shards, events);
  }
  return { lines: linesOf(branch), log, rewritten, snapshots: snapshotsOf(known), dependents: dependentsOf(known) };
}

function runOf(todo: readonly Step[], known: Map<string, Known>, index: number): Run {
  const first = todo[0]?.does;
  const kind = first === 'baseline' ? 'baseline' : first === 'roll back' ? 'rollback-pointer' : 'release';
  const run: Run = { kind, prompts: [], removed: [], facts: {}, ticks: [] };
  const touched = new Set<string>();
  for (const { does, of, needs: numbers, immediate } of todo) {
    const id = currently(`p${of}`, known);
    const was = known.get(id) ?? { version: 0, stable: null, pending: false, file: 'active' as const, now: id, needs: [] };
    const isOwnKind = (does === 'baseline') === (kind === 'baseline') && (does === 'roll back') === (kind === 'rollback-pointer');
    const isNew = !known.has(id);
    if (touched.has(id) || was.file === 'removed' || !isOwnKind || (does === 'remove' && isNew)) continue;
    const change: Change = steps[does];
    const [outcome, parts] = change(was, immediate) ?? [null, {}];
    if (outcome === null) continue;
    const needs = numbers.map((each) => `p${each}`).filter((each) => currently(each, known) !== id);
    const hasFile = outcome === 'file' || outcome === 'release' || outcome === 'rename';
    take(run, id, outcome, { ...was, ...(hasFile ? { needs } : {}), ...parts }, immediate, known, index);
    touched.add(id).add(currently(id, known));
  }
  return run;
}

/** Notes what happened both in the run and in the model. */
function take(run: Run, id: string, outcome: Outcome, is: Known, immediate: boolean, known: Map<string, Known>, index: number): void {
  const version = String(is.version);
  const name = outcome === 'rename' ? `${id}-${index}` : id;
  if (outcome === 'rename') known.set(id, { ...is, version: is.version - 1, stable: null, file: 'renamed', now: name, needs: [] });
  known.set(name, { ...is, now: name });
  if (outcome === 'deployed' || outcome === 'withdrawn') {
    run.ticks.push({ prompt: id, kind: outcome, version, other: null });
    return;
  }
  if (outcome === 'pointer') {
    run.prompts.push(recordedPrompt(id, { to: String(is.stable), tag: null, withdrawn: hex(is.version, 64) }));
    return;
  }
  if (outcome === 'remove') {
    run.removed.push({ id, version: is.version === 0 ? null : version, replacement: null });
    return;
  }
  if (outcome !== 'file') run.prompts.push(recordedPrompt(name, { to: version, digest: hex(is.version, 64) }));
  run.facts[name] = promptFacts(`${name}.md`, {
    blob: hex(index + 1, 40),
    needs: is.needs.map((each) => ({ id: each, range: null, by: 'partial' })),
    written: is.file === 'draft' || is.file === 'deprecated' || is.file === 'archived' ? is.file : null,
    renamedFrom: outcome === 'rename' ? id : null,
    immediate,
  });
}

function linesIn(branch: ReadonlyMap<string, string>, path: string): readonly StateLine[] {
  const read = decodeShard(branch.get(path) ?? '', path);
  if (!read.ok) throw new Error(`${path} cannot be read`);
  return read.value;
}

function linesOf(branch: ReadonlyMap<string, string>): ReadonlyMap<string, StateLine> {
  return new Map([...branch.keys()].flatMap((path) => linesIn(branch, path)).map((line) => [line.id, line]));
}

function currently(id: string, known: ReadonlyMap<string, Known>): string {
  const prompt = known.get(id);
  return prompt?.file === 'renamed' ? currently(prompt.now, known) : id;
}

function snapshotsOf(known: ReadonlyMap<string, Known>): ReadonlyMap<string, Snapshot> {
  return new Map(
    [...known].map(([id, { version, stable, pending, file }]) => {
      const served = stable === null || pending ? 'approved' : 'deployed';
      const text = (number: number | null): string | null => (number === null || number === 0 ? null : String(number));
      return [id, { version: text(version), stable: text(stable), status: file === 'active' ? served : file }];
    }),
  );
}

/** Who needs each id, looked up the slow way. */
function dependentsOf(known: ReadonlyMap<string, Known>): ReadonlyMap<string, readonly string[]> {
  const edges = [...known].flatMap(([id, { needs }]) => needs.map((need) => [currently(need, known), id] as const));
  const targets = [...new Set(edges.map(([target]) => target))];
  return new Map(targets.map((target) => [target, [...new Set(edges.filter(([each]) => each === target).map(([, id]) => id))].sort()]));
}
