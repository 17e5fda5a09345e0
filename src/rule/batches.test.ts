import { describe, expect, it } from 'vitest';
import { batchesOf, originIn } from './batches.ts';

const never = (): boolean => false;
const long = Array.from({ length: 40_000 }, (_, index) => `${index}`.padStart(5, '0')).join('');

describe('batches of texts', () => {
  it('hold every stretch of every text, at places that lead back', () => {
    const texts = ['first', '', long, 'a'.repeat(65_536), 'last'];
    const seen = texts.map((text) => new Set<number>([text.length]));
    for (const batch of batchesOf(texts, never)) {
      for (const { text, start, at } of batch.pieces) {
        for (let step = 0; step < 65_536 && start + step < (texts[text]?.length ?? 0); step += 1) {
          seen[text]?.add(start + step);
          if (step % 997 !== 0) continue;
          expect(originIn(batch, at + step)).toEqual({ text, at: start + step });
          expect(batch.content[at + step]).toBe(texts[text]?.[start + step]);
        }
      }
    }
    expect(seen.map((set) => set.size)).toEqual(texts.map((text) => text.length + 1));
  });

  it('are few for many short texts', () => {
    expect([...batchesOf(Array.from({ length: 1000 }, () => 'x'.repeat(2000)), never)].length).toBeLessThan(20);
  });

  it('leave out what is done with', () => {
    const pieces = [...batchesOf(['a', long, 'b'], (text) => text === 1)].flatMap((batch) => batch.pieces.map(({ text }) => text));
    expect(pieces).toEqual([0, 2]);
  });
});
