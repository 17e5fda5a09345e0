/** Texts, or pieces of long ones, one after another: what has a price a call is called less often. */
export interface Batch {
  readonly content: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  /** Which of the texts it is of. */
  readonly text: number;
  /** Where it begins in that text, and in the batch. */
  readonly start: number;
  readonly at: number;
}

/** Longest piece and longest batch, in UTF-16 code units. Pieces of a text overlap by more than what is looked for is long. */
const pieceLength = 65_536;
const batchLength = 131_072;
const overlap = 8192;
const between = '\n\n';

/** Texts in batches, in order; pieces of a text that is done with are left out. */
export function* batchesOf(texts: readonly string[], isDone: (text: number) => boolean): Iterable<Batch> {
  let content = '';
  let pieces: Piece[] = [];
  for (const [text, whole] of texts.entries()) {
    for (let start = 0; start < whole.length && (start === 0 || start + overlap < whole.length); start += pieceLength - overlap) {
      const piece = whole.slice(start, start + pieceLength);
      if (content.length + piece.length > batchLength) {
        yield { content, pieces };
        content = '';
        pieces = [];
      }
      if (isDone(text)) break;
      pieces.push({ text, start, at: content.length });
      content += `${piece}${between}`;
    }
  }
  if (pieces.length > 0) yield { content, pieces };
}

/** Where an offset of a batch lies in its text. */
export function originIn({ pieces }: Batch, offset: number): { readonly text: number; readonly at: number } {
  const { text, start, at } = pieces.findLast((piece) => piece.at <= offset) ?? { text: 0, start: 0, at: 0 };
  return { text, at: start + offset - at };
}
