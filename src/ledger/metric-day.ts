import type { MetricWindow } from './metric-window.ts';
import { byCodeUnit } from './code-units.ts';

/** A span of a day, in whole seconds: which windows a day is the sum of. */
export interface Span {
  /** Seconds since the day began. */
  readonly from: number;
  readonly to: number;
}

/** What was measured of one version and arm in one day, from all sources. */
export interface MetricDay extends Pick<MetricWindow, 'environment' | 'prompt' | 'version' | 'arm' | 'requests' | 'errors' | 'quantities'> {
  /** How many users the arm saw for the first time; absent where not every window counted them. */
  readonly users?: number;
  /** UTC, as `2026-12-31`. */
  readonly day: string;
  /** The windows that it is the sum of, by source; in order, none overlapping another. */
  readonly merged: ReadonlyMap<string, readonly Span[]>;
}

export type DayName = Pick<MetricDay, 'day' | 'environment' | 'prompt' | 'version' | 'arm'>;

/** Names a day of a version and arm; days sort by it. */
export function dayKey({ day, environment, prompt, version, arm }: DayName): string {
  return JSON.stringify([day, environment, prompt, version, arm]);
}

export function byDay(a: DayName, b: DayName): number {
  return byCodeUnit(dayKey(a), dayKey(b));
}
