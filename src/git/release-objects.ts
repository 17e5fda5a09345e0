import { Failure } from '../problem/failure.ts';
import { startImport, type Import } from './fast-import.ts';
import type { GitPlace } from './git-command.ts';
import type { Ground } from './ground.ts';
import { commitCommands, tagCommands, type MadeTag } from './import-stream.ts';
import { makeOwnRepository } from './own-repository.ts';
import type { Draft } from './remote.ts';
import { signedTags } from './signed-tags.ts';

/** The objects of a draft, in a repository of their own that holds no other ref. */
export interface ReleaseObjects {
  readonly place: GitPlace;
  readonly commit: string | null;
  readonly tags: ReadonlyMap<string, MadeTag>;
  readonly remove: () => Promise<void>;
}

/** Keeps the new commit; outside of what is ever pushed by a pattern. */
const commitRef = 'refs/release/commit';

/**
 * Makes the objects of a draft by one `fast-import` in a throw-away repository that borrows the objects of the ground.
 * Their ids depend on the draft alone: no clock, zone, locale, user or order of its maps. `keepIn`: where the objects go
 * instead, for a clone that is itself released to. `Failure` for names, paths and messages git cannot hold.
 */
export async function makeReleaseObjects(ground: Ground, draft: Draft, keepIn: string | null): Promise<ReleaseObjects> {
  const { environment } = ground.place;
  const { place, remove } = await makeOwnRepository({ environment, format: ground.format, borrowed: ground.objects });
  const elsewhere: GitPlace = keepIn === null ? place : { ...place, environment: { ...place.environment, GIT_OBJECT_DIRECTORY: keepIn } };
  const importing = startImport(elsewhere);
  try {
    return { place, ...(await imported(importing, draft, elsewhere)), remove };
  } catch (reason) {
    await importing.end().catch(() => undefined);
    await remove();
    throw reason;
  }
}

async function imported(importing: Import, draft: Draft, place: GitPlace): Promise<Pick<ReleaseObjects, 'commit' | 'tags'>> {
  if (new Set(draft.tags.map(({ name }) => name)).size !== draft.tags.length) {
    throw new Failure('git-tag-refused', 'Two tags of a release have the same name.', 'Give every prompt an id of its own.');
  }
  const [commit = null] = draft.commit === null ? [] : await importing.tell(commitCommands(draft.commit, draft.by, commitRef), 1);
  const plain = draft.tags.map((tag) => ({ name: tag.name, target: tag.target ?? needed(commit), message: typeof tag.message === 'string' ? tag.message : tag.message(needed(commit)) }));
  const ids = draft.signed === true ? [] : await importing.tell(tagCommands(plain, draft.by), plain.length);
  await importing.end();
  if (draft.signed === true) return { commit, tags: await signedTags(place, plain, draft.by) };
  return { commit, tags: new Map(plain.map((tag, at) => [tag.name, { ...tag, object: ids[at] ?? '' }])) };
}

function needed(commit: string | null): string {
  if (commit !== null) return commit;
  throw new Failure('git-tag-refused', 'A tag of a release names a commit the release does not make.', 'Name the commit the tag points at.');
}
