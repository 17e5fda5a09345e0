import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressOn } from './progress.ts';

const clearLine = `\r${String.fromCodePoint(27)}[K`;

function screen(isTerminal: boolean) {
  let text = '';
  return {
    isTerminal,
    columns: isTerminal ? 60 : null,
    write: async (more: string) => {
      text += more;
    },
    text: () => text,
  };
}

describe('progress', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is silent during the first second', async () => {
    const quick = screen(true);
    const progress = progressOn(quick, 'Reading');
    vi.advanceTimersByTime(999);
    await progress.end();
    vi.advanceTimersByTime(5000);
    expect(quick.text()).toBe('');
  });

  it('says what is being done after a second, and clears its line at the end', async () => {
    const slow = screen(true);
    const progress = progressOn(slow, 'Reading');
    progress.says('Judging');
    vi.advanceTimersByTime(1500);
    await progress.end();
    const shown = slow.text();
    vi.advanceTimersByTime(5000);
    expect(shown).toContain('Judging');
    expect(shown.endsWith(clearLine)).toBe(true);
    expect(slow.text()).toBe(shown);
  });

  it('never says anything where there is no terminal', async () => {
    const file = screen(false);
    const progress = progressOn(file, 'Reading');
    vi.advanceTimersByTime(5000);
    await progress.end();
    expect(file.text()).toBe('');
  });

  it('stays on one line', () => {
    const slow = screen(true);
    progressOn(slow, 'x'.repeat(500));
    vi.advanceTimersByTime(1001);
    expect(slow.text().length).toBeLessThanOrEqual(60 + clearLine.length);
  });
});
