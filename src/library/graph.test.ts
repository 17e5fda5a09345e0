import { describe, expect, it } from 'vitest';
import { cycleThrough, reversed } from './graph.ts';

describe('a graph of needs', () => {
  it('has no cycle where it only goes down', () => {
    expect(cycleThrough('a', new Map([['a', ['b', 'c']], ['b', ['c']]]))).toBeNull();
  });

  it('shows a cycle as the way round it', () => {
    expect(cycleThrough('a', new Map([['a', ['b']], ['b', ['c']], ['c', ['a']]]))).toEqual(['a', 'b', 'c', 'a']);
    expect(cycleThrough('a', new Map([['a', ['a']]]))).toEqual(['a', 'a']);
  });

  it('does not show a cycle that the start only leads to', () => {
    expect(cycleThrough('a', new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toBeNull();
  });

  it('takes a chain of a hundred thousand', () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, index) => [String(index), [String((index + 1) % 100_000)]]));
    expect(cycleThrough('0', chain)).toHaveLength(100_001);
  });

  it('turns its edges round', () => {
    expect(reversed(new Map([['a', ['c']], ['b', ['c']]]))).toEqual(new Map([['c', ['a', 'b']]]));
  });
});
