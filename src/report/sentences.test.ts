import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const texts = (text: string): readonly string[] => sentencesOf(text).map((each) => each.text);

describe('sentences', () => {
  it('end after their mark and the quotes that close with it', () => {
    expect(texts('Say "no." Then stop! Why? (Because.) End')).toEqual(['Say "no."', 'Then stop!', 'Why?', '(Because.)', 'End']);
  });

  it('do not end after an abbreviation, a number in a list or a point inside a word', () => {
    expect(texts('1. Use tools, e.g. search, at v1.2 of api.example.com.')).toEqual(['1. Use tools, e.g. search, at v1.2 of api.example.com.']);
  });

  it('end after the marks of Chinese and Japanese without a space', () => {
    expect(texts('你好。再见！')).toEqual(['你好。', '再见！']);
  });

  it('keep the indentation of their line, and an empty line', () => {
    expect(sentencesOf('  - one. Two.\n\nthree')).toEqual([
      { text: '  - one.', line: 1 },
      { text: 'Two.', line: 1 },
      { text: '', line: 2 },
      { text: 'three', line: 3 },
    ]);
  });

  it('are none in an empty text', () => {
    expect(sentencesOf('')).toEqual([]);
  });
});
