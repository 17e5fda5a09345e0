import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledFiles, root } from '../scripts/bundle.ts';

describe('the built files', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await bundledFiles();
  });

  /** An entry and all it imports statically. */
  function loadedAtStart(entry: string): ReadonlySet<string> {
    const loaded = new Set([entry]);
    for (const file of loaded) {
      for (const [, path = ''] of (files.get(file) ?? '').matchAll(/^(?:import|export) .*from "(\.[^"]+)";$/gmu)) {
        loaded.add(posix.join(posix.dirname(file), path));
      }
    }
    return loaded;
  }

  it('are the same bytes when they are built again', async () => {
    expect(await bundledFiles()).toEqual(files);
  });

  it('show nothing of the machine they were built on', () => {
    for (const [file, text] of files) expect(text.includes(root), file).toBe(false);
  });

  it('begin with the interpreter where they are run by name, and only there', () => {
    const interpreted = [...files].filter(([, text]) => text.startsWith('#!')).map(([file]) => file);
    expect(interpreted).toEqual(['cli.js']);
    expect(files.get('cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/u);
  });

  it('load no parser, schema or scanner for a change without prompts', () => {
    const entry = files.get('action.js') ?? '';
    const [start = ''] = [...entry.matchAll(/import\("\.\/(action\/[^"]+)"\)/gu)].flatMap(([, path = '']) => ((files.get(path) ?? '').includes('async function runCheck(') ? [path] : []));
    expect(start).not.toBe('');
    for (const file of new Set([...loadedAtStart('action.js'), ...loadedAtStart(start)])) {
      for (const needless of ['node_modules/yaml', 'src/schema/compiled', 'node_modules/handlebars', 'secretlint', 'octokit/']) expect(files.get(file), `${file}: ${needless}`).not.toContain(needless);
    }
  });

  it('keep what most checks never ask for in files of their own, each asked for in one place', () => {
    const waiting = [...files.keys()].filter((file) => file.endsWith('.cjs'));
    expect(waiting.map((file) => posix.basename(file))).toEqual(expect.arrayContaining(['yaml.cjs', 'compiled-config.cjs', 'compiled-records.cjs']));
    for (const file of waiting) {
      const asking = [...files].filter(([each, text]) => posix.dirname(each) === posix.dirname(file) && text.includes(`__require("./${posix.basename(file)}")`));
      expect(asking, file).toHaveLength(1);
    }
  });

  it('leave the HTTP client for OpenID tokens out of what every start loads', () => {
    for (const entry of ['action.js', 'cli.js']) {
      for (const file of loadedAtStart(entry)) expect(files.get(file), file).not.toContain('node_modules/undici');
    }
  });

  it('leave out the profiler of the secret scanner, whose time grows with the square of the texts', () => {
    for (const [file, text] of files) expect(text, file).not.toContain('class SecretLintProfiler');
  });

  it('name the licence of every package that is in them', () => {
    const code = [...files].filter(([file]) => file.endsWith('.js')).map(([, text]) => text);
    const modules = code.flatMap((text) => [...text.matchAll(/^\/\/ (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gmu)]);
    const packages = new Set(modules.map((match) => match[1] ?? ''));
    const licensed = (files.get('licenses.txt') ?? '').split('\n');
    expect(packages.size).toBeGreaterThan(0);
    for (const name of packages) expect(licensed.some((line) => line.startsWith(`${name} `)), name).toBe(true);
  });
});
