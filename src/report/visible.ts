/**
 * Characters a reader cannot see or a terminal obeys: controls, format characters, fillers, private use, noncharacters.
 * Whole emoji are matched first, so that the joiners inside them stay.
 */
const emojiOrHidden = new RegExp(
  '\\p{RGI_Emoji}|[[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u{2800}]--[\\n\\t]]',
  'gv',
);
const oneHidden = /^[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{2800}]$/u;
const plainAscii = /^[\x20-\x7e]*$/u;

/** Text in which every hidden character is spelt out (`<U+200B>`); line feeds, tabs and whole emoji stay as they are. */
export function visible(text: string): string {
  if (plainAscii.test(text)) return text;
  return text.toWellFormed().replace(emojiOrHidden, (found) => (oneHidden.test(found) ? spelt(found) : found));
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
