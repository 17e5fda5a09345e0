import { byCodeUnit } from '../ledger/code-units.ts';
import { readRecord, recordFile } from '../ledger/json.ts';
import type { Checked } from '../problem/checked.ts';
import { evidenceViolations } from '../schema/evidence.ts';
import { keyOf, type EvidenceRecord } from './evaluation.ts';

/** The text of a record: equal records give equal bytes. */
export function encodeEvidence(record: EvidenceRecord): string {
  return recordFile({ ...record, evaluations: record.evaluations.toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b))) });
}

/** Reads a record; what is wrong are `record-invalid` problems. */
export function decodeEvidence(text: string, file: string): Checked<EvidenceRecord> {
  return readRecord(text, { file }, evidenceViolations);
}
