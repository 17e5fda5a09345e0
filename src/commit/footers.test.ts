import { describe, expect, it } from 'vitest';
import { readMessage } from './message.ts';
import { readBreaking } from './footers.ts';

const read = (text: string) => {
  const { title, body } = readMessage(text);
  return readBreaking([title, ...body]);
};

describe('a line that says what breaks', () => {
  it.each([
    ['fix: a\n\nBREAKING CHANGE: b', ['b']],
    ['fix: a\nBREAKING-CHANGE:b', ['b']],
    ['fix: a\n\n* BREAKING CHANGE: b', ['b']],
    ['fix: a\n\nBREAKING CHANGE: b\nand c\nRefs: #1', ['b and c']],
    ['fix: a\n\nBREAKING CHANGE: b\nBREAKING-CHANGE:c', ['b', 'c']],
    ['fix: a\n\nBREAKING CHANGE:\n  b', ['b']],
    ['fix: a\n\nBREAKING CHANGE:', ['']],
    ['fix: a\n\n---\n\nBREAKING CHANGE: b', ['b']],
    ['fix: a\n\n```\nBREAKING CHANGE: b', ['b']],
  ])('%j counts', (text, notes) => {
    expect(read(text)).toEqual({ notes, unclear: [] });
  });

  it.each([
    'breaking change: b',
    'BREAKING CHANGE b',
    'BREAKING CHANGE #b',
    'BREAKING CHANGES: b',
    'BREAKING: b',
    'BREAKING_CHANGE: b',
    '> BREAKING CHANGE: b',
    '- BREAKING CHANGE: b',
    '# BREAKING CHANGE: b',
    'This is a BREAKING CHANGE: yes',
  ])('%j is unclear', (line) => {
    expect(read(`fix: a\n\n${line}`)).toEqual({ notes: [], unclear: [line] });
  });

  it.each(['```\nBREAKING CHANGE: b\n```', 'A groundbreaking change', 'Nothing breaks'])('%j says nothing', (text) => {
    expect(read(`fix: a\n\n${text}`)).toEqual({ notes: [], unclear: [] });
  });
});
