import { Failure } from '../problem/failure.ts';
import { git, type GitPlace } from './git-command.ts';
import { answerReader, type ObjectAnswer } from './object-answers.ts';
import type { Receiver } from './receiver.ts';
import type { MadeTag } from './release-objects.ts';
import type { TagTip } from './remote.ts';

const mostNamed = 5;
/** 1 MiB: a tag message is a page; what is longer is not ours. */
const longestTag = 1024 * 1024;

/**
 * Which tags of a release are still to be made. There already is the identical object, or an annotated tag at the same
 * commit whose message has the same `Digest:`. Throws `Failure` `tag-taken` for every other tag of such a name: no tag
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
  const digests = await digestsOf(alike.map(({ tip }) => tip.object), receiver, staging);
  const same = new Set(alike.filter(({ tag, tip }) => isSameDigest(digestIn(tag.message), digests.get(tip.object))).map(({ tag }) => tag.name));
  const taken = others.filter(({ tag }) => !same.has(tag.name));
  if (taken.length > 0) throw tagTaken(taken);
  return missing;
}

/** The value of the trailer `Digest:` in the last paragraph of a message, not counting a signature; `null` without one. */
export function digestIn(message: string): string | null {
  const [unsigned = ''] = message.split(/^-----BEGIN /m);
  const trailers = unsigned.trimEnd().split(/\n[ \t]*\n/).at(-1) ?? '';
  return /^Digest: (\S+)$/m.exec(trailers)?.[1] ?? null;
}

function isSameDigest(ours: string | null, theirs: string | null | undefined): boolean {
  return ours !== null && ours === theirs;
}

async function digestsOf(objects: readonly string[], receiver: Receiver, staging: GitPlace): Promise<ReadonlyMap<string, string | null>> {
  if (objects.length === 0) return new Map();
  await receiver.bring(objects);
  const { output } = await git(staging, ['cat-file', '--batch'], { input: `${objects.join('\n')}\n` });
  const digests = new Map<string, string | null>();
  const answered = (answer: ObjectAnswer): void => {
    if (answer.is !== 'found' || answer.type !== 'tag') return;
    const text = (answer.content ?? Buffer.alloc(0)).toString('utf8');
    digests.set(answer.oid, digestIn(text.slice(text.indexOf('\n\n') + 2)));
  };
  answerReader({ next: () => 'contents', answered, largest: longestTag })(output);
  return digests;
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
