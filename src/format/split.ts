import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem } from '../problem/problem.ts';

/** A file cut at its front matter. The parts put together again are the file. */
export interface SplitFile {
  /** Byte order mark, `#` lines and blank lines, and the opening `---` with its line end. */
  readonly head: string;
  /** Everything between the two `---` lines, with its last line end. */
  readonly yaml: string;
  /** 1-based line of the file on which the YAML begins. */
  readonly yamlLine: number;
  /** The closing `---` with its line end. */
  readonly close: string;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

const fence = /^---[ \t]*\r?$/u;
const preamble = /^(?:#[^\n]*|[ \t]*\r?)$/u;

/**
 * Cuts a file at its front matter. Before it there may be a byte order mark, `#` lines (a licence) and blank lines;
 * it ends at the next `---` line, so later ones belong to the body. Never takes a whole file for the prompt:
 * `front-matter-missing` and `front-matter-unterminated` are problems.
 */
export function splitFile(text: string, file: string): Checked<SplitFile> {
  let open: Line | null = null;
  for (const line of linesOf(text)) {
    if (open === null) {
      if (fence.test(line.text)) open = line;
      else if (!preamble.test(line.text)) break;
    } else if (fence.test(line.text)) {
      return passed({
        head: text.slice(0, open.end),
        yaml: text.slice(open.end, line.start),
        yamlLine: open.number + 1,
        close: text.slice(line.start, line.end),
        body: text.slice(line.end),
        bodyLine: line.number + 1,
      });
    }
  }
  if (open === null) return refused(problem('front-matter-missing', {}, { place: { file, line: 1 } }));
  return refused(problem('front-matter-unterminated', {}, { place: { file, line: open.number, column: 1 } }));
}

interface Line {
  readonly number: number;
  /** Without its line feed and without a byte order mark. */
  readonly text: string;
  readonly start: number;
  /** Offset behind the line feed. */
  readonly end: number;
}

function* linesOf(text: string): Generator<Line> {
  let number = 1;
  for (let start = 0; start < text.length; number += 1) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed + 1;
    const line = text.slice(start, feed === -1 ? end : feed);
    yield { number, text: number === 1 ? line.replace(/^\ufeff/u, '') : line, start, end };
    start = end;
  }
}
