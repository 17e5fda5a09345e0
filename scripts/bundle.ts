import * as crypto from 'node:crypto';
import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type CodeSplittingGroup, type OutputAsset, type OutputChunk, type Plugin } from 'rolldown';
import { clientBundle } from './client-bundle.ts';
import { lateModules } from './late-modules.ts';
import { licences } from './licences.ts';
import { tokenizerTables } from './tokenizer-tables.ts';

/** Root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What is built besides the client (client-bundle.ts): the name of the file in `dist/`, and the source it begins with. */
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
  const bundles: Bundled[] = [];
  // One after the other and apart: what an entry needs at once is then one file, and starting reads no dozen of them.
  for (const [name, source] of existing) bundles.push(await bundled(name, source));
  const client = await clientBundle();
  const files = new Map([...bundles.flatMap(({ output }) => output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : textOf(file)] as const)), ...client.files]);
  files.set('licenses.txt', licences([...new Set([...bundles.flatMap(({ modules }) => modules), ...client.modules])]));
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function textOf({ source }: OutputAsset): string {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
}

/** One entry with the chunks that it loads when they are needed, and the tables that these read. */
async function bundled(entry: string, source: string): Promise<Bundled> {
  const warnings: string[] = [];
  const late = lateModules(entry);
  const bundle = await rolldown({
    cwd: root,
    input: { [entry]: source },
    platform: 'node',
    transform: { target: 'node20' },
    tsconfig: false,
    plugins: [unneeded, tokenizerTables(entry), late.plugin, builtinsUnread],
    // For Node the package is CommonJS, of which all is kept, and loads what warns; for browsers it is the same sources without either.
    resolve: { alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') } },
    onLog: (level, log) => {
      // How long a plugin takes says something of the machine, nothing of the sources.
      if (level === 'warn' && log.code !== 'PLUGIN_TIMINGS') warnings.push(log.message);
    },
  });
  const { output } = await bundle.generate({
    format: 'esm',
    codeSplitting: { groups: groupsOf() },
    minify: false,
    sourcemap: false,
    comments: { legal: true, annotation: false, jsdoc: false },
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, moduleIds }) => `${entry}/${chunkName(name, moduleIds)}.js`,
    banner: ({ name, isEntry }) => (isEntry && name === 'cli' ? '#!/usr/bin/env node' : ''),
  });
  await bundle.close();
  if (warnings.length > 0) throw new Error(`The bundler warns:\n${warnings.join('\n')}`);
  return { output, modules: [...output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])), ...late.modules] };
}

interface Bundled {
  readonly output: readonly (OutputChunk | OutputAsset)[];
  /** Absolute paths of what is in it. */
  readonly modules: readonly string[];
}

/**
 * What is loaded together is one file: each file more is a millisecond, and the check of a change reads five. First comes
 * what an entry needs before it knows what it is asked for. The command line itself stays apart from that: under the name of
 * a link to it, which is how it is installed, a chunk that imported from it could start it again.
 */
function groupsOf(): CodeSplittingGroup[] {
  const roots = [['src/action/run-check.ts', 'src/action/toolkit.ts'], ['src/cli/commands/check.ts'], ['src/format/yaml-document.ts'], ['src/app/check/written-rules.ts'], ['src/app/release/release-branch.ts'], ['src/app/check/checked-change.ts']];
  return [
    { name: 'start', tags: ['$initial'], test: (id) => id !== join(root, entries.cli), priority: roots.length },
    ...roots.map((paths, index): CodeSplittingGroup => ({ name: paths.join(), test: (id) => paths.some((path) => id === join(root, path)), priority: roots.length - 1 - index })),
  ];
}

/**
 * Modules of Node show other modules every export they have, and to show one they make it: `node:util` so starts half of
 * the web's interfaces, `node:crypto` and `node:fs` theirs. Asked for as CommonJS asks, they make what is used.
 */
const builtinsUnread: Plugin = {
  name: 'builtins-unread',
  resolveId: (source, importer) => {
    const isAsked = isBuiltin(source) && !/^(?:node:)?module$/u.test(source) && importer?.startsWith(unread) !== true;
    return isAsked ? { id: `${unread}${source}` } : null;
  },
  load: (id) => (id.startsWith(unread) ? { code: codeOf(id.slice(unread.length)), moduleType: 'js' } : null),
};
/** The one that takes longest is loaded when something of it is first used: by then the process waits for git anyway. */
const usedLate = /^(?:node:)?crypto$/u;
function codeOf(builtin: string): string {
  if (!usedLate.test(builtin)) return `module.exports = require('${builtin}');`;
  const names = Object.keys(crypto).filter((name) => name !== 'default').join(' ');
  return `for (const name of '${names}'.split(' ')) Object.defineProperty(exports, name, { enumerable: true, get: () => require('${builtin}')[name] });`;
}
const unread = '\0unread-';

/** Modules of packages that nothing here asks for, by what is imported and from where, with what stands for them. */
const leftOut: readonly { readonly source: string; readonly from: string; readonly code: string }[] = [
  // A whole HTTP client for OpenID tokens: without it the action starts in a third of the time.
  {
    source: './oidc-utils.js',
    from: '/@actions/core/lib/',
    code: `export class OidcClient { static async getIDToken() { throw new Error('OpenID tokens are left out of this build.'); } }`,
  },
  // It asks for the promises of `fs` when it is loaded; we append to the summary ourselves.
  { source: './summary.js', from: '/@actions/core/lib/', code: 'export const summary = undefined, markdownSummary = undefined;' },
  // What runs programs to tell the platform.
  { source: './platform.js', from: '/@actions/core/lib/', code: 'export {};' },
  // It keeps a mark for each rule and text, and looks through all of them at each mark.
  { source: '@secretlint/profiler', from: '/@secretlint/core/', code: 'export const secretLintProfiler = { mark() {} };' },
];
const unneeded: Plugin = {
  name: 'unneeded',
  resolveId(source, importer) {
    const place = importer?.split(sep).join('/') ?? '';
    const index = leftOut.findIndex((each) => each.source === source && place.includes(each.from));
    return index === -1 ? null : { id: `${empty}${index}` };
  },
  load: (id) => (id.startsWith(empty) ? (leftOut[Number(id.slice(empty.length))]?.code ?? null) : null),
};
const empty = '\0unneeded-';

/** A chunk is named by the path of its last module, which all others in it lead to: no module is in two chunks. */
function chunkName(name: string, moduleIds: readonly string[]): string {
  const path = relative(root, moduleIds.at(-1) ?? '').split(sep).join('/');
  if (!/^(src|node_modules)\//u.test(path)) return name;
  const words = path.replace(/^(src|node_modules)\//u, '').replace(/\.[cm]?[jt]s$/u, '');
  return words.replaceAll(/[^A-Za-z0-9.]+/gu, '-').replace(/^-/u, '');
}
