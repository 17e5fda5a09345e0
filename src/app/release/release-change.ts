import { formatsByName } from '../../format/formats.ts';
import type { PathChange, Repository } from '../../git/repository.ts';
import { everyShard } from '../../ledger/shard.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import { isOwnFile, type Sources } from '../../library/sources.ts';
import { claimedChanges } from '../check/claimed-changes.ts';
import { readChange, readEverything, readPromptsAt, type Change } from '../check/read-change.ts';
import type { RecordedState } from '../state/read-state.ts';
import type { MainStanding } from './main-standing.ts';

/**
 * The prompts that a release of a commit has to look at: everything where nothing was released yet, else what differs from
 * the commit the records are true of. A prompt that the records have as it is (released before others that wait) is left out.
 */
export async function releaseChange(repository: Repository, sources: Sources, state: RecordedState | null, tip: string, standing: MainStanding): Promise<Change> {
  if (state === null) return await readEverything(repository, sources, tip);
  if (standing.is === 'gone') return await readChange(repository, sources, await changesFromRecords(repository, sources, state, tip), { before: null, after: tip });
  const held = new Set(state.header.waiting);
  const since = (await repository.diff(state.header.through, tip)).filter(({ path }) => !held.has(path));
  const idsOf = (paths: readonly string[]): readonly string[] => [...new Set(paths.flatMap((path) => sources.claim(path)?.id ?? []))];
  const lines = await state.linesOf(idsOf([...since.map(({ path }) => path), ...held]));
  const changes = claimedChanges([...since, ...(await waitingChanges(repository, [...held], tip, (path) => lines.get(sources.claim(path)?.id ?? '') ?? null))], sources);
  const recorded = new Set(changes.filter((change) => isRecorded(change, lineOf(change, sources, lines), sources)));
  const unedited = [...recorded].flatMap(({ path, after }) => (held.has(path) && after !== null ? [{ path, ...after }] : []));
  // What lies beside a file may be what waits; where nothing can, only a part of it can have changed.
  const alone = unedited.filter(({ path }) => !mayHaveBeside(path, sources));
  const open = changes.filter((change) => !recorded.has(change) || unedited.some(({ path }) => path === change.path && mayHaveBeside(path, sources)));
  const [change, waiting] = await Promise.all([readChange(repository, sources, open, { before: state.header.through, after: tip }), readPromptsAt(repository, sources, alone, tip)]);
  return { ...change, waiting };
}

/** Every prompt that differs from what the records have of it, and those whose files beside it may: where there is no commit to compare with. */
async function changesFromRecords(repository: Repository, sources: Sources, state: RecordedState, tip: string): Promise<readonly PathChange[]> {
  const [listed, shards] = await Promise.all([Promise.all(sources.folders.map((folder) => repository.listTree(tip, folder))), state.shardsAt(everyShard())]);
  const entries = new Map(listed.flat().flatMap((entry) => (isOwnFile(sources.claim(entry.path), entry.path) ? [[entry.path, entry] as const] : [])));
  const recorded = new Map([...shards.values()].flat().flatMap(({ path, blob }) => (path === null || blob === null ? [] : [[path, { mode: '100644', blob }] as const])));
  return [...new Set([...entries.keys(), ...recorded.keys()])].flatMap((path) => {
    const [before, after] = [recorded.get(path) ?? null, entries.get(path) ?? null];
    return before?.blob === after?.blob && !mayHaveBeside(path, sources) ? [] : [{ path, before, after: after === null ? null : { mode: after.mode, blob: after.blob } }];
  });
}

function mayHaveBeside(path: string, sources: Sources): boolean {
  const format = sources.claim(path)?.source.format;
  return format !== undefined && formatsByName[format].companions(path).length > 0;
}

/** Prompts that an earlier run held back, from what the records have to what they are now: the commit in between is no state users know. */
async function waitingChanges(repository: Repository, paths: readonly string[], tip: string, lineAt: (path: string) => StateLine | null): Promise<readonly PathChange[]> {
  const after = await repository.entriesAt(tip, paths);
  return paths.flatMap((path, index) => {
    const line = lineAt(path);
    const change = { path, before: regular(line?.path === path && line.blob !== null ? { blob: line.blob } : null), after: regular(after[index]) };
    return change.before === null && change.after === null ? [] : [change];
  });
}

/** What was held back had been read, so it is a regular file. */
function regular(entry: { readonly blob: string } | null | undefined): PathChange['before'] {
  return entry === null || entry === undefined ? null : { mode: '100644', blob: entry.blob };
}

function lineOf({ path }: PathChange, sources: Sources, lines: ReadonlyMap<string, StateLine>): StateLine | null {
  const id = sources.claim(path)?.id ?? null;
  return id === null ? null : (lines.get(id) ?? null);
}

/** Whether the records say already what the commit has at this path. */
function isRecorded({ path, after }: PathChange, line: StateLine | null, sources: Sources): boolean {
  // The records do not tell what lies beside a prompt: its digest decides.
  if (line === null || !isOwnFile(sources.claim(path), path)) return false;
  return after === null ? line.path !== path : line.path === path && line.blob === after.blob;
}
