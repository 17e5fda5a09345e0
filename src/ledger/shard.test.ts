import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLine, stateLine, turnedRound } from '../../test/support/ledger-builders.ts';
import { byCodeUnit } from './code-units.ts';
import { findLines } from './find-lines.ts';
import { decodeShard, encodeShard, misplacedLines, shardOf } from './shard.ts';
import { encodeStateLine, type StateLine } from './state-line.ts';

const seed = { seed: 20_261_003, numRuns: 300 };
const id = 'agents-support-triage';
const file = shardOf(id);
const line = stateLine(id, { version: '1.0.0', stable: '1.0.0', status: 'deployed' });

function told(text: string, of = file): readonly string[] {
  const read = decodeShard(text, of);
  return read.ok ? [] : read.problems.map(({ code, place, args }) => `${code} ${place?.line} ${JSON.stringify(args)}`);
}

/** Ids that share a shard, sorted. */
function neighbours(count: number): readonly string[] {
  const found: string[] = [];
  for (let index = 0; found.length < count; index += 1) if (shardOf(`p-${index}`) === shardOf('p-0')) found.push(`p-${index}`);
  return found.sort(byCodeUnit);
}

describe('the shard of an id', () => {
  it('is named by the first three hex digits of its SHA-256', () => {
    expect(shardOf('agents-support-triage')).toBe('state/32/3');
    expect(shardOf('é')).toBe('state/4a/9');
  });

  it('is one of 4,096, and ten thousand ids are spread over most of them', () => {
    const shards = new Set(Array.from({ length: 10_000 }, (_, index) => shardOf(`tasks-general-p${index}`)));
    expect(shards.size).toBeGreaterThan(3_500);
    expect([...shards].every((path) => /^state\/[0-9a-f]{2}\/[0-9a-f]$/u.test(path))).toBe(true);
  });
});

describe('a shard', () => {
  it('reads back what was written, whatever the texts in it', () => {
    fc.assert(
      fc.property(anyLine, (each) => {
        const path = shardOf(each.id);
        const text = encodeShard([each]);
        const read = decodeShard(text, path);
        expect(read.ok && encodeShard(read.value)).toBe(text);
        expect(read.ok && read.value[0]).toEqual(JSON.parse(encodeStateLine(each)));
        expect(text.split('\n')).toHaveLength(2);
      }),
      seed,
    );
  });

  it('has the same bytes whatever order lines, keys and sets come in', () => {
    const lines = neighbours(6).map((each, index) => stateLine(each, { aliases: [`z${index}`, 'a'], dependents: ['b', 'a'] }));
    const text = encodeShard(lines);
    const shuffled = lines.toReversed().map((each): StateLine => ({ ...turnedRound(each), aliases: each.aliases.toReversed(), dependents: ['a', 'b', 'a'] }));
    expect(encodeShard(shuffled)).toBe(text);
    expect(decodeShard(text, shardOf('p-0')).ok).toBe(true);
  });

  it('writes a line with its keys in the order of the schema', () => {
    expect(encodeShard([line])).toBe(
      '{"id":"agents-support-triage","version":"1.0.0","stable":"1.0.0","status":"deployed","digest":null,"blob":null,"source":null,"path":null,"formerPaths":[],"aliases":[],"successor":null,"needs":[],"dependents":[],"tokens":null,"created":null,"modified":null,"author":null,"withdrawn":[]}\n',
    );
  });

  it('without prompts is an empty file', () => {
    expect(encodeShard([])).toBe('');
    expect(decodeShard('', file)).toEqual({ ok: true, value: [] });
  });

  it('that is damaged gives no value, and every damage its place', () => {
    const [first = '', second = ''] = neighbours(2);
    const path = shardOf('p-0');
    const good = (each: string): string => encodeShard([stateLine(each)]);
    expect(told(`${good(first)}<<<<<<< ours\n${good(second).replace('"draft"', '"x"').replace('"awaited"', '"live"')}`, path)).toEqual([
      'record-invalid 2 {"key":"","reason":"is not JSON"}',
      'record-invalid 3 {"key":"status","reason":"must be one of awaited, draft, approved, deployed, deprecated, archived, renamed, removed"}',
    ]);
    expect(told(good(first).trimEnd(), path)).toEqual(['record-invalid 1 {"key":"","reason":"has no line end: the file was cut off"}']);
    expect(told(`\n${good(first)}`, path)).toEqual(['record-invalid 1 {"key":"","reason":"is not JSON"}']);
    expect(told(good(first).replace('"version":null,', ''), path)).toEqual(['record-invalid 1 {"key":"version","reason":"is missing"}']);
    expect(told(good(first).replace('{"id"', '{"__proto__":1,"id"'), path)).toEqual(['record-invalid 1 {"key":"__proto__","reason":"is not a known key"}']);
  });

  it('never has two lines of one id, nor lines out of order', () => {
    const [first = '', second = ''] = neighbours(2);
    const path = shardOf('p-0');
    const one = encodeShard([stateLine(first)]);
    expect(told(one + one, path)).toEqual([`record-out-of-order 2 ${JSON.stringify({ id: first, previous: first })}`]);
    expect(told(encodeShard([stateLine(second)]) + one, path)).toEqual([`record-out-of-order 2 ${JSON.stringify({ id: first, previous: second })}`]);
  });

  it('holds only the ids that belong in it', () => {
    expect(misplacedLines([line], 'state/00/0').map(({ code, args }) => [code, args])).toEqual([['record-misplaced', { id, shard: file }]]);
    expect(misplacedLines([line], `channels/staging/${file}`)).toEqual([]);
  });
});

describe('the lines of a few ids', () => {
  it('are those that the whole shard has', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyLine, { selector: (each) => each.id, maxLength: 8 }), fc.array(fc.nat({ max: 7 })), (lines, chosen) => {
        const text = encodeShard(lines);
        const ids = new Set(['absent', ...chosen.flatMap((index) => lines[index]?.id ?? [])]);
        const whole = decodeShard(text, file);
        const found = findLines(text, ids, file);
        const expected = whole.ok ? whole.value.filter((each) => ids.has(each.id)).map((each) => [each.id, each] as const) : [];
        expect(found).toEqual({ ok: true, value: new Map(expected) });
      }),
      seed,
    );
  });

  it('are not read from a shard in which any line has lost its id, its order or its end', () => {
    const ids = neighbours(3);
    const text = encodeShard(ids.map((each) => stateLine(each)));
    const wanted = new Set([ids[0] ?? '']);
    const codes = (damaged: string): readonly string[] => {
      const read = findLines(damaged, wanted, file);
      return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place?.line}`);
    };
    expect(codes(text)).toEqual([]);
    expect(codes(text.replace(`"id":"${ids[1]}"`, '"id":"a"'))).toEqual(['record-out-of-order 2']);
    expect(codes(text.replace(`{"id":"${ids[1]}",`, '{'))).toEqual(['record-invalid 2']);
    expect(codes(text.replace(`{"id":"${ids[1]}","version":null`, `{"version":null,"id":"${ids[1]}"`))).toEqual(['record-invalid 2']);
    expect(codes(text.slice(0, -9))).toEqual(['record-invalid 3']);
    expect(codes(`${text}\n`)).toEqual(['record-invalid 4']);
    expect(codes(text.replace('"status":"awaited"', '"status":"live"'))).toEqual(['record-invalid 1']);
  });
});
