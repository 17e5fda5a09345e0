import { listChanges } from '../report/list-changes.ts';

/** A stretch of text that stayed, went or came. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words, runs of white space without line ends, line ends, and every other character by itself. */
const tokens = /[\p{L}\p{M}\p{N}_]+|[^\S\n]+|\n|[^\p{L}\p{M}\p{N}_\s]/gu;
/** Texts that are farther apart are shown one after the other; a reader waits for none. */
const limits = { edits: 1_000, milliseconds: 400 } as const;

/**
 * What changed between two texts, by word: the pieces that are not `added` make the first, those that are not `removed` the
 * second. Texts that have too little in common are shown one after the other.
 */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const changes = listChanges(before.match(tokens) ?? [], after.match(tokens) ?? [], limits);
  if (changes === null) return joined([{ kind: 'removed', text: before }, { kind: 'added', text: after }]);
  return joined(changes.map(({ kind, items }) => ({ kind, text: items.join('') })));
}

/** The blanks with which both texts begin, and with which the rest of both ends. */
function commonBlanks(a: string, b: string): readonly [string, string] {
  let start = 0;
  while (start < a.length && a[start] === b[start] && /\s/u.test(a[start] ?? '')) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end) && /\s/u.test(a.at(-1 - end) ?? '')) end += 1;
  return [a.slice(0, start), a.slice(a.length - end)];
}

/** Pieces of one kind made one; what went stands before what came, and a blank between two changes belongs to them. */
function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const result: DiffPiece[] = [];
  let [removed, added] = ['', ''];
  const same = (text: string): void => {
    const last = result.at(-1);
    if (text === '') return;
    if (last?.kind === 'same') result[result.length - 1] = { kind: 'same', text: last.text + text };
    else result.push({ kind: 'same', text });
  };
  const flush = (): void => {
    const [before, after] = commonBlanks(removed, added);
    same(before);
    const gone = removed.slice(before.length, removed.length - after.length);
    const came = added.slice(before.length, added.length - after.length);
    if (gone !== '') result.push({ kind: 'removed', text: gone });
    if (came !== '') result.push({ kind: 'added', text: came });
    same(after);
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (/^[^\S\n]+$/u.test(text) && removed + added !== '' && (pieces[index + 1]?.kind ?? 'same') !== 'same') {
      removed += text;
      added += text;
    } else {
      flush();
      same(text);
    }
  }
  flush();
  return result;
}
