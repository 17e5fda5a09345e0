import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/bundle.ts';
import { cell, fenced, withParts } from '../scripts/markdown.ts';
import { copiedRepository, type CopiedRepository } from './support/copied-repository.ts';

describe('what is generated', () => {
  let copy: CopiedRepository;
  const generate = (...words: readonly string[]): { readonly status: number | null; readonly said: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.ts', ...words], { cwd: copy.folder, env: copy.environment, encoding: 'utf8' });
    return { status, said: `${stdout}${stderr}` };
  };
  const inCopy = (path: string): string => join(copy.folder, path);

  beforeAll(() => {
    copy = copiedRepository();
    symlinkSync(join(root, 'node_modules'), inCopy('node_modules'));
    // Whether it is up to date in this repository is what npm run check asks.
    expect(generate().status).toBe(0);
  }, 60_000);
  afterAll(() => copy.remove());

  it('is missed, changed or left over only until it is made again', () => {
    expect(generate('--check')).toEqual({ status: 0, said: '' });
    const made = ['docs/rules/naming.md', 'docs/versions.md'].map((file) => [file, readFileSync(inCopy(file), 'utf8')] as const);
    rmSync(inCopy('docs/rules/naming.md'));
    writeFileSync(inCopy('docs/rules/long-gone.md'), '# long-gone\n');
    writeFileSync(inCopy('docs/versions.md'), readFileSync(inCopy('docs/versions.md'), 'utf8').replace('| `fix` |', '| `mend` |'));
    const checked = generate('--check');
    expect(checked.status).toBe(1);
    for (const file of ['docs/rules/naming.md', 'docs/rules/long-gone.md', 'docs/versions.md']) expect(checked.said).toContain(file);

    expect(generate().status).toBe(0);
    expect(existsSync(inCopy('docs/rules/long-gone.md'))).toBe(false);
    for (const [file, text] of made) expect(readFileSync(inCopy(file), 'utf8')).toBe(text);
  });
});

describe('a made part', () => {
  it('takes the place of what stood between its marks, and of nothing else', () => {
    const page = (part: string): string => `a\n<!-- x:start -->${part}\n<!-- x:end -->\nb\n`;
    expect(withParts(page(''), { x: 'new' })).toBe(page('\nnew'));
    expect(withParts(page('\nold\nolder'), { x: 'new' })).toBe(page('\nnew'));
  });

  it('needs its place, and a place needs its part', () => {
    expect(() => withParts('a', { x: 'new' })).toThrow('x:start');
    expect(() => withParts('<!-- y:start -->\n<!-- y:end -->', {})).toThrow('part y');
  });
});

describe('a table', () => {
  it('cannot be broken by what stands in it', () => {
    expect(cell('a|b <i> `<c|d>`\ne')).toBe(String.raw`a\|b \<i> ${'`<c\\|d>`'} e`);
  });

  it('of code cannot be left by a fence in the code', () => {
    expect(fenced('```\nx\n```\n', 'markdown')).toBe('````markdown\n```\nx\n```\n````');
  });
});
