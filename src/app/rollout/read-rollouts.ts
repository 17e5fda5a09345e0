import { decodeRollouts, noRollouts, rolloutsPath, type Rollouts } from '../../ledger/rollouts.ts';
import { readableRecord, type RecordedState } from '../state/read-state.ts';

/** Rollouts that are under way, as the records have them. @throws Failure `records-damaged` */
export async function readRollouts(state: RecordedState | null): Promise<Rollouts> {
  const text = (await state?.textsAt([rolloutsPath]))?.get(rolloutsPath);
  return text === undefined ? noRollouts : readableRecord(decodeRollouts(text, rolloutsPath));
}
