import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './bundle.ts';
import { table } from './markdown.ts';

/** A text of the sources, with what is filled in at run time shown as `‹…›`. */
const literal = String.raw`'(?:[^'\\\n]|\\.)*'|\x60(?:[^\x60\\]|\\.)*\x60`;
/** `new Failure('code', 'message', 'help'`; the help may be a name. */
const thrown = new RegExp(String.raw`\bFailure\(\s*'([a-z-]+)',\s*(?:${literal}|[\w.]+),\s*(${literal}|[\w.]+)`, 'gu');
/** A row of a table of failures: `code: 'code', says: 'message', help: 'help'`. */
const listed = new RegExp(String.raw`\bcode: '([a-z-]+)',\s*says: (?:${literal}),\s*help: (${literal})`, 'gu');

/** Every way to end with exit code 2, found in the sources, with what the message says to do. */
export function failureTable(): string {
  const found = new Map<string, Set<string>>();
  for (const source of sources()) {
    for (const [, code = '', help = ''] of [...source.matchAll(thrown), ...source.matchAll(listed)]) {
      const known = found.get(code) ?? new Set<string>();
      found.set(code, known.add(words(help, source)));
    }
  }
  const rows = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return table(['Code', 'What to do'], rows.map(([code, helps]) => [`\`${code}\``, [...helps].filter((help) => help !== '').toSorted().join(' Or: ') || 'The message says it.']));
}

function sources(): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => path.split(sep).join('/'))
    .toSorted()
    .map((path) => readFileSync(join(root, 'src', path), 'utf8'));
}

/** The words of a literal, or of the constant of that name in the same file; nothing where they are put together elsewhere. */
function words(help: string, source: string): string {
  const text = /^['\x60]/u.test(help) ? help : (new RegExp(String.raw`\bconst ${help.replaceAll('.', String.raw`\.`)} =\s*(${literal});`, 'u').exec(source)?.[1] ?? '');
  return text.slice(1, -1).replaceAll(/\\(.)/gu, '$1').replaceAll(/\$\{[^}]*\}/gu, '‹…›');
}
