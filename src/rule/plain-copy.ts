/** A text as a model may take it: what stands for plain letters (full-width ones, ligatures) as plain letters, nothing invisible in it. */
export interface PlainCopy {
  readonly text: string;
  /** Offset in the original of what stands at an offset of the copy. */
  readonly originOf: (offset: number) => number;
}

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u;
const ascii = /^[\0-\x7f]+$/u;
/** Without it nothing of a text could be replaced. */
const notAscii = /[^\0-\x7f]/u;

/** The plain copy of a text; `null` where it would be the text itself. Characters whose compatible form (Unicode NFKC) is ASCII become it. */
export function plainCopy(text: string): PlainCopy | null {
  if (!notAscii.test(text)) return null;
  if (!invisible.test(text) && text.normalize('NFKC') === text) return null;
  const plain = plainForms();
  /** Where copy and original part: offsets in both, in order. */
  const copyAt = [0];
  const originAt = [0];
  let copy = '';
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const character = code < 0x80 ? null : String.fromCodePoint(text.codePointAt(at) ?? code);
    const width = character?.length ?? 1;
    const form = character === null ? null : plain(character);
    if (form === '' && at > 0 && kept === at) {
      // A run of invisible characters is one piece.
      originAt[originAt.length - 1] = at + width;
      kept = at + width;
    } else if (form !== null) {
      copy += text.slice(kept, at);
      copyAt.push(copy.length, copy.length + form.length);
      originAt.push(at, at + width);
      copy += form;
      kept = at + width;
    }
    at += width;
  }
  copy += text.slice(kept);
  return { text: copy, originOf: (offset) => origin(offset, copyAt, originAt) };
}

/** What a character is replaced by; `null` where it stays. Each is asked for once. */
function plainForms(): (character: string) => string | null {
  const known = new Map<string, string | null>();
  return (character) => {
    const form = known.get(character);
    if (form !== undefined) return form;
    const compatible = character.normalize('NFKC');
    const replaced = invisible.test(character) ? '' : ascii.test(compatible) ? compatible : null;
    known.set(character, replaced);
    return replaced;
  };
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
