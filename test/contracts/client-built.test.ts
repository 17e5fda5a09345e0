import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/bundle.ts';
import { clientBundle } from '../../scripts/client-bundle.ts';
import { released, servedLibrary, startHost, type Host } from '../support/served-library.ts';

const largestCore = 2048;
const library = servedLibrary({ changed: [released('triage', '1.0.0'), released('agents-support-triage', '1.4.0')] });

let folder = '';
let host: Host;
let files: ReadonlyMap<string, string>;
/** An application of its own with the package in its `node_modules`, as it is shipped. */
beforeAll(async () => {
  files = (await clientBundle()).files;
  folder = mkdtempSync(join(tmpdir(), 'prompt-application-'));
  const place = join(folder, 'node_modules/prompt-libraries');
  for (const [path, text] of files) {
    mkdirSync(dirname(join(place, 'dist', path)), { recursive: true });
    writeFileSync(join(place, 'dist', path), text);
  }
  symlinkSync(join(root, 'package.json'), join(place, 'package.json'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  host = await startHost(library.files);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

const program = `
import { createClient } from 'prompt-libraries/client';
import { render } from 'prompt-libraries/client/render';
const prompts = createClient({ url: process.argv[2], cacheFile: process.argv[3] });
const prompt = await prompts.get('triage', { targetingKey: 'user-1' });
const missing = await prompts.get('nothing').catch((error) => error.code);
console.log(JSON.stringify({ version: prompt.version, messages: render(prompt, { ticket: 'Hi' }), missing }));
`;

/** Every Node on the machine that the client is for, by its major version: the pinned one, and the first of the path that is another. */
function nodes(): readonly (readonly [string, string])[] {
  const candidates = [process.execPath, ...(process.env['PATH'] ?? '').split(delimiter).map((each) => join(each, 'node'))];
  const found = new Map<string, string>();
  for (const path of candidates) {
    try {
      const major = /^v(\d+)/u.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[1] ?? '';
      if (!found.has(major)) found.set(major, path);
    } catch {
      // No Node lies there.
    }
  }
  return [...found];
}

describe('the built client', () => {
  it('has a core of 2 KiB at most, gzipped as it is shipped', () => {
    expect(gzipSync(files.get('client.js') ?? '', { level: 9 }).length).toBeLessThanOrEqual(largestCore);
  });

  it('loads nothing at once but itself, and no package ever', () => {
    for (const [file, text] of files) {
      if (!file.endsWith('.js')) continue;
      expect(text, file).not.toMatch(/\b(?:import|from)\s*["'`]|require\(/u);
      expect([...text.matchAll(/import\(`([^`]*)`\)/gu)].every(([, path = '']) => path.startsWith('./')), file).toBe(true);
    }
  });

  it.each(nodes())('serves and renders under Node %s', async (_, node) => {
    writeFileSync(join(folder, 'application.js'), program);
    const { stdout } = await promisify(execFile)(node, ['--preserve-symlinks', 'application.js', host.url, join(folder, 'kept.json')], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual({ version: '1.0.0', messages: [{ role: 'system', text: 'triage 1.0.0' }, { role: 'user', text: 'Hi' }], missing: 'unknown-id' });
  });

  it('serves the application of the examples, and again without a network', async () => {
    copyFileSync(join(root, 'examples/application/answer.js'), join(folder, 'answer.js'));
    const away = await startHost(library.files);
    const run = async (): Promise<{ readonly stdout: string; readonly stderr: string }> =>
      await promisify(execFile)(process.execPath, ['--preserve-symlinks', 'answer.js', away.url, 'user-42', 'Where is my parcel?'], { cwd: folder, encoding: 'utf8' });
    const first = await run();
    expect(JSON.parse(first.stdout)).toMatchObject({ model: 'claude-sonnet', version: '1.4.0', messages: [{ role: 'system' }, { role: 'user', text: 'Where is my parcel?' }] });
    expect(first.stderr).toContain('served agents-support-triage 1.4.0 (stable)');
    await away.close();
    expect((await run()).stdout).toBe(first.stdout);
  });

  it('tells TypeScript its types, by themselves', () => {
    const source = `import { createClient, type ServedPrompt } from 'prompt-libraries/client';
import { render } from 'prompt-libraries/client/render';
const prompt: ServedPrompt = await createClient({ url: 'catalog.json' }).get('triage', { label: 'stable' });
const words: string = render(prompt, { ticket: 'Hi' }).map(({ text }) => text).join();
// @ts-expect-error there is no such label
await createClient({}).get('triage', { label: 'newest' });
// @ts-expect-error a version is a text
const version: number = prompt.version;
export { words, version };
`;
    writeFileSync(join(folder, 'application.ts'), source);
    const words = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '', '--preserveSymlinks', 'application.ts'];
    expect(() => execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...words], { cwd: folder, encoding: 'utf8' })).not.toThrow();
  });
});
