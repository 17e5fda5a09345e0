import { Failure } from '../problem/failure.ts';
import { unreadable } from './unreadable.ts';

/** What `git cat-file` says about one name. */
export type ObjectAnswer =
  | { readonly is: 'found'; readonly oid: string; readonly type: string; readonly size: number; readonly content: Buffer | null }
  | { readonly is: 'missing' }
  | { readonly is: 'ambiguous' };

/** The question the next answer belongs to: its content follows the header or not. */
export type Question = 'info' | 'contents';

/** Where a reader gets its questions and puts its answers. */
export interface AnswerDesk {
  /** Which question the next answer belongs to. */
  readonly next: () => Question;
  readonly answered: (answer: ObjectAnswer) => void;
  /** Most bytes one content may have. */
  readonly largest: number;
}

/**
 * Reads the answers of `git cat-file --batch-command` from pieces of any length; a long content is joined once.
 * Throws `Failure` on a header of unknown shape, and on a content that is too large before it is read.
 */
export function answerReader(desk: AnswerDesk): (piece: Buffer) => void {
  let pieces: Buffer[] = [];
  let held = 0;
  let needed = 1;
  return (piece) => {
    pieces.push(piece);
    held += piece.length;
    if (held < needed) return;
    let rest = pieces.length === 1 ? piece : Buffer.concat(pieces, held);
    needed = 1;
    while (rest.length >= needed) {
      const taken = takeAnswer(rest, desk);
      if (typeof taken === 'number') needed = taken;
      else {
        desk.answered(taken.answer);
        rest = taken.rest;
      }
    }
    pieces = rest.length === 0 ? [] : [rest];
    held = rest.length;
  };
}

/** One answer and what follows it, or how many bytes are needed before there can be one. */
function takeAnswer(bytes: Buffer, desk: AnswerDesk): { readonly answer: ObjectAnswer; readonly rest: Buffer } | number {
  const end = bytes.indexOf(0x0a);
  if (end === -1) return bytes.length + 1;
  const answer = answerFrom(bytes.toString('latin1', 0, end));
  if (answer.is !== 'found' || desk.next() === 'info') return { answer, rest: bytes.subarray(end + 1) };
  if (answer.size > desk.largest) throw tooLarge(answer.oid, answer.size);
  const after = end + 1 + answer.size + 1;
  if (bytes.length < after) return after;
  return { answer: { ...answer, content: bytes.subarray(end + 1, after - 1) }, rest: bytes.subarray(after) };
}

function tooLarge(oid: string, size: number): Failure {
  return new Failure('git-object-too-large', `The object ${oid} has ${size} bytes and is not read.`, 'Keep files of this size out of the folders prompts are in.');
}

function answerFrom(header: string): ObjectAnswer {
  const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header);
  if (found !== null) return { is: 'found', oid: found[1] ?? '', type: found[2] ?? '', size: Number(found[3]), content: null };
  if (header.endsWith(' missing') || header.endsWith(' submodule')) return { is: 'missing' };
  if (header.endsWith(' ambiguous')) return { is: 'ambiguous' };
  throw unreadable('cat-file', header);
}
