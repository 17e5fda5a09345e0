/** A piece of a text small enough to be compared as a whole: a sentence, or a line without one. */
export interface Sentence {
  readonly text: string;
  /** Line it stands on, from 1. */
  readonly line: number;
}

/** A sentence ends after its mark, and the quotes and brackets that close with it, where a space or the line's end follows. */
const sentence = /\S.*?(?:[.!?…]["'”’)\]]*(?=\s|$)|[。！？][”’」』）]*|$)/gu;
/** `1.`, `e.g.` and single initials end no sentence. */
const unfinished = /(?:^|\s)(?:\d+|\p{L}|e\.g|i\.e|vs|etc|Mr|Mrs|Dr)\.$/iu;

/**
 * A text in sentences, in order. A prompt often is one line a paragraph: compared by lines, two changed words would
 * show it all as changed. Spaces before a line's first sentence belong to it; those between sentences to none.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  if (text === '') return [];
  const lines = text.split(/\r\n|\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines.flatMap((line, index) => piecesOf(line).map((piece) => ({ text: piece, line: index + 1 })));
}

function piecesOf(line: string): readonly string[] {
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  const pieces: string[] = [];
  let open = '';
  for (const [found] of line.slice(indent.length).matchAll(sentence)) {
    open = open === '' ? found : `${open} ${found}`;
    if (unfinished.test(found)) continue;
    pieces.push(open);
    open = '';
  }
  if (open !== '') pieces.push(open);
  const [first = '', ...others] = pieces;
  return [indent + first, ...others];
}
