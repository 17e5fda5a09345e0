import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.ts';
import { commandReference, commandTable } from './command-pages.ts';
import { compiledFiles, compiledSchemas } from './compile-schemas.ts';

/**
 * Makes the text of a file anew.
 * @param current what it is now; `null` = it is not there.
 * @returns `null` where there is nothing to write into.
 */
type Generator = (current: string | null) => string | null;

/** Every file that is made and not written, or holds a part that is. */
const generators: Readonly<Record<string, Generator>> = {
  ...Object.fromEntries(compiledFiles.map((file) => [file, (): string => compiledSchemas(file)])),
  'docs/commands.md': () => commandReference(),
  'README.md': (current) => (current === null ? null : withPart(current, 'commands', commandTable())),
};

export interface Generated {
  readonly file: string;
  readonly current: string | null;
  readonly text: string;
}

/** Every generated file as it is and as it ought to be. */
export function generatedFiles(): readonly Generated[] {
  return Object.entries(generators).flatMap(([file, generator]) => {
    const path = join(root, file);
    const current = existsSync(path) ? readFileSync(path, 'utf8') : null;
    const text = generator(current);
    return text === null ? [] : [{ file, current, text }];
  });
}

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
function withPart(text: string, name: string, part: string): string {
  const start = `<!-- ${name}:start -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(`<!-- ${name}:end -->`);
  if (from === -1 || to < from) throw new Error(`${start} … <!-- ${name}:end --> is missing.`);
  return `${text.slice(0, from + start.length)}\n${part}\n${text.slice(to)}`;
}
