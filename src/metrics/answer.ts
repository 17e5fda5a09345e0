import type { MetricWindow } from '../ledger/metric-window.ts';

/** What a source gave: its windows, or in words why there is no data. No data is never zero. */
export type SourceAnswer =
  | { readonly is: 'windows'; readonly windows: readonly MetricWindow[] }
  | { readonly is: 'nothing'; readonly because: string };

export function nothing(because: string): { readonly is: 'nothing'; readonly because: string } {
  return { is: 'nothing', because };
}
