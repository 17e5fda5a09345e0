import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Place } from '../problem/problem.ts';
import { pathText, type Violation } from '../schema/violation.ts';
import { canonicalJson } from './canonical-json.ts';

/** A record as a file of its own: sorted keys, two spaces, one LF at the end. Equal records give equal bytes. */
export function recordFile(record: unknown): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(record)), null, 2)}\n`;
}

/**
 * Reads a record.
 * @param violations of the schema that describes `T`: what passes it is a `T`.
 * @returns the record, or a `record-invalid` problem for everything that is wrong with it, at `place`.
 */
export function readRecord<T>(text: string, place: Place, violations: (value: unknown) => readonly Violation[]): Checked<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(problem('record-invalid', { key: '', reason: 'is not JSON' }, { place }));
  }
  const [first, ...others] = violations(value).map(({ path, reason }) => problem('record-invalid', { key: pathText(path), reason }, { place }));
  return first === undefined ? passed(value as T) : refused(first, ...others);
}

/**
 * Reads a text of records, one JSON object a line, each line ended by LF; no text at all has no records.
 * A line that cannot be read is never left out: then there is no value at all.
 */
export function readRecordLines<T>(text: string, file: string, violations: (value: unknown) => readonly Violation[]): Checked<readonly T[]> {
  const lines = text.split('\n');
  const rest = lines.pop();
  const records: T[] = [];
  const wrong = lines.flatMap((line, index) => {
    const read = readRecord<T>(line, { file, line: index + 1 }, violations);
    if (!read.ok) return read.problems;
    records.push(read.value);
    return [];
  });
  if (rest !== '') wrong.push(problem('record-invalid', { key: '', reason: 'has no line end: the file was cut off' }, { place: { file, line: lines.length + 1 } }));
  const [first, ...others] = wrong;
  return first === undefined ? passed(records) : refused(first, ...others);
}
