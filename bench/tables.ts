import type { Bar, Measurement } from './measure.ts';

/** A Markdown table with the ratio of every row to the first, and how each row stands to its bars. */
export function tableOf(title: string, measurements: readonly Measurement[]): string {
  const floor = measurements[0]?.median ?? 1;
  const rows = measurements.map((each) => {
    const { contender, median, least, most, peakMegabytes } = each;
    const about = contender.about === undefined ? contender.name : `${contender.name}: ${contender.about}`;
    const bars = (contender.bars ?? []).map((bar) => standing(bar, each, measurements)).join('; ');
    const peak = peakMegabytes === null ? '' : peakMegabytes.toFixed(0);
    return [about, median.toFixed(0), `${least.toFixed(0)}–${most.toFixed(0)}`, (median / floor).toFixed(2), peak, bars];
  });
  return markdownTable(title, ['', 'median ms', 'range', 'ratio', 'peak MB', 'bar'], rows);
}

export function markdownTable(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`### ${title}`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** Whether something measured stays within what it may be. */
export function verdict(measured: number, most: number): 'met' | 'missed' {
  return measured <= most ? 'met' : 'missed';
}

function standing(bar: Bar, { median, peakMegabytes }: Measurement, all: readonly Measurement[]): string {
  if ('unit' in bar) {
    const measured = bar.unit === 'ms' ? median : (peakMegabytes ?? Number.NaN);
    return `≤ ${bar.most} ${bar.unit}: ${measured.toFixed(0)}, ${verdict(measured, bar.most)}`;
  }
  const other = all.find(({ contender }) => contender.name === bar.times);
  if (other === undefined) return `≤ ${bar.most} × ${bar.times}: not measured`;
  const ratio = median / other.median;
  return `≤ ${bar.most} × ${bar.times}: ${ratio.toFixed(2)}, ${verdict(ratio, bar.most)}`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
