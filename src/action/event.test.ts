import { describe, expect, it } from 'vitest';
import { readEvent } from './event.ts';

describe('a push', () => {
  it('names its branch, which may be the one of candidates', () => {
    expect(readEvent('push', { ref: 'refs/heads/release/spring' })).toEqual({ is: 'landed', branch: 'release/spring' });
  });

  it('of a tag, or one that says nothing, names none', () => {
    expect(readEvent('push', { ref: 'refs/tags/v1' })).toEqual({ is: 'landed', branch: null });
    expect(readEvent('push', {})).toEqual({ is: 'landed', branch: null });
  });

  it('is not what a schedule is: time goes by for main', () => {
    expect(readEvent('schedule', { ref: 'refs/heads/staging' })).toEqual({ is: 'time' });
    expect(readEvent('repository_dispatch', { action: 'prompt-metrics' })).toEqual({ is: 'time' });
  });
});
