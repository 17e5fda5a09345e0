import { createRequire } from 'node:module';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown, type OutputChunk, type Plugin } from 'rolldown';

/**
 * What a check of most changes never asks for, by the file it waits in: the engine reads all of a file before it runs a line
 * of it. An `import()` would make every reader above it asynchronous; this is for what is asked in the middle of a judgement.
 */
const late = {
  yaml: 'node_modules/yaml/browser/dist/index.js',
  jinja: 'node_modules/@huggingface/jinja/dist/index.js',
  'compiled-baseline': 'src/schema/compiled-baseline.cjs',
  'compiled-config': 'src/schema/compiled-config.cjs',
  'compiled-consumers': 'src/schema/compiled-consumers.cjs',
  'compiled-control': 'src/schema/compiled-control.cjs',
  'compiled-evidence': 'src/schema/compiled-evidence.cjs',
  'compiled-experiments': 'src/schema/compiled-experiments.cjs',
  'compiled-measured': 'src/schema/compiled-measured.cjs',
  'compiled-records': 'src/schema/compiled-records.cjs',
  'compiled-sidecar': 'src/schema/compiled-sidecar.cjs',
  'compiled-tests': 'src/schema/compiled-tests.cjs',
} as const;

/** What lets modules wait. */
interface LateModules {
  readonly plugin: Plugin;
  /** Absolute paths of the modules in the files that wait; complete once the bundle is made. */
  readonly modules: ReadonlySet<string>;
}

/**
 * Lets modules wait in files of their own, CommonJS, until something of them is first used.
 * @param entry folder of the built files that they lie in.
 */
export function lateModules(entry: string): LateModules {
  const modules = new Set<string>();
  const paths = new Map<string, string>();
  const plugin: Plugin = {
    name: 'late-modules',
    async resolveId(source, importer, options) {
      if (source.startsWith(waiting)) return { id: `./${source.slice(waiting.length)}`, external: true };
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const name = found === null ? null : nameOf(found.id);
      if (found === null || name === null) return null;
      paths.set(name, found.id);
      return { id: `${face}${name}`, moduleSideEffects: false };
    },
    async load(id) {
      if (!id.startsWith(face)) return null;
      const name = id.slice(face.length);
      const path = paths.get(name);
      if (path === undefined) throw new Error(`Nothing asked for ${name}.`);
      const { code, moduleIds } = await bundled(path);
      for (const each of moduleIds) modules.add(each);
      this.emitFile({ type: 'asset', fileName: `${entry}/${name}.cjs`, source: code });
      return { code: await faceOf(path, `${name}.cjs`), moduleType: 'js' };
    },
  };
  return { plugin, modules };
}
const face = '\0late-';
const waiting = '\0waiting-';

function nameOf(path: string): string | null {
  const slashed = path.split(sep).join('/');
  return Object.entries(late).find(([, end]) => slashed.endsWith(`/${end}`))?.[0] ?? null;
}

/** The module and all that it imports, in one file. */
async function bundled(path: string): Promise<OutputChunk> {
  const bundle = await rolldown({ input: path, platform: 'node', transform: { target: 'node20' }, tsconfig: false });
  const { output } = await bundle.generate({ format: 'cjs', exports: 'auto', minify: false, sourcemap: false, comments: { legal: true, annotation: false, jsdoc: false }, codeSplitting: false });
  await bundle.close();
  return output[0];
}

/** What stands for the module: the same names, each of which loads the file when it is read. */
async function faceOf(path: string, file: string): Promise<string> {
  const exported: unknown = path.endsWith('.cjs') ? createRequire(import.meta.url)(path) : await import(pathToFileURL(path).href);
  return `let loaded;
for (const name of ${JSON.stringify(Object.keys(exported as object))}) Object.defineProperty(exports, name, { enumerable: true, get: () => (loaded ??= require('${waiting.replace('\0', '\\0')}${file}'))[name] });`;
}
