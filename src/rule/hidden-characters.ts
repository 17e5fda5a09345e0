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

/** Flags of regions (Scotland) are a black flag, tag letters and an end: they come first so that their tags are not hidden ones. */
const flags = '\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{2,6}\\u{E007F}';
const candidates = new RegExp(`${flags}|[${ranges.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('')}]`, 'gu');

/** Scripts whose letters join or part by zero-width characters. */
const joining =
  /^[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Nko}\p{sc=Mongolian}\p{sc=Thaana}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\p{sc=Javanese}\p{sc=Balinese}]$/u;
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
  for (const { 0: found, index: at } of text.matchAll(candidates)) {
    const codePoint = found.codePointAt(0) ?? 0;
    const kind = kindOf(codePoint);
    if (kind !== null && !isExplained(text, at, found, kind, isRightToLeft)) yield { at, codePoint, kind };
  }
}

function kindOf(codePoint: number): HiddenKind | null {
  return ranges.find(([from, to]) => from <= codePoint && codePoint <= to)?.[2] ?? null;
}

function isExplained(text: string, at: number, found: string, kind: HiddenKind, isRightToLeft: boolean): boolean {
  const after = characterAt(text, at + found.length);
  switch (kind) {
    case 'byte order mark':
      return at === 0;
    case 'direction mark':
      return isRightToLeft;
    case 'zero-width': {
      if (found !== '\u200c' && found !== '\u200d') return false;
      const before = characterBefore(text, at);
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
