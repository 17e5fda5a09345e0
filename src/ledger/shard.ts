import { createHash } from 'node:crypto';
import { refused, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { stateViolations } from '../schema/state.ts';
import { byCodeUnit } from './code-units.ts';
import { readRecordLines } from './json.ts';
import { encodeStateLine, type StateLine } from './state-line.ts';

/**
 * The file that an id is recorded in: `state/<2 hex>/<1 hex>`, from the first three digits of the SHA-256 of the id in
 * UTF-8. The 4,096 files stay small, so that reading a few prompts and writing a few never touches the others.
 */
export function shardOf(id: string): string {
  const known = shards.get(id);
  if (known !== undefined) return known;
  const digits = createHash('sha256').update(id).digest('hex');
  const shard = `state/${digits.slice(0, 2)}/${digits.slice(2, 3)}`;
  if (shards.size === mostRemembered) shards.clear();
  shards.set(id, shard);
  return shard;
}

/** The shards of the ids asked for last: a run asks for those of the prompts it touches again and again. */
const shards = new Map<string, string>();
const mostRemembered = 4096;

/** The paths of all shards, whether they exist or not. */
export function everyShard(): readonly string[] {
  return Array.from({ length: 4096 }, (_, at) => at.toString(16).padStart(3, '0')).map((digits) => `state/${digits.slice(0, 2)}/${digits.slice(2)}`);
}

/**
 * The text of a shard. Its grammar:
 *
 *     shard = *( line LF )      UTF-8, no byte order mark
 *     line  = JSON object       schemas/state-line.schema.json: all keys, in the order of that schema, no white space
 *
 * Lines are sorted by id, by UTF-16 code unit, and no id has two. Equal lines give equal bytes.
 */
export function encodeShard(lines: readonly StateLine[]): string {
  return lines
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map((line) => `${encodeStateLine(line)}\n`)
    .join('');
}

/**
 * Reads a shard whole. A damaged line and one that stands in the wrong order are problems with their place, and then there
 * is no value: a line that was skipped would count as a prompt without any release.
 * @param file path of the shard on the branch, for places.
 */
export function decodeShard(text: string, file: string): Checked<readonly StateLine[]> {
  const read = readRecordLines<StateLine>(text, file, (value) => stateViolations('state-line', value));
  if (!read.ok) return read;
  const [first, ...others] = outOfOrder(
    read.value.map(({ id }) => id),
    file,
  );
  return first === undefined ? read : refused(first, ...others);
}

/** Problems for ids that do not stand behind the id before them. */
export function outOfOrder(ids: readonly string[], file: string): readonly Problem[] {
  return ids.flatMap((id, index) => {
    const previous = ids[index - 1];
    if (previous === undefined || byCodeUnit(previous, id) < 0) return [];
    return [problem('record-out-of-order', { id, previous }, { place: { file, line: index + 1 }, prompt: id })];
  });
}

/**
 * Problems for lines that belong in another shard, where they are never found. Only a damaged branch has them, and to hash
 * every id costs more than to read it: this is for those who look for damage.
 */
export function misplacedLines(lines: readonly StateLine[], file: string): readonly Problem[] {
  return lines.flatMap(({ id }, index) => {
    const shard = shardOf(id);
    return file.endsWith(shard) ? [] : [problem('record-misplaced', { id, shard }, { place: { file, line: index + 1 }, prompt: id })];
  });
}
