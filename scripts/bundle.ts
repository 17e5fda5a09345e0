import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type CodeSplittingGroup, type OutputChunk, type Plugin } from 'rolldown';
import { licences } from './licences.ts';

/** Root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What is built: the name of the file in `dist/`, and the source it begins with. */
const entries = {
  action: 'src/action/main.ts',
  cli: 'src/cli/main.ts',
} as const;

/**
 * The files of `dist/` by their path in it. The same sources and packages give the same bytes: neither the folder of the
 * repository nor time, locale or machine shows in them.
 * @throws Error on anything the bundler warns of: a warning here is a fault there.
 */
export async function bundledFiles(inputs: Readonly<Record<string, string>> = entries): Promise<ReadonlyMap<string, string>> {
  const existing = Object.entries(inputs).filter(([, source]) => existsSync(join(root, source)));
  const chunks: OutputChunk[] = [];
  // One after the other and apart: what an entry needs at once is then one file, and starting reads no dozen of them.
  for (const [name, source] of existing) chunks.push(...(await bundled(name, source)));
  const files = new Map(chunks.map(({ fileName, code }) => [fileName, code]));
  files.set('licenses.txt', licences([...new Set(chunks.flatMap(({ moduleIds }) => moduleIds))]));
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** One entry with the chunks that it loads when they are needed. */
async function bundled(entry: string, source: string): Promise<readonly OutputChunk[]> {
  const warnings: string[] = [];
  const bundle = await rolldown({
    cwd: root,
    input: { [entry]: source },
    platform: 'node',
    transform: { target: 'node20' },
    tsconfig: false,
    plugins: [partsOfCore, builtinsUnread],
    resolve: { alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') } },
    onLog: (level, log) => {
      if (level === 'warn') warnings.push(log.message);
    },
  });
  const { output } = await bundle.generate({
    format: 'esm',
    codeSplitting: { groups: groupsOf(source) },
    minify: false,
    sourcemap: false,
    comments: { legal: true, annotation: false, jsdoc: false },
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, moduleIds }) => `${entry}/${chunkName(name, moduleIds)}.js`,
    banner: ({ name, isEntry }) => (isEntry && name === 'cli' ? '#!/usr/bin/env node' : ''),
  });
  await bundle.close();
  if (warnings.length > 0) throw new Error(`The bundler warns:\n${warnings.join('\n')}`);
  return output.filter((file): file is OutputChunk => file.type === 'chunk');
}

/**
 * What is loaded together is one file: each file more is a millisecond, and the check of a change reads five. First comes
 * what an entry needs before it knows what it is asked for, without the entry itself, which waits for all the others: a chunk
 * that imported from it would wait for ever.
 */
function groupsOf(entry: string): CodeSplittingGroup[] {
  const roots = ['src/cli/commands/check.ts', 'src/format/yaml-document.ts', 'src/app/check/judged-report.ts'];
  return [
    { name: 'start', tags: ['$initial'], test: (id) => id !== join(root, entry), priority: roots.length },
    ...roots.map((path, index): CodeSplittingGroup => ({ name: path, test: (id) => id === join(root, path), priority: roots.length - 1 - index })),
  ];
}

/**
 * `yaml` for Node is CommonJS, of which all is kept, and loads `node:process` for warnings that are never asked for: its
 * modules for browsers are the same sources without either. `node:util` shows modules every export it has, which starts
 * half of the web's interfaces; asked for as CommonJS asks, it shows what is used.
 */
const builtinsUnread: Plugin = {
  name: 'builtins-unread',
  resolveId: (source, importer) => {
    const isAsked = isBuiltin(source) && !/^(?:node:)?module$/u.test(source) && importer?.startsWith(unread) !== true;
    return isAsked ? { id: `${unread}${source}` } : null;
  },
  load: (id) => (id.startsWith(unread) ? { code: `module.exports = require('${id.slice(unread.length)}');`, moduleType: 'js' } : null),
};
const unread = '\0unread-';

/**
 * `@actions/core` loads a whole HTTP client for OpenID tokens, and what runs programs to tell the platform, which nothing
 * here asks for: without them the action starts in a third of the time.
 */
const partsOfCore: Plugin = {
  name: 'parts-of-core',
  resolveId(source, importer) {
    const fromCore = importer?.split(sep).join('/').includes('/@actions/core/lib/') === true;
    return fromCore && Object.hasOwn(leftOutOfCore, source) ? { id: `${leftOut}${source}` } : null;
  },
  load: (id) => (id.startsWith(leftOut) ? (leftOutOfCore[id.slice(leftOut.length)] ?? null) : null),
};
const leftOut = '\0left-out-';
const leftOutOfCore: Readonly<Record<string, string>> = {
  './oidc-utils.js': `export class OidcClient { static async getIDToken() { throw new Error('OpenID tokens are left out of this build.'); } }`,
  './platform.js': 'export {};',
};

/** A chunk is named by the path of its last module, which all others in it lead to: no module is in two chunks. */
function chunkName(name: string, moduleIds: readonly string[]): string {
  const path = relative(root, moduleIds.at(-1) ?? '').split(sep).join('/');
  if (!/^(src|node_modules)\//u.test(path)) return name;
  const words = path.replace(/^(src|node_modules)\//u, '').replace(/\.[cm]?[jt]s$/u, '');
  return words.replaceAll(/[^A-Za-z0-9.]+/gu, '-').replace(/^-/u, '');
}
