import { decodeEvents, eventsPath, type LedgerEvent } from '../../ledger/events.ts';
import { readableRecord, type RecordedState } from '../state/read-state.ts';

/** Seconds whose events are news to a dashboard. */
const news = 7 * 24 * 3600;

/** The events of the last seven days before a moment. */
export async function readEvents(state: RecordedState, now: Date): Promise<readonly LedgerEvent[]> {
  const until = now.getTime() / 1000;
  const paths = [...new Set([eventsPath(until - news), eventsPath(until)])];
  const texts = await state.textsAt(paths);
  const events = [...texts].flatMap(([path, text]) => readableRecord(decodeEvents(text, path)));
  return events.filter(({ at }) => at >= until - news);
}
