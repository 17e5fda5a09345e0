import { describe, expect, it } from 'vitest';
import { textOrFile } from './text-or-file.ts';

const read = { file: async (path: string) => `file ${path}`, stdin: async () => 'stdin' };

describe('a value that may point at a text', () => {
  it.each([
    ['@notes.md', 'file notes.md'],
    ['@@odd', 'file @odd'],
    ['@-', 'stdin'],
    ['\\@someone', '@someone'],
    ['plain', 'plain'],
    ['', ''],
    ['a@b', 'a@b'],
    ['\\n', '\\n'],
  ])('%s stands for %s', async (value, text) => {
    expect(await textOrFile(value, read)).toBe(text);
  });

  it('fails when it names no path', async () => {
    await expect(textOrFile('@', read)).rejects.toMatchObject({ code: 'file-not-named' });
  });
});
