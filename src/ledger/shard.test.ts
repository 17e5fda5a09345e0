import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLine, stateLine, turnedRound } from '../../test/support/ledger-builders.ts';
import { byCodeUnit } from './code-units.ts';
import { decodeShard, encodeShard, shardOf } from './shard.ts';
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
    expect(told(encodeShard([line]), 'state/00/0')).toEqual([`record-misplaced 1 ${JSON.stringify({ id, shard: file })}`]);
    expect(told(encodeShard([line]), `channels/staging/${file}`)).toEqual([]);
  });
});
