/** Signs that hold hidden characters together: the three flags made of tag characters, keycaps, emoji with joiners and variations. */
const emoji = [
  '\\u{1f3f4}\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f}',
  '[0-9#*]\\ufe0f\\u20e3',
  '\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?(?:\\u200d\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)*',
];
/** A character nobody sees or a terminal obeys: a control, format character, filler, half of a pair, one of private use, no character at all. */
const hidden = '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u{2800}]';
const oneHidden = new RegExp(`^${hidden}$`, 'u');
const emojiOrHidden = new RegExp(`${emoji.join('|')}|${hidden}`, 'gu');
/** Most texts hide nothing: one look is enough. */
const anyHidden = new RegExp(hidden, 'u');

/** Text in which every hidden character is spelt out (`<U+200B>`); line feeds, tabs and whole emoji stay as they are. */
export function visible(text: string): string {
  if (!anyHidden.test(text)) return text;
  return text.toWellFormed().replace(emojiOrHidden, (found) => (found !== '\n' && found !== '\t' && oneHidden.test(found) ? spelt(found) : found));
}

/** As `visible`, on one line: runs of line ends and tabs become one space. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/gu, ' '));
}

/** At most `limit` code points; what is cut off is told by a final `…`, which counts. */
export function truncated(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let points = 0;
  let end = 0;
  for (const point of text) {
    points += 1;
    if (points > limit) return `${text.slice(0, end)}…`;
    if (points < limit) end += point.length;
  }
  return text;
}

/** As `visibleLine`, cut to at most `limit` code points; of a long text only the beginning is read. */
export function shortLine(text: string, limit: number): string {
  const enough = limit * 4;
  if (text.length <= enough) return truncated(visibleLine(text), limit);
  return truncated(`${visibleLine(text.slice(0, enough))}…`, limit);
}

function spelt(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
