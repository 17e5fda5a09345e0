import { stripVTControlCharacters } from 'node:util';

const plainAscii = /^[\x20-\x7e]*$/u;
/** The scripts and forms whose characters fill two cells (East Asian Width W and F), and emoji shown as pictures. */
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const pictureMark = '\ufe0f';
const halfWidth = /^[\uff61-\uffdc]/u;
const empty = /^[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** Where one of these is, several characters may make one sign. */
const joining = /[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff]/u;

/** Cells a text fills on a terminal: colours count nothing, wide characters and emoji two, a letter with its accents one. */
export function displayWidth(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let cells = 0;
  for (const sign of signsOf(stripVTControlCharacters(text))) cells += cellsOf(sign);
  return cells;
}

/** Text filled with spaces up to a width; longer text stays as it is. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Text without colours that fills at most `width` cells; a final `…` tells of a cut. */
export function clipped(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cells = 1;
  let kept = '';
  for (const sign of signsOf(text)) {
    cells += cellsOf(sign);
    if (cells > width) break;
    kept += sign;
  }
  return width < 1 ? '' : `${kept}…`;
}

/** One paragraph without colours as lines of at most `width` cells, broken at spaces; a longer word stands alone on its line. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const word of text.split(/\s+/u)) {
    const cells = displayWidth(word);
    if (line !== '' && filled + 1 + cells > width) {
      lines.push(line);
      line = '';
    }
    filled = line === '' ? cells : filled + 1 + cells;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** What a reader takes for one character each. The segmenter is made only where it is needed: the first one loads tables for 8 ms. */
function signsOf(text: string): readonly string[] {
  if (!joining.test(text)) return [...text];
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

function cellsOf(sign: string): number {
  if (empty.test(sign)) return 0;
  if (halfWidth.test(sign)) return 1;
  return wide.test(sign) || sign.includes(pictureMark) ? 2 : 1;
}
