import { proseTokens } from './prose.ts';
import { shortLine, visible } from './visible.ts';

declare const brand: unique symbol;
/** Markdown that is safe to publish: made only of our own words and of what the encoders of this file let through. */
export type Markdown = string & { readonly [brand]: 'Markdown' };

/** Markdown written in our own source. Texts from outside do not compile here: they go through `code` or `prose` first. */
export function md(words: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown {
  return trusted(String.raw({ raw: words }, ...values));
}

export const nothing: Markdown = md``;

/** Any text as a code span: no mention, link, image, HTML or closing keyword works inside one. At most `limit` code points. */
export function code(text: string, limit = 200): Markdown {
  return span(shortLine(text, limit));
}

/**
 * A sentence from outside as plain words, with everything that is more than a plain word, and what stands between
 * backticks, in code spans. At most `limit` code points.
 */
export function prose(text: string, limit = 400): Markdown {
  const tokens = proseTokens(shortLine(text, limit));
  if (tokens.length === 0) return md`(empty)`;
  return trusted(tokens.map((token) => (token.code ? span(token.text) : withoutListMarks(token.text))).join(''));
}

/**
 * Lines as a fenced block, shown exactly as they are: the fence is longer than any run of backticks inside.
 * Line ends inside a line become spaces.
 */
export function fence(language: 'diff' | 'text', lines: readonly string[]): Markdown {
  const shown = lines.map((line) => visible(line.replace(/[\r\n]+/gu, ' ')));
  const longest = shown.reduce((most, line) => Math.max(most, longestRun(line)), 2);
  const edge = '`'.repeat(longest + 1);
  return trusted(`${edge}${language}\n${shown.map((line) => `${line}\n`).join('')}${edge}`);
}

/** A part that opens on a click, or is open already. The summary is a sentence as for `prose`; Markdown means nothing inside the HTML around it. */
export function details(summary: string, body: Markdown, open = false): Markdown {
  const words = proseTokens(shortLine(summary, 300))
    .map((token) => (token.code ? `<code>${htmlText(token.text)}</code>` : htmlText(token.text)))
    .join('');
  return trusted(`<details${open ? ' open' : ''}>\n<summary>${words}</summary>\n\n${body}\n\n</details>`);
}

/** Parts one after another. */
export function joined(parts: readonly Markdown[], separator: Markdown): Markdown {
  return trusted(parts.join(separator));
}

/** A table; a pipe inside a cell is escaped, and kept apart from a backslash before it, which readers would pair with it. */
export function table(header: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const rule = `|${' --- |'.repeat(header.length)}`;
  return trusted([line(header), rule, ...rows.map(line)].join('\n'));
}

/** A link to an address that we built. A text with `]:` stays without one: at the start of a paragraph it would be read as a definition. */
export function link(text: Markdown, url: URL): Markdown {
  if (text.includes(']:')) return text;
  const address = url.href.replace(/[^\w./:?#=&%@-]/gu, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
  return trusted(`[${text}](${address})`);
}

/** Lines below each other, each moved in by `spaces`, so that they belong to a list item. */
export function indented(text: Markdown, spaces: number): Markdown {
  return trusted(text.replace(/^(?=.)/gmu, ' '.repeat(spaces)));
}

function cell(text: string): string {
  return text.replace(/(\\*)\|/gu, (_found, slashes: string) => (slashes === '' ? '\\|' : `${slashes} \\|`));
}

function span(text: string): Markdown {
  if (text === '') return md`(empty)`;
  const edge = '`'.repeat(longestRun(text) + 1);
  const pad = /^[` ]|[` ]$/u.test(text) && text.trim() !== '' ? ' ' : '';
  return trusted(`${edge}${pad}${text}${pad}${edge}`);
}

/** `1.` or `1)` at the start of a line would begin a list. */
function withoutListMarks(text: string): string {
  return text.replace(/(^|\s)(\d+)([.)])(?=\s|$)/gu, '$1$2\\$3');
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
  return longest;
}

function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function trusted(text: string): Markdown {
  return text as Markdown;
}
