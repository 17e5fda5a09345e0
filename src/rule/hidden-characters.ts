/** A character that readers do not see though it is there. */
export interface HiddenCharacter {
  readonly at: number;
  readonly codePoint: number;
  readonly kind: HiddenKind;
}

/** Hidden characters by code point. The first row that has one names it. */
const ranges = [
  [0x00ad, 0x00ad, 'soft hyphen'],
  [0x034f, 0x034f, 'filler'],
  [0x061c, 0x061c, 'direction mark'],
  [0x115f, 0x1160, 'filler'],
  [0x17b4, 0x17b5, 'filler'],
  [0x180b, 0x180f, 'variation selector'],
  [0x200b, 0x200d, 'zero-width'],
  [0x200e, 0x200f, 'direction mark'],
  [0x2028, 0x2029, 'line separator'],
  [0x202a, 0x202e, 'direction control'],
  [0x2060, 0x2065, 'zero-width'],
  [0x2066, 0x2069, 'direction control'],
  [0x206a, 0x206f, 'format control'],
  [0x3164, 0x3164, 'filler'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0xfeff, 0xfeff, 'byte order mark'],
  [0xffa0, 0xffa0, 'filler'],
  [0xfff0, 0xfffb, 'format control'],
  [0x1bca0, 0x1bca3, 'format control'],
  [0x1d173, 0x1d17a, 'format control'],
  [0xe0000, 0xe007f, 'tag character'],
  [0xe0080, 0xe00ff, 'format control'],
  [0xe0100, 0xe01ef, 'variation selector'],
  [0xe01f0, 0xe0fff, 'format control'],
] as const;
export type HiddenKind = (typeof ranges)[number][2];

const kinds: ReadonlyMap<number, HiddenKind> = new Map(
  ranges.flatMap(([from, to, kind]) => Array.from({ length: to - from + 1 }, (_, at): [number, HiddenKind] => [from + at, kind])),
);
/** Most texts hide nothing: one look is enough. */
const anyHidden = new RegExp(`[${ranges.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('')}]`, 'u');

/** Flags of regions (Scotland) are a black flag, tag letters and an end. */
const blackFlag = 0x1f3f4;
const regionFlag = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}/uy;

/** Scripts whose letters join or part by zero-width characters. */
const joining =
  /^[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Nko}\p{scx=Mongolian}\p{scx=Thaana}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}\p{scx=Javanese}\p{scx=Balinese}]$/u;
const emojiOrModifier = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;
const emoji = /^\p{Extended_Pictographic}$/u;
const asciiLetter = /^[A-Za-z]$/u;
const visibleSign = /^[^\s\0-\x2f\p{Cf}\p{Variation_Selector}]$/u;

/**
 * Every hidden character of a text that nothing around it explains. Explained are: a byte order mark at the beginning,
 * joiners next to letters of a joining script, joiners between emoji, tags of a flag, one variation selector after the
 * sign that it varies, and direction marks where the prompt is written from right to left.
 */
export function* hiddenCharacters(text: string, isRightToLeft: boolean): Iterable<HiddenCharacter> {
  if (!anyHidden.test(text)) return;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const width = codePoint > 0xffff ? 2 : 1;
    const kind = codePoint < 0xad ? undefined : kinds.get(codePoint);
    if (kind !== undefined && !isExplained(text, at, String.fromCodePoint(codePoint), kind, isRightToLeft)) yield { at, codePoint, kind };
    at += codePoint === blackFlag ? flagAt(text, at) : width;
  }
}

/** Length of the black flag at a place, with the region it stands for. */
function flagAt(text: string, at: number): number {
  const flag = new RegExp(regionFlag);
  flag.lastIndex = at;
  return flag.exec(text)?.[0].length ?? 2;
}

function isExplained(text: string, at: number, found: string, kind: HiddenKind, isRightToLeft: boolean): boolean {
  switch (kind) {
    case 'byte order mark':
      return at === 0;
    case 'direction mark':
      return isRightToLeft;
    case 'zero-width': {
      if (found !== '\u200c' && found !== '\u200d') return false;
      const before = characterBefore(text, at);
      const after = characterAt(text, at + 1);
      return joining.test(before) || joining.test(after) || (found === '\u200d' && emojiOrModifier.test(before) && emoji.test(after));
    }
    case 'variation selector':
      return /^[\ufe00-\ufe0f]$/u.test(found) && isVariation(characterBefore(text, at), found);
    default:
      return false;
  }
}

/** Emoji and text style follow nearly any sign, the other selectors follow ideographs and mathematical signs. */
function isVariation(before: string, selector: string): boolean {
  const isStyle = selector === '\ufe0e' || selector === '\ufe0f';
  if (/^[0-9#*]$/u.test(before)) return isStyle || (before === '0' && selector === '\ufe00');
  return visibleSign.test(before) && !asciiLetter.test(before);
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, at: number): string {
  const last = text.slice(Math.max(0, at - 2), at);
  return [...last].at(-1) ?? '';
}
