import { impacts, type Impact } from '../domain/impact.ts';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem } from '../problem/problem.ts';
import type { RecordedPrompt, RemovedPrompt } from './release-record.ts';
import { messageOf, trailersOf } from './trailers.ts';

/** What the trailers of a prompt's tag say. */
export interface PromptTag {
  readonly prompt: string;
  readonly version: string;
  readonly impact: Impact;
  /** Content digest, 64 hex digits. */
  readonly digest: string;
  /** The commit the tag points at. */
  readonly source: string;
  /** The version of the library that the run made. */
  readonly release: string;
}

/** What the trailers of a library's tag say. */
export interface LibraryTag {
  /** The version of the library. */
  readonly library: string;
  /** The commit the tag points at. */
  readonly source: string;
  /** The commit of branch `prompt-library` that the run made: a lost branch is restored from it. */
  readonly state: string;
  /** Path of the run's record in that commit. */
  readonly record: string;
}

const oneLine = /^\S.*$/u;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const promptTrailers = {
  Prompt: oneLine,
  Version: oneLine,
  Impact: new RegExp(`^(?:${Object.keys(impacts).join('|')})$`, 'u'),
  Digest: /^[0-9a-f]{64}$/u,
  Source: objectId,
  Release: oneLine,
} as const;
const libraryTrailers = { Library: oneLine, Source: objectId, State: objectId, Record: oneLine } as const;

/**
 * The message of a prompt's tag.
 * @param notes its changelog as plain lines, already escaped for readers.
 */
export function promptTagMessage(tag: PromptTag, notes: readonly string[]): string {
  const { prompt, version, impact, digest, source, release } = tag;
  const trailers = { Prompt: prompt, Version: version, Impact: impact, Digest: digest, Source: source, Release: release };
  return messageOf(`${prompt} ${version}`, notes, trailers);
}

/** Reads the message of a prompt's tag; one that no release wrote is a `tag-message-invalid` problem. */
export function decodePromptTag(message: string, tag: string): Checked<PromptTag> {
  const read = decode(message, tag, promptTrailers);
  if (!read.ok) return read;
  const { Prompt: prompt, Version: version, Impact: impact, Digest: digest, Source: source, Release: release } = read.value;
  return passed({ prompt, version, impact: impact as Impact, digest, source, release });
}

/**
 * The message of a library's tag: the prompts of the run, in the order given, then those that are gone.
 * @param title what the library is called, its version left out.
 */
export function libraryTagMessage(
  tag: LibraryTag,
  title: string,
  { prompts, removed }: { readonly prompts: readonly Pick<RecordedPrompt, 'id' | 'from' | 'to' | 'impact'>[]; readonly removed: readonly Pick<RemovedPrompt, 'id' | 'version'>[] },
): string {
  const { library, source, state, record } = tag;
  const lines = prompts.map(({ id, from, to, impact }) => `${id} ${from ?? 'new'} → ${to} (${impact})`);
  const gone = removed.map(({ id, version }) => `${id}${version === null ? '' : ` ${version}`} was removed`);
  return messageOf(`${title} ${library}`, [...lines, ...gone], { Library: library, Source: source, State: state, Record: record });
}

/** Reads the message of a library's tag; one that no release wrote is a `tag-message-invalid` problem. */
export function decodeLibraryTag(message: string, tag: string): Checked<LibraryTag> {
  const read = decode(message, tag, libraryTrailers);
  if (!read.ok) return read;
  const { Library: library, Source: source, State: state, Record: record } = read.value;
  return passed({ library, source, state, record });
}

/** The trailers that are asked for. Others may stand beside them: a later release may say more. */
function decode<Key extends string>(message: string, tag: string, asked: Readonly<Record<Key, RegExp>>): Checked<Readonly<Record<Key, string>>> {
  const found = trailersOf(message);
  if ('reason' in found) return refused(problem('tag-message-invalid', { tag, reason: found.reason }));
  const keys = Object.keys(asked) as Key[];
  const wrong = keys.flatMap((key) => {
    const value = found.get(key);
    if (value === undefined) return [problem('tag-message-invalid', { tag, reason: `it has no trailer \`${key}\`` })];
    return asked[key].test(value) ? [] : [problem('tag-message-invalid', { tag, reason: `its trailer \`${key}\` is not what a release writes` })];
  });
  const [first, ...others] = wrong;
  if (first !== undefined) return refused(first, ...others);
  return passed(Object.fromEntries(keys.map((key) => [key, found.get(key) ?? ''])) as Record<Key, string>);
}
