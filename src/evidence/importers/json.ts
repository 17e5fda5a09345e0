import { passed, type Checked } from '../../problem/checked.ts';
import { decodeEvidence } from '../record.ts';
import type { Imported, OutputFile } from './imported.ts';

/** Reads a record of evidence as this tool writes it, or as another one does by `schemas/evidence.schema.json`. */
export function importJson({ file, text }: OutputFile): Checked<Imported> {
  const record = decodeEvidence(text, file);
  if (!record.ok) return record;
  // The share is counted here: a record that contradicts itself must not decide anything.
  const evaluations = record.value.evaluations.map((each) => {
    const { passed: held, failed, errors } = each.cases;
    const total = held.length + failed.length + errors.length;
    return { ...each, passRate: total === 0 ? null : held.length / total };
  });
  return passed({ samples: [], records: [{ ...record.value, evaluations }] });
}
