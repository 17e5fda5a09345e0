import type { Repository } from '../../git/repository.ts';
import { decodeMetricDays, metricDaysPath } from '../../ledger/metric-days.ts';
import type { MetricDay } from '../../ledger/metric-day.ts';
import { readableRecord, recordedTexts, type RecordedState } from '../state/read-state.ts';
import { recordsIn } from '../state/records-in.ts';
import { monthsBetween } from './months.ts';

/**
 * The days of metrics that the records of a clone hold, of the months that a span touches.
 * @throws Failure `records-damaged`
 */
export async function readDays(repository: Repository, from: Date, to: Date): Promise<readonly MetricDay[]> {
  const records = await recordsIn(repository);
  if (records === null) return [];
  return await daysIn((paths) => recordedTexts(repository, records, 'main', paths), from, to);
}

/** The same of records that are open. @throws Failure `records-damaged` */
export async function daysIn(textsAt: RecordedState['textsAt'], from: Date, to: Date): Promise<readonly MetricDay[]> {
  const texts = await textsAt(monthsBetween(from, to).map(metricDaysPath));
  return [...texts].flatMap(([path, text]) => readableRecord(decodeMetricDays(text, path)));
}
