import { describe, expect, it } from 'vitest';
import { refListing } from './ref-listing.ts';

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];

describe('a listing of refs', () => {
  it('keeps branches and tags, a tag object with what it finally points at', () => {
    const output = `${a}\trefs/heads/feature/x\n${b}\trefs/tags/x@1\n${c}\trefs/tags/x@1^{}\n${a}\trefs/tags/light\n${c}\trefs/pull/1/head\n${c}\tHEAD\n`;
    expect(refListing(Buffer.from(output))).toEqual({
      branches: new Map([['feature/x', a]]),
      tags: new Map([['x@1', { object: b, peeled: c }], ['light', { object: a, peeled: a }]]),
    });
  });

  it('is read with a blank as well, and empty it has nothing', () => {
    expect(refListing(Buffer.from(`${a} refs/heads/main\n`)).branches).toEqual(new Map([['main', a]]));
    expect(refListing(Buffer.from(''))).toEqual({ branches: new Map(), tags: new Map() });
  });

  it.each(['<html>\n', `${a}\n`, `${a.slice(1)}\trefs/heads/main\n`, '\trefs/tags/x\n'])('of another shape is a failure: %j', (output) => {
    expect(() => refListing(Buffer.from(output))).toThrow(expect.objectContaining({ code: 'git-output-unreadable' }));
  });
});
