import { Failure } from '../problem/failure.ts';

/** Longer names are refused: git itself stops at 4,096 bytes for a ref's path. */
const longest = 1024;
/** Steps from a name to another object: `~2`, `^1`, `^{commit}`. Nothing that searches messages or reads a reflog. */
const steps = /(?:~\d{0,6}|\^\d{0,3}|\^\{(?:commit|tree|tag|)\})*$/;

/** Whether a text is a full object id: 40 hex digits (SHA-1) or 64 (SHA-256), lower case. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether git allows a branch or tag of this name (`git check-ref-format`), and it is no option. */
export function isRefName(name: string): boolean {
  if (name === '' || name === '@' || name.length > longest || !name.isWellFormed()) return false;
  if (/[\s\p{Cc}~^:?*[\\]/u.test(name) || name.includes('..') || name.includes('@{')) return false;
  if (name.startsWith('-') || name.endsWith('.')) return false;
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}

/** Whether a text names one object plainly: an object id or prefix, a ref, `HEAD` or `@`, with steps behind it. */
export function isRevision(name: string): boolean {
  if (name.length > longest) return false;
  const base = name.replace(steps, '');
  return base === '@' || isRefName(base);
}

/** Gives the name back, or throws `Failure` `git-revision-refused`. */
export function checkedRevision(name: string): string {
  if (isRevision(name)) return name;
  throw new Failure('git-revision-refused', `${JSON.stringify(name)} does not name a commit.`, 'Use a branch, a tag or an object id, with ~2 or ^1 behind it if needed.');
}

/** Gives the name back, or throws `Failure` `git-branch-refused`. */
export function checkedBranch(name: string): string {
  if (isRefName(name) && name !== 'HEAD') return name;
  throw new Failure('git-branch-refused', `${JSON.stringify(name)} cannot be the name of a branch.`, 'Use letters, digits, - and /, as in feature/shorter-answers.');
}

/** Gives the id back, or throws `Failure` `git-object-id-refused`. */
export function checkedObjectId(text: string): string {
  if (isObjectId(text)) return text;
  throw new Failure('git-object-id-refused', `${JSON.stringify(text)} is not an object id.`, 'Object ids are 40 or 64 hex digits.');
}
