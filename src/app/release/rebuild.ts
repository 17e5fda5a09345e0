import type { Draft, TagTip, Tips } from '../../git/remote.ts';
import type { Repository } from '../../git/repository.ts';
import { decodeLibraryTag, decodePromptTag, type LibraryTag, type PromptTag } from '../../ledger/tag-message.ts';
import { decodeCatalog, encodeCatalog } from '../../catalog/catalog.ts';
import { decodeHeader, encodeHeader, headerPath } from '../../ledger/header.ts';
import { flagFiles } from '../serving/flag-files.ts';
import { encodeRollouts } from '../../ledger/rollouts.ts';
import { tagReader } from '../../release/read-tag.ts';
import { isPreRelease } from '../../version/pre-release.ts';
import { schemes } from '../../version/schemes.ts';
import { readLibrary } from '../library/read-library.ts';
import { lapsedRollouts } from '../rollout/decide-rollouts.ts';
import { readRollouts } from '../rollout/read-rollouts.ts';
import { tickFiles } from '../rollout/tick-files.ts';
import { catalogPath } from '../state/read-catalog.ts';
import { readableRecord, readState } from '../state/read-state.ts';
import type { ReleasePorts } from './ports.ts';
import { filesFromTags } from './rebuild-from-tags.ts';
import { recorder } from './release-draft.ts';
import { tagMessages } from './tag-messages.ts';
import { taggedVersion } from './tagged-versions.ts';

/** What cannot come back, and what to do about it. */
export interface Lost {
  readonly code: 'records-gone' | 'versions-gone';
  readonly says: string;
  readonly mend: string;
}

/** What brings a lost branch back. */
export interface Rebuilding {
  /** `records`: the commit that the newest library tag names. `tags`: what the tags of prompts say. `history`: earlier commits of the branch. */
  readonly from: 'records' | 'tags' | 'history';
  /** `null` where nothing can be brought back; `lost` says why. */
  readonly draft: Draft | null;
  readonly lost: readonly Lost[];
}

/** A library tag that a release made, with the commit it points at. */
interface NamedLibraryTag {
  readonly tip: TagTip;
  readonly tag: LibraryTag;
}

/**
 * What brings a lost branch back: the very files of the commit that the newest library tag names, where it can still be
 * had, numbered anew, else a state made from the tags of prompts and the commits they name. `null` where no library tag tells anything.
 */
export async function rebuilding({ remote, repository }: ReleasePorts, tips: Tips, { configFile, tagFormat, now }: { readonly configFile: string; readonly tagFormat: string; readonly now: number }): Promise<Rebuilding | null> {
  const tags = releaseTags(tips, tagFormat);
  await remote.fetchTags(tags.map(([, { object }]) => object));
  const messages = await tagMessages(repository, tags.map(([, { object }]) => object));
  const newest = newestLibrary(tags, messages);
  if (newest === undefined) return null;
  const [source] = await repository.history((await repository.parentsOf(newest.tip.peeled))[0] ?? null, newest.tip.peeled);
  const date = source?.committedAt ?? 0;
  const draftOf = (files: ReadonlyMap<string, Uint8Array>): Draft => ({
    by: { ...recorder, date },
    commit: { parent: tips.records, files, message: `rebuild: library ${newest.tag.library}` },
    tags: [],
  });
  const found = (await remote.fetchCommit(newest.tag.state)) ? await filesOfState(repository, newest.tag.state) : null;
  if (found !== null) {
    const stopped = await withoutRollouts(repository, newest.tag.state, date);
    return { from: 'records', draft: draftOf(renumbered(new Map([...found, ...stopped]), now)), lost: [] };
  }
  return await fromTags(repository, { newest, tags: promptTags(tags, messages), date, now, draftOf, configFile });
}

/** Annotated tags whose names may be of releases: by the configured format, and by the usual one, which it may have been before. */
function releaseTags({ tags }: Tips, tagFormat: string): readonly (readonly [string, TagTip])[] {
  const read = tagReader(tagFormat);
  return [...tags].filter(([name, { object, peeled }]) => (name.includes('@') || read(name) !== null) && object !== peeled);
}

function newestLibrary(tags: ReturnType<typeof releaseTags>, messages: ReadonlyMap<string, string>): NamedLibraryTag | undefined {
  return tags
    .flatMap(([name, tip]) => {
      const read = decodeLibraryTag(messages.get(tip.object) ?? '', name);
      return read.ok ? [{ tip, tag: read.value }] : [];
    })
    .sort((a, b) => compareVersions(a.tag.library, b.tag.library))
    .at(-1);
}

/** Versions that users got, each with the name of its tag: a candidate is nobody's version. */
function promptTags(tags: ReturnType<typeof releaseTags>, messages: ReadonlyMap<string, string>): readonly (readonly [string, PromptTag])[] {
  return tags.flatMap(([name, { object }]) => {
    const read = decodePromptTag(messages.get(object) ?? '', name);
    return read.ok && !isPreRelease(read.value.version) ? [[name, read.value] as const] : [];
  });
}

