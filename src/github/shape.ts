import { Failure } from '../problem/failure.ts';

/** The failure of an answer that is not what the service documents: an HTML page, half a document, another type. */
export function malformed(what: string, cause?: unknown): Failure {
  return new Failure(
    'github-answer-malformed',
    `GitHub's answer is not what it documents: ${what}.`,
    'A proxy or an outage may have answered in its place. Check https://www.githubstatus.com and run again.',
    cause,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path of keys; `undefined` where nothing does, or where a step of the way is `null`. */
export function valueAt(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), data);
}

function expected<T>(is: (value: unknown) => value is T, kind: string) {
  return (data: unknown, ...path: readonly string[]): T => {
    const value = valueAt(data, ...path);
    if (!is(value)) throw malformed(`no ${kind} at ${path.join('.')}`);
    return value;
  };
}

/** The text at a path. Throws the failure `github-answer-malformed` where there is none. */
export const textAt = expected((value): value is string => typeof value === 'string', 'text');

/** The whole number at a path. Throws the failure `github-answer-malformed` where there is none. */
export const numberAt = expected((value): value is number => Number.isSafeInteger(value), 'whole number');

/** The text at a path, or `''` where the service says `null`. Throws the failure `github-answer-malformed` otherwise. */
export const optionalTextAt = (data: unknown, ...path: readonly string[]): string =>
  valueAt(data, ...path) === null ? '' : textAt(data, ...path);

/** A list, each entry read the same way. Throws the failure `github-answer-malformed` where it is none. */
export function listOf<T>(data: unknown, entry: (value: unknown) => T): readonly T[] {
  if (!Array.isArray(data)) throw malformed('not a list');
  return data.map(entry);
}
