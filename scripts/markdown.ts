/** Text as a cell of a table: one line, in which only code spans may hold what looks like HTML. */
export function cell(text: string): string {
  const parts = text.replaceAll(/\s*\n\s*/gu, ' ').split(/(`[^`]*`)/u);
  const escaped = parts.map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', String.raw`\<`)));
  return escaped.join('').replaceAll('|', String.raw`\|`);
}

/** A table; cells are escaped here. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`.replaceAll(/ {2,}\|/gu, ' |');
  return [line(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** Text as a block of code, in a fence that nothing in it can close. */
export function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/u, '')}\n${fence}`;
}

/** Texts as code spans, with commas between. */
export function codes(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(', ');
}

/**
 * A text with the parts that are made: each stands between `<!-- name:start -->` and `<!-- name:end -->`.
 * @throws Error where a part has no place in the text, or a place no part.
 */
export function withParts(text: string, parts: Readonly<Record<string, string>>): string {
  const places = [...text.matchAll(/<!-- ([a-z-]+):start -->/gu)].map(([, name = '']) => name);
  const unknown = places.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) throw new Error(`Nothing makes the part ${unknown}.`);
  return Object.entries(parts).reduce((before, [name, part]) => withPart(before, name, part), text);
}

function withPart(text: string, name: string, part: string): string {
  const start = `<!-- ${name}:start -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(`<!-- ${name}:end -->`);
  if (from === -1 || to < from) throw new Error(`${start} … <!-- ${name}:end --> is missing.`);
  return `${text.slice(0, from + start.length)}\n${part}\n${text.slice(to)}`;
}
