import { describe, expect, it } from 'vitest';
import type { RangeCommit } from './range.ts';
import { mergesOf, stretchesTo } from './steps.ts';

/** Commits from `name: parents`, newest first. */
function commits(...lines: readonly string[]): readonly RangeCommit[] {
  return lines.map((line) => {
    const [oid = '', parents = ''] = line.split(': ');
    return { oid, parents: parents === '' ? [] : parents.split(' '), author: { name: '', email: '' }, committedAt: 0, message: '', changes: [] };
  });
}
function shown({ steps, from }: ReturnType<ReturnType<typeof stretchesTo>>): readonly string[] {
  return steps.slice(from).map(({ parent, lands }) => `${parent ?? ''}>${lands.map(({ oid }) => oid).join('+')}`);
}

describe('steps to the tip', () => {
  const history = commits('m3: m2 f2', 'f2: f1', 'f1: m1', 'm2: m1 g1', 'g1: m1', 'm1: m0');
  const stretchFrom = stretchesTo('m3', history);

  it('are its first parents, each with what it lands', () => {
    expect(shown(stretchFrom('m0'))).toEqual(['m0>m1', 'm1>g1+m2', 'm2>f1+f2+m3']);
    expect(mergesOf(stretchFrom('m0').steps)).toEqual([{ commit: 'm2', parent: 'm1' }, { commit: 'm3', parent: 'm2' }]);
  });

  it('are shared by all bases on the line', () => {
    expect(shown(stretchFrom('m1'))).toEqual(['m1>g1+m2', 'm2>f1+f2+m3']);
    expect(stretchFrom('m1').steps).toBe(stretchFrom('m0').steps);
    expect(shown(stretchFrom('m3'))).toEqual([]);
  });

  it('lead through another parent where the base came in by it, and leave out what the base had', () => {
    const foxtrot = stretchesTo('f2', commits('f2: f1 m1', 'm1: m0', 'f1: m0', 'm0: '));
    expect(shown(foxtrot('m1'))).toEqual(['m1>f1+f2']);
    expect(shown(foxtrot('m0'))).toEqual(['m0>f1', 'f1>m1+f2']);
  });

  it('begin at the roots where there is no base', () => {
    expect(shown(stretchesTo('b', commits('b: a', 'a: '))(null))).toEqual(['>a', 'a>b']);
    expect(shown(stretchesTo('a', [])('a'))).toEqual([]);
  });
});
