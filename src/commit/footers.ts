/** What the lines of a message say about breaking changes. */
export interface BreakingFooters {
  /** The text of each BREAKING CHANGE footer, which may be empty. */
  readonly notes: readonly string[];
  /** Lines that look like such a footer and are none. */
  readonly unclear: readonly string[];
}

const footer = /^(?:\* )?BREAKING[ -]CHANGE:(.*)$/u;
const resemblance = /\bbreaking[\s_-]*changes?\b|^\W*breaking\s*:/iu;
/** A line that ends the text of the footer above it. */
const nextPart = /^(?:$|[*-] |[A-Za-z][\w-]*(?:: | #)|BREAKING[ -]CHANGE:)/u;

/** Reads the footers of a message, its title included, without fenced code. */
export function readBreaking(lines: readonly string[]): BreakingFooters {
  const notes: string[] = [];
  const unclear: string[] = [];
  for (const [index, line] of lines.entries()) {
    const text = footer.exec(line)?.[1];
    if (text !== undefined) notes.push(noteFrom(text, lines, index + 1));
    else if (resemblance.test(line)) unclear.push(line.trim());
  }
  return { notes, unclear };
}

/** The text of a footer: to the next blank line or footer. */
function noteFrom(text: string, lines: readonly string[], next: number): string {
  const parts = [text.trim()];
  for (let index = next; index < lines.length; index += 1) {
    const line = lines[index]?.trimEnd() ?? '';
    if (nextPart.test(line)) break;
    parts.push(line.trim());
  }
  return parts.join(' ').trim();
}
