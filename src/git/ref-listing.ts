import type { TagTip } from './remote.ts';
import { isObjectId } from './revision.ts';
import { unreadable } from './unreadable.ts';

/** Branches and tags of a repository by their short names. */
export interface Refs {
  readonly branches: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, TagTip>;
}

const branchPrefix = 'refs/heads/';
const tagPrefix = 'refs/tags/';
const peeledSuffix = '^{}';

/** Reads what `git ls-remote` and `git show-ref --dereference` tell: an id and a name a line; a tag object is followed by what it points at. */
export function refListing(output: Uint8Array): Refs {
  const branches = new Map<string, string>();
  const tags = new Map<string, TagTip>();
  for (const line of Buffer.from(output).toString('utf8').split('\n')) {
    if (line === '') continue;
    const end = line.search(/[\t ]/);
    const oid = line.slice(0, Math.max(end, 0));
    const ref = line.slice(end + 1);
    if (!isObjectId(oid)) throw unreadable('ls-remote', line);
    if (ref.startsWith(branchPrefix)) branches.set(ref.slice(branchPrefix.length), oid);
    else if (ref.startsWith(tagPrefix) && ref.endsWith(peeledSuffix)) {
      const name = ref.slice(tagPrefix.length, -peeledSuffix.length);
      tags.set(name, { object: tags.get(name)?.object ?? oid, peeled: oid });
    } else if (ref.startsWith(tagPrefix)) tags.set(ref.slice(tagPrefix.length), { object: oid, peeled: oid });
  }
  return { branches, tags };
}
