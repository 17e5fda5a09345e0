import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../scripts/bundle.ts';

/** A page of the repository, by its path. */
export interface Page {
  readonly file: string;
  readonly text: string;
}

/** A block of code of a page. */
export interface Block {
  readonly file: string;
  /** Line of the page its first line stands on. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** The heading it stands under. */
  readonly section: string;
}

/** Every page that people read, and none that a snapshot or a package brings. */
export function pages(): readonly Page[] {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.split(sep).join('/')}`);
  return [...top, ...docs].toSorted().map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

/** The blocks of code of a page, in order; those of lists stand as far to the left as any other. */
export function blocksIn({ file, text }: Page): readonly Block[] {
  const blocks: Block[] = [];
  let section = '';
  let open: { readonly indent: string; readonly fence: string; readonly language: string; readonly line: number; readonly lines: string[] } | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (open === null) {
      section = /^#{1,6} (.*)$/u.exec(line)?.[1] ?? section;
      const [, indent = '', fence, language = ''] = /^( *)(`{3,})(\w*)$/u.exec(line) ?? [];
      if (fence !== undefined) open = { indent, fence, language, line: index + 2, lines: [] };
    } else if (line === `${open.indent}${open.fence}`) {
      blocks.push({ file, line: open.line, language: open.language, text: `${open.lines.join('\n')}\n`, section });
      open = null;
    } else {
      open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    }
  }
  return blocks;
}

/** A page without its blocks of code. */
export function proseOf({ file, text }: Page): string {
  const lines = text.split('\n');
  for (const { line, text: code } of blocksIn({ file, text })) lines.fill('', line - 1, line - 2 + code.split('\n').length);
  return lines.join('\n');
}

/** The anchors that headings give, as GitHub makes them. */
export function anchorsOf(page: Page): ReadonlySet<string> {
  const headings = proseOf(page).matchAll(/^#{1,6} (.*)$/gmu);
  return new Set([...headings].map(([, heading = '']) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(' ', '-')));
}
