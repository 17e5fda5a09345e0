import type { Draft, TagTip, Tips } from '../../git/remote.ts';
import type { Repository } from '../../git/repository.ts';
import { decodeLibraryTag, decodePromptTag, type LibraryTag, type PromptTag } from '../../ledger/tag-message.ts';
import { encodeHeader, headerPath } from '../../ledger/header.ts';
import { encodeShard, shardOf } from '../../ledger/shard.ts';
import { emptyLine, type StateLine } from '../../ledger/state-line.ts';
import { isOwnFile, type Sources } from '../../library/sources.ts';
import { schemes } from '../../version/schemes.ts';
import { libraryAt } from '../library/library-at.ts';
import { encodeRollouts } from '../../ledger/rollouts.ts';
import { lapsedRollouts } from '../rollout/decide-rollouts.ts';
import { readRollouts } from '../rollout/read-rollouts.ts';
import { tickFiles } from '../rollout/tick-files.ts';
import { readState } from '../state/read-state.ts';
import { tagMessages } from './tag-messages.ts';
import { recorder } from './release-draft.ts';

/** A library tag that a release made, with the commit it points at. */
interface NamedLibraryTag {
  readonly name: string;
  readonly tip: TagTip;
  readonly tag: LibraryTag;
}

/**
 * What brings a lost branch back: the very files of the commit that the newest library tag names, where it can still be
 * read, else a state made from the tags' own trailers. `null` where there is no library tag to go by.
 */
export async function rebuiltDraft(repository: Repository, tips: Tips): Promise<Draft | null> {
  const newest = (await libraryTags(repository, tips)).at(-1);
  if (newest === undefined) return null;
  const [source] = await repository.history((await repository.parentsOf(newest.tip.peeled))[0] ?? null, newest.tip.peeled);
  const date = source?.committedAt ?? 0;
  const found = await filesOfState(repository, newest.tag.state);
  const files = found === null ? await filesFromTags(repository, tips, newest) : new Map([...found, ...(await withoutRollouts(repository, newest.tag.state, date))]);
  return {
    by: { ...recorder, date },
    commit: { parent: null, files, message: `rebuild: library ${newest.tag.library}` },
    tags: [],
  };
}

/**
 * What rollouts were doing since that commit is not known: a candidate may have been rolled back. So all users get the
 * stable version, until a person starts the rollout again.
 */
async function withoutRollouts(repository: Repository, commit: string, date: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const state = await readState(repository, commit);
  const rollouts = await readRollouts(state);
  if (state === null || rollouts.rollouts.length === 0) return new Map();
  const decided = lapsedRollouts(rollouts.rollouts, 'the branch was lost and brought back');
  const files = await tickFiles(repository, state, { decided, text: encodeRollouts({ ...rollouts, rollouts: [] }), now: date, command: null });
  return new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
}

async function libraryTags(repository: Repository, tips: Tips): Promise<readonly NamedLibraryTag[]> {
  const named = [...tips.tags].filter(([name]) => name.startsWith('library@'));
  const messages = await tagMessages(repository, named.map(([, tip]) => tip.object));
  return named
    .flatMap(([name, tip]) => {
      const read = decodeLibraryTag(messages.get(tip.object) ?? '', name);
      return read.ok ? [{ name, tip, tag: read.value }] : [];
    })
    .sort((a, b) => compareLibraries(a.tag.library, b.tag.library));
}

/** CalVer where both are, else semver. */
function compareLibraries(a: string, b: string): number {
  const scheme = [schemes.calver, schemes.semver].find(({ accepts }) => accepts(a) && accepts(b));
  return scheme === undefined ? 0 : scheme.compare(a, b);
}

async function filesOfState(repository: Repository, commit: string): Promise<ReadonlyMap<string, Uint8Array> | null> {
  if ((await repository.commitOf(commit)) === null) return null;
  const entries = await repository.listTree(commit, '');
  const blobs = await repository.readBlobs(entries.map(({ blob }) => blob));
  const files = entries.flatMap(({ path, blob }) => {
    const bytes = blobs.get(blob);
    return bytes === undefined ? [] : [[path, bytes] as const];
  });
  return files.length === entries.length ? new Map(files) : null;
}

/** The newest version of each prompt by its tags; what no tag tells (events, metrics, times) is gone. */
async function filesFromTags(repository: Repository, tips: Tips, newest: NamedLibraryTag): Promise<ReadonlyMap<string, Uint8Array>> {
  const messages = await tagMessages(repository, [...tips.tags.values()].map(({ object }) => object));
  const tags = [...tips.tags].flatMap(([name, { object }]): PromptTag[] => {
    const read = decodePromptTag(messages.get(object) ?? '', name);
    return read.ok ? [read.value] : [];
  });
  const { sources } = await libraryAt(repository, { at: newest.tag.source, configFile: 'prompt-library.yaml' });
  const lines = await Promise.all([...newestOf(tags).values()].map((tag) => lineFrom(repository, sources, tag)));
  const shards = new Map<string, StateLine[]>();
  for (const line of lines) shards.set(shardOf(line.id), [...(shards.get(shardOf(line.id)) ?? []), line]);
  const header = encodeHeader({ schema: 'prompt-libraries/state/v1', channel: 'main', sequence: tags.length + 1, through: newest.tag.source, waiting: [], library: newest.tag.library });
  return new Map([[headerPath, header], ...[...shards].map(([path, each]) => [path, encodeShard(each)] as const)].map(([path, text]) => [path, Buffer.from(text)]));
}

function newestOf(tags: readonly PromptTag[]): ReadonlyMap<string, PromptTag> {
  const newest = new Map<string, PromptTag>();
  for (const tag of tags) {
    const known = newest.get(tag.prompt);
    if (known === undefined || isLater(tag, known)) newest.set(tag.prompt, tag);
  }
  return newest;
}

function isLater(a: PromptTag, b: PromptTag): boolean {
  const scheme = Object.values(schemes).find(({ accepts }) => accepts(a.version) && accepts(b.version));
  return scheme !== undefined && scheme.compare(a.version, b.version) > 0;
}

async function lineFrom(repository: Repository, sources: Sources, { prompt, version, digest, source }: PromptTag): Promise<StateLine> {
  const listed = await Promise.all(sources.folders.map((folder) => repository.listTree(source, folder)));
  const entry = listed.flat().find(({ path }) => isOwnFile(sources.claim(path), path) && sources.claim(path)?.id === prompt);
  const line = { ...emptyLine(prompt), version, stable: version, status: 'deployed', digest, source } as const;
  return entry === undefined ? line : { ...line, path: entry.path, blob: entry.blob };
}
