import { Failure } from '../problem/failure.ts';

/** Where the texts come from that a value may point at. Both throw `Failure` where there is no readable text. */
export interface TextSources {
  /** UTF-8 text of a file; the path is as written, relative to the folder of the call. */
  readonly file: (path: string) => Promise<string>;
  readonly stdin: () => Promise<string>;
}

/**
 * The text a value stands for: `@path` is the content of a file, `@-` of standard input, `\@…` begins with a literal `@`,
 * all else is the text itself.
 */
export async function textOrFile(value: string, read: TextSources): Promise<string> {
  if (value.startsWith('\\@')) return value.slice(1);
  if (!value.startsWith('@')) return value;
  if (value === '@-') return read.stdin();
  if (value === '@') {
    const help = 'Write @path, @- for standard input, or \\@ for a text that begins with @.';
    throw new Failure('file-not-named', 'After @ there is no path.', help);
  }
  return read.file(value.slice(1));
}

/** Bytes of standard input as text: UTF-8, without a byte order mark. */
export function stdinText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Failure('stdin-no-text', 'Standard input is not UTF-8 text.', 'Convert it to UTF-8 first.', error);
  }
}
