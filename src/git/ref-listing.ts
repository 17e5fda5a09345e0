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
  const text = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString('utf8');
  let last: { readonly name: string; readonly object: string } | null = null;
  // No list of lines is made: 100,000 tags are 200,000 of them.
  for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
    const end = lineEnd(text, at);
    if (end === at) continue;
    const nameAt = at + idLength(text, at) + 1;
    const oid = text.slice(at, nameAt - 1);
    if (!isObjectId(oid)) throw unreadable('ls-remote', text.slice(at, end));
    if (text.startsWith(tagPrefix, nameAt)) {
      const name = text.slice(nameAt + tagPrefix.length, end);
      // Nothing is looked up for what a tag points at: its line follows that of the tag.
      if (last !== null && name.length === last.name.length + peeledSuffix.length && name === last.name + peeledSuffix) tags.set(last.name, { object: last.object, peeled: oid });
      else tags.set((last = { name, object: oid }).name, { object: oid, peeled: oid });
    } else if (text.startsWith(branchPrefix, nameAt)) branches.set(text.slice(nameAt + branchPrefix.length, end), oid);
  }
  return { branches, tags };
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 ? text.length : found;
}

/** Characters until the tab or space that ends an id; 0 where none does. */
function idLength(text: string, from: number): number {
  for (const length of idLengths) if (text[from + length] === '\t' || text[from + length] === ' ') return length;
  return 0;
}

/** Hexadecimal digits of an object id, by the hash that a repository has. */
const idLengths = [40, 64] as const;
