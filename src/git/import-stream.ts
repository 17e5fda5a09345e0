import { Failure } from '../problem/failure.ts';
import { pathBytes } from './path-text.ts';
import type { CommitDraft, Draft } from './remote.ts';
import { checkedObjectId, isRefName } from './revision.ts';

/** The mark of the draft's commit. */
const commitMark = 1;

/** What `git fast-import` is told to make a commit, to tell its id and to end. The ref is one of the staging repository. */
export function commitCommands(commit: CommitDraft, by: Draft['by'], ref: string): Buffer {
  const paths = [...commit.files.keys()].toSorted();
  const written = new Set(paths.filter((path) => commit.files.get(path) !== null));
  for (const path of paths) checkPath(path, written);
  const who = signature(by);
  return Buffer.concat([
    Buffer.from(`commit ${ref}\nmark :${commitMark}\nauthor ${who}\ncommitter ${who}\n`),
    ...data(messageBytes(commit.message)),
    Buffer.from(parentsOf(commit).map((parent, at) => `${at === 0 ? 'from' : 'merge'} ${checkedObjectId(parent)}\n`).join('')),
    // First what goes: a file may stand where a folder was, or the other way round.
    ...paths.filter((path) => !written.has(path)).map((path) => Buffer.concat([Buffer.from('D '), quotedPath(path), newline])),
    ...[...written].flatMap((path) => [Buffer.from('M 100644 inline '), quotedPath(path), newline, ...data(commit.files.get(path) ?? new Uint8Array())]),
    Buffer.from(`\nget-mark :${commitMark}\ndone\n`),
  ]);
}

/** The parents of a draft's commit: where its files come from, then the tip of its branch where that is another. */
export function parentsOf({ parent, onto }: CommitDraft): readonly string[] {
  return [...new Set([parent, onto?.tip ?? null])].filter((each) => each !== null);
}

/** A tag whose message and target are known. */
export interface PlainTag {
  readonly name: string;
  readonly target: string;
  readonly message: string;
}

/** An annotated tag that was made. */
export interface MadeTag extends PlainTag {
  readonly object: string;
}

const newline = Buffer.from('\n');

function data(bytes: Uint8Array): readonly Uint8Array[] {
  return [Buffer.from(`data ${bytes.length}\n`), bytes, newline];
}

/** Who makes objects and when, as they say it; `Failure` for what git would not take. */
export function signature({ name, email, date }: Draft['by']): string {
  if (name.trim() === '' || /[<>\p{Cc}]/u.test(name + email) || !Number.isSafeInteger(date) || date < 0) {
    throw new Failure('git-author-refused', `${JSON.stringify(`${name} <${email}> ${date}`)} cannot sign a commit.`, 'Write the author as: Name <name@example.com>');
  }
  return `${name} <${email}> ${date} +0000`;
}

/** A message as git keeps it; `Failure` for one that it would cut. */
export function messageBytes(message: string): Buffer {
  if (!message.includes('\0')) return Buffer.from(message, 'utf8');
  throw new Failure('git-message-refused', 'The message of a commit or tag has a NUL in it.', 'Leave it out: git ends a message there.');
}

/** The name of a tag; `Failure` for one that git would not take. */
export function checkedTag(name: string): string {
  if (isRefName(name)) return name;
  throw new Failure('git-tag-refused', `${JSON.stringify(name)} cannot be the name of a tag.`, 'Use letters, digits, -, @ and dots, as in agents-support-triage@1.2.0.');
}

/** `Failure` for a path no tree may have, and for a file that would have to be a folder too. */
function checkPath(path: string, written: ReadonlySet<string>): void {
  const parts = path.split('/');
  const folders = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'));
  const refused = path.includes('\0') || parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part));
  if (refused || (written.has(path) && folders.some((folder) => written.has(folder)))) {
    throw new Failure('git-path-refused', `${JSON.stringify(path)} cannot be the path of a file.`, 'Write it from the top of the repository, with / between the parts.');
  }
}

/** A path in the quotes git understands, so that none of its bytes ends it. */
export function quotedPath(path: string): Buffer {
  const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n' };
  return Buffer.concat([Buffer.from('"'), pathBytes(path.replace(/[\\"\n]/g, (sign) => escapes[sign] ?? sign)), Buffer.from('"')]);
}