function compareVersions(a: string, b: string): number {
  const scheme = [schemes.calver, schemes.semver, schemes.sequential].find(({ accepts }) => accepts(a) && accepts(b));
  return scheme === undefined ? 0 : scheme.compare(a, b);
}

interface Told {
  readonly newest: NamedLibraryTag;
  readonly tags: readonly (readonly [string, PromptTag])[];
  readonly date: number;
  readonly now: number;
  readonly draftOf: (files: ReadonlyMap<string, Uint8Array>) => Draft;
  readonly configFile: string;
}

async function fromTags(repository: Repository, { newest, tags, date, now, draftOf, configFile }: Told): Promise<Rebuilding> {
  const { library, source, state } = newest.tag;
  const { prompts } = await readLibrary({ repository, workTree: null }, { at: source, configFile });
  const present = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const named = new Set(tags.map(([, { prompt }]) => prompt));
  const untold = prompts.filter(({ id, document }) => !named.has(id) && document?.metadata.status !== 'draft').map(({ id }) => id);
  const place = new Map((await repository.history(null, source)).map(({ oid }, index) => [oid, -index]));
  const inOrder = tags.toSorted(([, a], [, b]) => compareVersions(a.version, b.version) || (place.get(a.source) ?? -Infinity) - (place.get(b.source) ?? -Infinity));
  const versions = [];
  for (const [name, tag] of inOrder) {
    const version = await taggedVersion(repository, name, tag, configFile);
    if (version === null) untold.push(`${tag.prompt} ${tag.version}`);
    else versions.push(version);
  }
  const commit = state.slice(0, 12);
  if (untold.length > 0) {
    const says = `Commit ${commit}, which library ${library} names, cannot be had, and no tag tells version and text of ${untold.length} prompts or versions: ${untold.slice(0, 5).join(', ')}. Made up, they could get a version a second time.`;
    const mend = `Push the branch from a clone that fetched it: git push origin refs/remotes/origin/prompt-library:refs/heads/prompt-library. Or fetch ${commit} from a backup into this clone and run doctor --rebuild again.`;
    return { from: 'tags', draft: null, lost: [{ code: 'versions-gone', says, mend }] };
  }
  const files = filesFromTags({ library: newest.tag, versions, present, committedAt: date, sequence: sequenceAfter(versions.length, now) });
  const lost: Lost = {
    code: 'records-gone',
    says: `Commit ${commit}, which library ${library} names, cannot be had. Versions, statuses, texts and the catalog were made from the tags; events, metrics, evidence, changelogs, withdrawn texts, staging and rollouts are gone, and all users get the newest version of each prompt.`,
    mend: 'If a clone has the branch, push that instead: delete the branch, then git push origin refs/remotes/origin/prompt-library:refs/heads/prompt-library. If an older version was the stable one, release ID --action rollback --to VERSION.',
  };
  return { from: 'tags', draft: draftOf(new Map([...files].map(([path, text]) => [path, Buffer.from(text)]))), lost: [lost] };
}

/**
 * The number after a loss. Applications refuse a catalog with a lower number than they saw, and nobody knows what that was;
 * but a library is not written once a second all its life, so that the seconds since 1970 are above every number before.
 */
function sequenceAfter(known: number, now: number): number {
  return Math.max(known + 1, now);
}

/** The files with numbers above all that was served before the loss: what was written since is not known. */
function renumbered(files: ReadonlyMap<string, Uint8Array>, now: number): ReadonlyMap<string, Uint8Array> {
  const texts: [string, string][] = [];
  const header = files.get(headerPath);
  if (header !== undefined) {
    const read = readableRecord(decodeHeader(new TextDecoder().decode(header), headerPath));
    texts.push([headerPath, encodeHeader({ ...read, sequence: sequenceAfter(read.sequence, now) })]);
  }
  const served = files.get(catalogPath);
  if (served !== undefined) {
    const read = readableRecord(decodeCatalog(new TextDecoder().decode(served), catalogPath));
    const catalog = { ...read, sequence: sequenceAfter(read.sequence, now) };
    texts.push([catalogPath, encodeCatalog(catalog)], ...flagFiles(catalog).map(([name, text]): [string, string] => [`serve/${name}`, text]));
  }
  return new Map([...files, ...texts.map(([path, text]) => [path, Buffer.from(text)] as const)]);
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

async function filesOfState(repository: Repository, commit: string): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const entries = await repository.listTree(commit, '');
  const blobs = await repository.readBlobs(entries.map(({ blob }) => blob));
  const files = entries.flatMap(({ path, blob }) => {
    const bytes = blobs.get(blob);
    return bytes === undefined ? [] : [[path, bytes] as const];
  });
  return files.length === entries.length ? new Map(files) : null;
}
