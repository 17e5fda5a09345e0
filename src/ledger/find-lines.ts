import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { outOfOrder } from './shard.ts';
import { decodeStateLine, type StateLine } from './state-line.ts';

const opening = '{"id":"';
const behindId = '","version":';

/**
 * The lines of a few ids, without reading the others: a shard of 25 lines costs little more than the lines wanted of it.
 * Every line must show its id and stand in order, so that a damaged one is a problem and never an id that is not there;
 * damage behind the id of a line nobody asks for is not seen.
 * @param file path of the shard on the branch, for places.
 * @returns lines by id; ids without a line are left out.
 */
export function findLines(text: string, ids: ReadonlySet<string>, file: string): Checked<ReadonlyMap<string, StateLine>> {
  const lines = text.split('\n');
  const rest = lines.pop();
  const found: string[] = [];
  const wanted = new Map<string, StateLine>();
  const wrong: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    const place = { file, line: index + 1 };
    const id = idOf(line);
    found.push(id ?? '');
    if (id !== null && !ids.has(id)) continue;
    const read = decodeStateLine(line, place);
    if (!read.ok) wrong.push(...read.problems);
    else if (id === null) wrong.push(problem('record-invalid', { key: '', reason: 'does not begin with its id' }, { place }));
    else wanted.set(id, read.value);
  }
  if (rest !== '') wrong.push(problem('record-invalid', { key: '', reason: 'has no line end: the file was cut off' }, { place: { file, line: lines.length + 1 } }));
  const [first, ...others] = wrong.length > 0 ? wrong : outOfOrder(found, file);
  return first === undefined ? passed(wanted) : refused(first, ...others);
}

/** The id that a line begins with; `null` where it does not. */
function idOf(line: string): string | null {
  const end = line.indexOf(behindId, opening.length);
  if (!line.startsWith(opening) || end === -1 || !line.endsWith('}')) return null;
  const written = line.slice(opening.length, end);
  if (!written.includes('\\')) return written;
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return null;
  }
}
