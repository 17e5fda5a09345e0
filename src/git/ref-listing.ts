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
  const text = Buffer.from(output).toString('utf8');
  // Without a list of lines: 100,000 tags are 200,000 of them.
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    if (end > at) addRef(text.slice(at, end), branches, tags);
    at = end + 1;
  }
  return { branches, tags };
}

function addRef(line: string, branches: Map<string, string>, tags: Map<string, TagTip>): void {
  const end = idEnd(line);
  const oid = line.slice(0, Math.max(end, 0));
  if (!isObjectId(oid)) throw unreadable('ls-remote', line);
  if (line.startsWith(tagPrefix, end + 1)) addTag(line.slice(end + 1 + tagPrefix.length), oid, tags);
  else if (line.startsWith(branchPrefix, end + 1)) branches.set(line.slice(end + 1 + branchPrefix.length), oid);
}

function addTag(name: string, oid: string, tags: Map<string, TagTip>): void {
  if (!name.endsWith(peeledSuffix)) {
    tags.set(name, { object: oid, peeled: oid });
    return;
  }
  const tag = name.slice(0, -peeledSuffix.length);
  tags.set(tag, { object: tags.get(tag)?.object ?? oid, peeled: oid });
}

/** Where the id of a line ends: with a tab or a space. */
function idEnd(line: string): number {
  const tab = line.indexOf('\t');
  return tab === -1 ? line.indexOf(' ') : tab;
}
