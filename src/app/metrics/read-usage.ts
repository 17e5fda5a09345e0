import type { Repository } from '../../git/repository.ts';
import { dayOf } from '../../ledger/measured-time.ts';
import { decodeUsage, usagePath, type UsageDay } from '../../ledger/usage.ts';
import { readableRecord, recordedTexts, type RecordedState } from '../state/read-state.ts';
import { recordsIn } from '../state/records-in.ts';
import { monthsBetween } from './months.ts';

/** Usage as far as the records of a clone tell it. */
export interface RecordedUsage {
  /** Days of the months from the one of `since` on. */
  readonly days: readonly UsageDay[];
  /** The first of them, as `2026-12-31`; `null` where nothing was recorded. */
  readonly first: string | null;
}

/**
 * Reads the usage that was recorded from a moment on, the day of the moment included.
 * @throws Failure `records-damaged`
 */
export async function readUsage(repository: Repository, since: Date, now: Date): Promise<RecordedUsage> {
  const records = await recordsIn(repository);
  return records === null ? { days: [], first: null } : await usageAt(repository, records, since, now);
}

/** The same of a commit of branch `prompt-library`. */
export async function usageAt(repository: Repository, records: string, since: Date, now: Date): Promise<RecordedUsage> {
  return await usageIn((paths) => recordedTexts(repository, records, 'main', paths), since, now);
}

/** The same of records that are open. @throws Failure `records-damaged` */
export async function usageIn(textsAt: RecordedState['textsAt'], since: Date, now: Date): Promise<RecordedUsage> {
  const texts = await textsAt(monthsBetween(since, now).map(usagePath));
  const begin = dayOf(since.getTime() / 1000);
  const days = [...texts].flatMap(([path, text]) => readableRecord(decodeUsage(text, path))).filter(({ day }) => day >= begin);
  return { days, first: days.reduce<string | null>((first, { day }) => (first === null || day < first ? day : first), null) };
}
