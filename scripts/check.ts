import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import { bundledFiles, root } from './bundle.ts';
import { generatedFiles } from './generators.ts';

/** What must hold before a commit: each step gives its complaints, none = it holds. */
const steps: Readonly<Record<string, () => readonly string[] | Promise<readonly string[]>>> = {
  types: () => ['.', 'src/browser'].flatMap((project) => complaintsOf('node_modules/typescript/bin/tsc', '--noEmit', '--project', project)),
  lint: () => complaintsOf('node_modules/oxlint/bin/oxlint', '--deny-warnings'),
  architecture: () => complaintsOf('node_modules/vitest/vitest.mjs', 'run', 'test/architecture.test.ts'),
  generated: () =>
    generatedFiles()
      .filter(({ current, text }) => current !== text)
      .map(({ file }) => `${file} is not what its sources give: run npm run generate`),
  dist: async () => differences(await bundledFiles()),
};

function complaintsOf(tool: string, ...words: readonly string[]): readonly string[] {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [tool, ...words], { cwd: root, encoding: 'utf8' });
  return status === 0 ? [] : [`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim()];
}

/** Files of `dist/` that a rebuild would change, add or remove. */
function differences(expected: ReadonlyMap<string, string>): readonly string[] {
  const folder = join(root, 'dist');
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const present = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).split(sep).join('/'), path]),
  );
  const complaints = [...expected].flatMap(([file, text]) => {
    const path = present.get(file);
    if (path === undefined) return [`dist/${file} is missing: run npm run build`];
    return readFileSync(path).equals(Buffer.from(text)) ? [] : [`dist/${file} differs from a rebuild: run npm run build`];
  });
  const extra = [...present.keys()].filter((file) => !expected.has(file)).toSorted();
  return [...complaints, ...extra.map((file) => `dist/${file} is built from nothing: run npm run build`)];
}

for (const [name, step] of Object.entries(steps)) {
  const start = performance.now();
  let complaints: readonly string[];
  try {
    complaints = await step();
  } catch (error) {
    complaints = [error instanceof Error ? error.message : String(error)];
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${complaints.length === 0 ? '✓' : '✗'} ${name} ${seconds} s`);
  for (const complaint of complaints) console.log(complaint.replaceAll(/^/gmu, '  '));
  if (complaints.length > 0) process.exitCode = 1;
}
