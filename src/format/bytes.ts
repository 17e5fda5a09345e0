import { isUtf8 } from 'node:buffer';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem } from '../problem/problem.ts';

/** Largest file that is read, in bytes (security.md). */
export const largestFile = 1024 * 1024;

/** One for all files: to make one takes longer than to decode most of them. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The text of a file. A byte order mark stays in it; `file-too-large`, `file-has-nul`, `file-not-utf8` and
 * `file-bare-cr` are the reasons there is none.
 * @param limit bytes that it may have; what people write has at most `largestFile`.
 */
export function textOf(bytes: Uint8Array, file: string, limit: number = largestFile): Checked<string> {
  if (bytes.length > limit) {
    return refused(problem('file-too-large', { bytes: bytes.length, limit }, { place: { file, line: 1 } }));
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) return refused(problem('file-has-nul', { offset: nul }, { place: { file, line: lineAt(bytes, nul) } }));
  if (!isUtf8(bytes)) {
    const offset = firstInvalid(bytes);
    return refused(problem('file-not-utf8', { offset }, { place: { file, line: lineAt(bytes, offset) } }));
  }
  const bare = firstBareReturn(bytes);
  if (bare !== -1) return refused(problem('file-bare-cr', {}, { place: { file, line: lineAt(bytes, bare) } }));
  return passed(decoder.decode(bytes));
}

/** Text with LF line ends. */
export function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line += 1;
  return line;
}

function firstBareReturn(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x0d); at !== -1; at = bytes.indexOf(0x0d, at + 1)) {
    if (bytes[at + 1] !== 0x0a) return at;
  }
  return -1;
}

/** Offset of the first byte that begins no valid character: the first replacement character that was not in the file itself. */
function firstInvalid(bytes: Uint8Array): number {
  const text = decoder.decode(bytes);
  let offset = 0;
  let read = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    offset += Buffer.byteLength(text.slice(read, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset;
    read = at;
  }
  return offset;
}
