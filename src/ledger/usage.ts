import type { Checked } from '../problem/checked.ts';
import { measuredViolations } from '../schema/measured.ts';
import { readRecord } from './json.ts';
import { dayOf } from './measured-time.ts';
import { byDay, type MetricDay } from './metric-day.ts';
import { dayFile, inOrder } from './metric-days.ts';

const schema = 'prompt-libraries/usage-days/v1';

/** How often one version and arm was used in one day. */
export type UsageDay = Pick<MetricDay, 'day' | 'environment' | 'prompt' | 'version' | 'arm' | 'requests' | 'errors'>;

/** Path of a month's usage (`yyyy-mm`) on branch `prompt-library`. */
export function usagePath(month: string): string {
  return `usage/${month}.json`;
}

/** The usage that days of metrics tell. */
export function usageDays(days: readonly MetricDay[]): readonly UsageDay[] {
  return days.map(({ day, environment, prompt, version, arm, requests, errors }) => ({ day, environment, prompt, version, arm, requests, errors }));
}

/** The text of a month's usage, one day a line, sorted. */
export function encodeUsage(days: readonly UsageDay[]): string {
  return dayFile(schema, days.toSorted(byDay));
}

/** Reads a month's usage; what is wrong are problems, and then there is none. */
export function decodeUsage(text: string, file: string): Checked<readonly UsageDay[]> {
  const read = readRecord<{ readonly days: readonly UsageDay[] }>(text, { file }, (value) => measuredViolations('usage-days', value));
  return read.ok ? inOrder(read.value.days, file) : read;
}

/** How a prompt was used. */
export interface Usage {
  /** Whether the usage of any prompt was recorded in that time. Where it was not, no requests say nothing. */
  readonly measured: boolean;
  readonly requests: number;
  readonly errors: number;
  /** The last day with a request, as `2026-12-31`; `null` for none. */
  readonly lastUsed: string | null;
  /** Requests by version, those that were used only. */
  readonly versions: ReadonlyMap<string, number>;
}

/**
 * The usage of a prompt, in all environments and arms.
 * @param since seconds since 1970 UTC; the day it lies in counts as a whole.
 */
export function usageOf(days: readonly UsageDay[], id: string, since: number): Usage {
  const first = dayOf(since);
  const recent = days.filter(({ day }) => day >= first);
  const used = recent.filter(({ prompt, requests }) => prompt === id && requests > 0);
  const versions = new Map<string, number>();
  for (const { version, requests } of used) versions.set(version, (versions.get(version) ?? 0) + requests);
  return {
    measured: recent.length > 0,
    requests: used.reduce((sum, { requests }) => sum + requests, 0),
    errors: used.reduce((sum, { errors }) => sum + errors, 0),
    lastUsed: used.reduce<string | null>((last, { day }) => (last === null || day > last ? day : last), null),
    versions,
  };
}
