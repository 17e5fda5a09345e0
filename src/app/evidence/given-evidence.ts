import { evidenceByDigest, type EvidenceRecord } from '../../evidence/evaluation.ts';
import { decodeEvidence } from '../../evidence/record.ts';
import type { Files } from '../../files/files.ts';
import { textOf } from '../../format/bytes.ts';
import { Failure } from '../../problem/failure.ts';

/** Bytes of a record at most. */
const largestRecord = 16 * 1024 * 1024;

/**
 * The records of evidence in a folder, by digest: files named `<digest>.json`, wherever they lie in it.
 * @throws Failure `evidence-unreadable`: evidence that cannot be read must not look like none.
 */
export async function givenEvidence(files: Files): Promise<ReadonlyMap<string, EvidenceRecord>> {
  const paths = (await files.list('')).filter((path) => /(?:^|\/)[0-9a-f]{64}\.json$/u.test(path));
  const records: EvidenceRecord[] = [];
  for (const path of paths) {
    const text = textOf((await files.read(path)) ?? new Uint8Array(), path, largestRecord);
    const record = text.ok ? decodeEvidence(text.value, path) : text;
    if (!record.ok) throw new Failure('evidence-unreadable', `The evidence ${path} cannot be read: ${record.problems[0].message}`, 'Make it again: prompt-libraries evidence import … --out DIR.');
    records.push(record.value);
  }
  return evidenceByDigest(records);
}
