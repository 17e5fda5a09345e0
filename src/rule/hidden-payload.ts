import type { HiddenCharacter, HiddenKind } from './hidden-characters.ts';

/** Longest payload that is shown, in characters. */
const mostShown = 200;
const readable = /^[^\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd]{2,}$/u;

/** Ways to write text in characters that nobody sees. */
const writings: readonly { readonly kind: HiddenKind; readonly read: (codePoints: readonly number[]) => string }[] = [
  { kind: 'tag character', read: (points) => String.fromCharCode(...points.filter((point) => point > 0xe001 && point < 0xe007f).map((point) => point - 0xe0000)) },
  { kind: 'variation selector', read: (points) => utf8(points.map(selected)) },
  { kind: 'zero-width', read: (points) => bits(points, 0x200b, 0x200c) },
  { kind: 'zero-width', read: (points) => bits(points, 0x200c, 0x200b) },
  { kind: 'zero-width', read: (points) => bits(points, 0x200c, 0x200d) },
  { kind: 'zero-width', read: (points) => bits(points, 0x200b, 0x200d) },
];

/** What hidden characters spell, in any of the known ways; `null` where that is no text. */
export function spelt(hidden: readonly HiddenCharacter[]): string | null {
  if (hidden.length < 2) return null;
  for (const { kind, read } of writings) {
    const points = hidden.filter((each) => each.kind === kind).map(({ codePoint }) => codePoint);
    if (points.length < 2) continue;
    const text = read(points.slice(0, mostShown * 16)).replaceAll(/[\s`]+/gu, ' ').trim();
    if (readable.test(text)) return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  }
  return null;
}

/** The byte a variation selector stands for: 16 of the first block, 240 of the second. */
function selected(point: number): number {
  return point >= 0xe0100 ? point - 0xe0100 + 16 : point - 0xfe00;
}

/** Bytes of eight bits each, the first the highest; all other characters part them. */
function bits(points: readonly number[], zero: number, one: number): string {
  const digits = points.flatMap((point) => (point === zero ? [0] : point === one ? [1] : []));
  const bytes = Array.from({ length: Math.floor(digits.length / 8) }, (_, at) => digits.slice(at * 8, at * 8 + 8).reduce((byte, bit) => byte * 2 + bit, 0));
  return utf8(bytes);
}

const decoder = new TextDecoder();

function utf8(bytes: readonly number[]): string {
  return decoder.decode(Uint8Array.from(bytes));
}
