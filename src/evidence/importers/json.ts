import { problem, type Problem } from '../../problem/problem.ts';
import { passed, type Checked } from '../../problem/checked.ts';
import { decodeEvidence } from '../record.ts';
import type { Imported, OutputFile } from './imported.ts';

/** Reads a record of evidence as this tool writes it, or as another one does by `schemas/evidence.schema.json`. */
export function importJson({ file, text }: OutputFile): Checked<Imported> {
  const record = decodeEvidence(text, file);
  if (!record.ok) return { ok: false, problems: [unreadable(record.problems[0])] };
  // The share is counted here: a record that contradicts itself must not decide anything.
  const evaluations = record.value.evaluations.map((each) => {
    const { passed: held, failed, errors } = each.cases;
    const total = held.length + failed.length + errors.length;
    return { ...each, passRate: total === 0 ? null : held.length / total };
  });
  return passed({ samples: [], records: [{ ...record.value, evaluations }] });
}

/** What is wrong with a file that somebody made is not what is wrong with the records: nobody but its author mends it. */
function unreadable({ message, place }: Problem): Problem {
  return problem('evidence-unreadable', { runner: 'a program that keeps schemas/evidence.schema.json', reason: message.replace(/\.$/u, '') }, { place });
}
