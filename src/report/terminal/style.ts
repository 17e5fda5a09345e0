import type { Colours } from '../colours.ts';
import { shortLine } from '../visible.ts';
import { wrapped } from '../width.ts';

/** How a terminal shows texts. */
export interface TerminalStyle {
  /** Cells of a line. */
  readonly width: number;
  readonly colours: Colours;
}

/** Code points of a sentence that are shown. */
const most = 600;

/** A sentence, also from outside, as lines that fit, each moved in by `indent` cells. */
export function paragraph(text: string, indent: number, { width }: TerminalStyle): readonly string[] {
  return wrapped(shortLine(text, most), Math.max(20, width - indent)).map((line) => `${' '.repeat(indent)}${line}`);
}
