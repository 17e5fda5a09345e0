import { apportioned } from './shares.ts';

/** Cells of a full bar. */
export const barWidth = 20;
/** Parts of a cell that a terminal can show, from an eighth to seven eighths. */
const partsOfCell = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const eighths = 8;

/** Bars for counts that together fill exactly one bar, to the eighth of a cell; whatever is there at all shows. */
export function barsOf(counts: readonly number[]): readonly string[] {
  return apportioned(counts, barWidth * eighths).map((filled) => {
    const bar = '█'.repeat(Math.floor(filled / eighths)) + (partsOfCell[filled % eighths] ?? '');
    return bar + '░'.repeat(barWidth - bar.length);
  });
}

/** Tenths of a percent as people read them: `12.5%`. */
export function percentText(permille: number): string {
  return `${(permille / 10).toFixed(1)}%`;
}
