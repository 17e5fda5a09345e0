/** A text as a model may take it: compatible forms (full-width letters, ligatures) as plain ones, nothing invisible in it. */
export interface PlainCopy {
  readonly text: string;
  /** Offset in the original of what stands at an offset of the copy. */
  readonly originOf: (offset: number) => number;
}

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u;

/** The plain copy of a text; `null` where it would be the text itself. Unicode NFKC, one character at a time. */
export function plainCopy(text: string): PlainCopy | null {
  if (!invisible.test(text) && text.normalize('NFKC') === text) return null;
  const pieces: string[] = [];
  /** Where copy and original part: offsets in both, in order. */
  const copyAt = [0];
  const originAt = [0];
  let length = 0;
  let kept = 0;
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7f]/gu)) {
    const plain = invisible.test(character) ? '' : character.normalize('NFKC');
    if (plain === character) continue;
    const before = text.slice(kept, index);
    pieces.push(before, plain);
    copyAt.push(length + before.length, length + before.length + plain.length);
    originAt.push(index, index + character.length);
    length += before.length + plain.length;
    kept = index + character.length;
  }
  pieces.push(text.slice(kept));
  return { text: pieces.join(''), originOf: (offset) => origin(offset, copyAt, originAt) };
}

/** Characters of one that became several all lie where that one is. */
function origin(offset: number, copyAt: readonly number[], originAt: readonly number[]): number {
  let low = 0;
  let high = copyAt.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((copyAt[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  const isReplaced = low % 2 === 1;
  return (originAt[low] ?? 0) + (isReplaced ? 0 : offset - (copyAt[low] ?? 0));
}
