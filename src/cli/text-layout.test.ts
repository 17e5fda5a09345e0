import { describe, expect, it } from 'vitest';
import { displayWidth } from '../report/width.ts';
import { definitions } from './definitions.ts';
import { tableLines } from './text-table.ts';

describe('definitions', () => {
  it('put a term that is too long on a line of its own', () => {
    const long = `--${'x'.repeat(40)}`;
    expect(definitions([[long, 'means this']], 80)).toEqual([`  ${long}`, `${' '.repeat(34)}means this`]);
  });
});

describe('a table', () => {
  const head = ['name', 'what'];
  const rows = [['a', 'one two three four five six'], ['bb', '']];

  it('stands in columns', () => {
    expect(tableLines(head, rows, 80)).toEqual([
      'name  what',
      '────  ───────────────────────────',
      'a     one two three four five six',
      'bb',
    ]);
  });

  it('wraps its widest column to fit', () => {
    const lines = tableLines(head, rows, 20);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(20);
    expect(lines.slice(2)).toEqual(['a     one two three', '      four five six', 'bb']);
  });
});
