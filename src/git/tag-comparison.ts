import { Failure } from '../problem/failure.ts';
import { git, type GitPlace } from './git-command.ts';
import { answerReader, type ObjectAnswer } from './object-answers.ts';
import type { Receiver } from './receiver.ts';
import type { MadeTag } from './import-stream.ts';
import type { TagTip } from './remote.ts';

const mostNamed = 5;
/** 1 MiB: a tag message is a page; what is longer is not ours. */
const longestTag = 1024 * 1024;

/**
 * Which tags of a release are still to be made. There already is the identical object, or an annotated tag at the same
 * commit whose message has the same `Digest:`, or is the same but for a signature. Throws `Failure` `tag-taken` for every other tag of such a name: no tag
 * is ever moved.
 */
export async function missingTags(tags: Iterable<MadeTag>, there: ReadonlyMap<string, TagTip>, receiver: Receiver, staging: GitPlace): Promise<readonly MadeTag[]> {
  const missing: MadeTag[] = [];
  const others: { readonly tag: MadeTag; readonly tip: TagTip }[] = [];
  for (const tag of tags) {
    const tip = there.get(tag.name);
    if (tip === undefined) missing.push(tag);
    else if (tip.object !== tag.object) others.push({ tag, tip });
  }
  const alike = others.filter(({ tag, tip }) => tip.peeled === tag.target && tip.object !== tip.peeled);
  const messages = await messagesOf(alike.map(({ tip }) => tip.object), receiver, staging);
  const same = new Set(alike.filter(({ tag, tip }) => isSame(tag.message, messages.get(tip.object) ?? null)).map(({ tag }) => tag.name));
  const taken = others.filter(({ tag }) => !same.has(tag.name));
  if (taken.length > 0) throw tagTaken(taken);
  return missing;
}

/** The value of the trailer `Digest:` in the last paragraph of a message, not counting a signature; `null` without one. */
export function digestIn(message: string): string | null {
  const trailers = unsigned(message).trimEnd().split(/\n[ \t]*\n/).at(-1) ?? '';
  return /^Digest: (\S+)$/m.exec(trailers)?.[1] ?? null;
}

function isSame(ours: string, theirs: string | null): boolean {
  if (theirs === null) return false;
  const digest = digestIn(ours);
  return (digest !== null && digest === digestIn(theirs)) || unsigned(ours) === unsigned(theirs);
}

function unsigned(message: string): string {
  return message.split(/^-----BEGIN /m)[0] ?? '';
}

async function messagesOf(objects: readonly string[], receiver: Receiver, staging: GitPlace): Promise<ReadonlyMap<string, string>> {
  if (objects.length === 0) return new Map();
  await receiver.bring(objects);
  const { output } = await git(staging, ['cat-file', '--batch'], { input: `${objects.join('\n')}\n` });
  const messages = new Map<string, string>();
  const answered = (answer: ObjectAnswer): void => {
    if (answer.is !== 'found' || answer.type !== 'tag') return;
    const text = (answer.content ?? Buffer.alloc(0)).toString('utf8');
    messages.set(answer.oid, text.slice(text.indexOf('\n\n') + 2));
  };
  answerReader({ next: () => 'contents', answered, largest: longestTag })(output);
  return messages;
}

function tagTaken(taken: readonly { readonly tag: MadeTag; readonly tip: TagTip }[]): Failure {
  const named = taken.slice(0, mostNamed).map(({ tag, tip }) => `${tag.name} is at ${tip.peeled} (to be at ${tag.target})`);
  const more = taken.length > mostNamed ? ` and ${taken.length - mostNamed} more` : '';
  const [first] = taken;
  return new Failure(
    'tag-taken',
    `Somebody else made ${taken.length === 1 ? 'a tag' : 'tags'} of this release: ${named.join('; ')}${more}.`,
    `Tags are never moved. If it is a mistake, delete it: git push origin --delete refs/tags/${first?.tag.name ?? ''}. If not, ask for the next version with Release-As.`,
  );
}
