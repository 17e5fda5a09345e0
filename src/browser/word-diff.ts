/** A stretch of text that stayed, went or came. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words, runs of white space without line ends, line ends, and every other character by itself. */
const tokens = /[\p{L}\p{M}\p{N}_]+|[^\S\n]+|\n|[^\p{L}\p{M}\p{N}_\s]/gu;
/** Edits after which two texts are too different to be compared word by word. */
const mostEdits = 1_500;

/**
 * What changed between two texts, by word: the pieces that are not `added` make the first, those that are not `removed` the
 * second. Texts that have too little in common are shown one after the other.
 */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const [a, b] = [before.match(tokens) ?? [], after.match(tokens) ?? []];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return joined([...wholly('same', a.slice(0, start)), ...(edited(left, right) ?? [...wholly('removed', left), ...wholly('added', right)]), ...wholly('same', a.slice(a.length - end))]);
}

function wholly(kind: DiffPiece['kind'], words: readonly string[]): readonly DiffPiece[] {
  return words.map((text) => ({ kind, text }));
}

/** The shortest way from one list to the other (Myers, "An O(ND) difference algorithm", 1986); `null` where it is too long. */
function edited(a: readonly string[], b: readonly string[]): readonly DiffPiece[] | null {
  const most = Math.min(a.length + b.length, mostEdits);
  const reach = new Int32Array(2 * most + 3);
  const past: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    past.push(reach.slice());
    for (let lane = -edits; lane <= edits; lane += 2) {
      const at = lane + most + 1;
      const down = lane === -edits || (lane !== edits && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
      let x = down ? (reach[at + 1] ?? 0) : (reach[at - 1] ?? 0) + 1;
      while (x < a.length && x - lane < b.length && a[x] === b[x - lane]) x += 1;
      reach[at] = x;
      if (x >= a.length && x - lane >= b.length) return wayBack(a, b, past, most);
    }
  }
  return null;
}

function wayBack(a: readonly string[], b: readonly string[], past: readonly Int32Array[], most: number): readonly DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = past.length - 1; edits >= 0; edits -= 1) {
    const reach = past[edits] ?? new Int32Array();
    const lane = x - y;
    const at = lane + most + 1;
    const down = lane === -edits || (lane !== edits && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
    const startX = edits === 0 ? 0 : down ? (reach[at + 1] ?? 0) : (reach[at - 1] ?? 0);
    const startY = edits === 0 ? 0 : startX - (lane + (down ? 1 : -1));
    while (x > startX && y > startY) {
      x -= 1;
      y -= 1;
      pieces.push({ kind: 'same', text: a[x] ?? '' });
    }
    if (edits === 0) break;
    if (down) pieces.push({ kind: 'added', text: b[(y -= 1)] ?? '' });
    else pieces.push({ kind: 'removed', text: a[(x -= 1)] ?? '' });
  }
  return pieces.reverse();
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
