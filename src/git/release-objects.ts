import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../problem/failure.ts';
import { git, type GitPlace } from './git-command.ts';
import type { Ground } from './ground.ts';
import { commitCommands, type MadeTag, type PlainTag } from './import-stream.ts';
import { makeOwnRepository, notMade } from './own-repository.ts';
import type { CommitDraft, Draft } from './remote.ts';
import { isObjectId } from './revision.ts';
import { signedTags } from './signed-tags.ts';
import { tagPack } from './tag-pack.ts';
import { unreadable } from './unreadable.ts';

/** The objects of a draft, in a repository of their own that holds no other ref. */
export interface ReleaseObjects {
  readonly place: GitPlace;
  readonly commit: string | null;
  readonly tags: ReadonlyMap<string, MadeTag>;
  readonly remove: () => Promise<void>;
}

/** Keeps the new commit; outside of what is ever pushed by a pattern. */
const commitRef = 'refs/release/commit';

/** Where objects are made. */
interface Workbench {
  /** The throw-away repository. */
  readonly home: GitPlace;
  /** The same, its objects going to where they are kept. */
  readonly place: GitPlace;
  readonly format: Ground['format'];
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Makes the objects of a draft in a throw-away repository that borrows the objects of the ground: a commit by
 * `fast-import`, tags as one pack by `index-pack`. Their ids depend on the draft alone: no clock, zone, locale, user or
 * order of its maps. `keepIn`: where the objects go instead, for a clone that is itself released to. `Failure` for names,
 * paths and messages git cannot hold.
 */
export async function makeReleaseObjects(ground: Ground, draft: Draft, keepIn: string | null): Promise<ReleaseObjects> {
  const { environment } = ground.place;
  const { place, remove } = await makeOwnRepository({ environment, format: ground.format, borrowed: ground.objects });
  const elsewhere: GitPlace = keepIn === null ? place : { ...place, environment: { ...place.environment, GIT_OBJECT_DIRECTORY: keepIn } };
  // What is thrown away need not survive a loss of power, nor be small.
  const settings: Readonly<Record<string, string>> = keepIn === null ? { 'core.fsync': 'none', 'pack.compression': '1' } : {};
  try {
    return { place, ...(await made(draft, { home: place, place: elsewhere, format: ground.format, settings })), remove };
  } catch (reason) {
    await remove();
    throw reason;
  }
}

async function made(draft: Draft, bench: Workbench): Promise<Pick<ReleaseObjects, 'commit' | 'tags'>> {
  if (new Set(draft.tags.map(({ name }) => name)).size !== draft.tags.length) {
    throw new Failure('git-tag-refused', 'Two tags of a release have the same name.', 'Give every prompt an id of its own.');
  }
  const commit = draft.commit === null ? null : await importedCommit(draft.commit, draft.by, bench);
  const plain = draft.tags.map((tag) => ({ name: tag.name, target: tag.target ?? needed(commit), message: typeof tag.message === 'string' ? tag.message : tag.message(needed(commit)) }));
  if (plain.length === 0) return { commit, tags: new Map() };
  return { commit, tags: draft.signed === true ? await signedTags(bench.place, plain, draft.by) : await packedTags(plain, draft.by, bench) };
}

async function importedCommit(draft: CommitDraft, by: Draft['by'], { place, settings }: Workbench): Promise<string> {
  const input = commitCommands(draft, by, commitRef);
  // Always one pack: no other process unpacks a small one.
  const { output } = await git(place, ['fast-import', '--quiet', '--done', '--date-format=raw'], { input, settings: { ...settings, 'fastimport.unpackLimit': '0' } });
  const commit = output.toString('latin1').trimEnd();
  if (!isObjectId(commit)) throw unreadable('fast-import', commit);
  return commit;
}

/** Makes tags and a ref for each, all in one file. `--strict`: what they point at must be there, and be a commit. */
async function packedTags(tags: readonly PlainTag[], by: Draft['by'], { home, place, format, settings }: Workbench): Promise<ReadonlyMap<string, MadeTag>> {
  const { pack, ids } = tagPack(tags, by, format);
  await git(place, ['index-pack', '--stdin', '--strict'], { input: pack, settings });
  try {
    writeFileSync(join(home.folder, 'packed-refs'), tags.map(({ name }, at) => `${ids[at] ?? ''} refs/tags/${name}\n`).join(''));
  } catch (cause) {
    throw notMade(cause);
  }
  return new Map(tags.map((tag, at) => [tag.name, { ...tag, object: ids[at] ?? '' }]));
}

function needed(commit: string | null): string {
  if (commit !== null) return commit;
  throw new Failure('git-tag-refused', 'A tag of a release names a commit the release does not make.', 'Name the commit the tag points at.');
}
