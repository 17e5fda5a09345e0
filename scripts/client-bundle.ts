import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type OutputChunk } from 'rolldown';
import { isolatedDeclarationSync } from 'rolldown/experimental';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What applications import: the name of the file in `dist/`, and the source it begins with. */
const entries = { client: 'src/client/client.ts', 'client/render': 'src/client/render.ts' } as const;

/** What each entry declares to TypeScript: these sources, one after the other. */
const declared = {
  'client.d.ts': ['src/client/types.ts', 'src/client/client.ts'],
  'client/render.d.ts': ['src/client/render.ts'],
} as const;

/** The client as it is shipped, and the modules it was made from. */
export interface ClientBundle {
  /** By path in `dist/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Absolute paths. */
  readonly modules: readonly string[];
}

/**
 * The client for Node, browsers and edges. It is minified, unlike all else in `dist/`: browsers load it as it is, and how
 * large it may be is part of its promise. @throws Error on anything the bundler warns of.
 */
export async function clientBundle(): Promise<ClientBundle> {
  const chunks: OutputChunk[] = [];
  for (const [name, source] of Object.entries(entries)) chunks.push(...(await bundled(name, source)));
  const declarations = Object.entries(declared).map(([file, sources]) => [file, sources.map(declarationsOf).join('\n')] as const);
  return { files: new Map([...chunks.map(({ fileName, code }) => [fileName, code] as const), ...declarations]), modules: chunks.flatMap(({ moduleIds }) => moduleIds) };
}

async function bundled(name: string, source: string): Promise<readonly OutputChunk[]> {
  const warnings: string[] = [];
  const bundle = await rolldown({
    cwd: root,
    input: { [name]: source },
    platform: 'neutral',
    transform: { target: 'es2022' },
    tsconfig: false,
    onLog: (level, log) => {
      if (level === 'warn') warnings.push(log.message);
    },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, sourcemap: false, entryFileNames: '[name].js', chunkFileNames: 'client/[name].js' });
  await bundle.close();
  if (warnings.length > 0) throw new Error(`The bundler warns:\n${warnings.join('\n')}`);
  return output.filter((file): file is OutputChunk => file.type === 'chunk');
}

/** What a source declares, without what leads to the other sources: those stand in the same file, or beside it. */
function declarationsOf(source: string): string {
  const { code, errors } = isolatedDeclarationSync(source, readFileSync(join(root, source), 'utf8'), { stripInternal: true });
  if (errors.length > 0) throw new Error(`${source} does not say its types: ${errors.map(({ message }) => message).join()}`);
  return code
    .replaceAll(/^import .* from ["']\.\/types\.ts["'];\n/gmu, source.endsWith('render.ts') ? `import type { Body, Message } from '../client.js';\n` : '')
    .replaceAll(/^(?:import|export \*|export type \*).* from ["'].*["'];\n/gmu, (line) => (line.includes('../client.js') ? line : ''));
}
