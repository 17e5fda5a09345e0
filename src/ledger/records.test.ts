import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord, hex, recordedPrompt, releaseRecord, turnedRound } from '../../test/support/ledger-builders.ts';
import { decodeHeader, encodeHeader, type StateHeader } from './header.ts';
import { inChannel, monthOf } from './layout.ts';
import { decodeReleaseRecord, encodeReleaseRecord, recordPath, tagsTold } from './release-record.ts';

const header: StateHeader = { schema: 'prompt-libraries/state/v1', channel: 'main', sequence: 3, through: hex(1, 40), waiting: [], library: '2026.10.01' };

function keysOf(read: ReturnType<typeof decodeReleaseRecord>): readonly unknown[] {
  return read.ok ? [] : read.problems.map(({ args }) => (args as { readonly key: string }).key);
}

describe('the header of the state', () => {
  it('reads back what was written', () => {
    expect(decodeHeader(encodeHeader(header), 'state/header.json')).toEqual({ ok: true, value: header });
  });

  it('of a schema that is not known is a problem', () => {
    const read = decodeHeader(encodeHeader(header).replace('state/v1', 'state/v2'), 'state/header.json');
    expect(!read.ok && read.problems.map(({ code, args }) => [code, args])).toEqual([
      ['record-invalid', { key: 'schema', reason: 'must be prompt-libraries/state/v1' }],
    ]);
  });
});

describe('the record of a release', () => {
  it('reads back what was written, whatever commits said', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = encodeReleaseRecord(record);
        const read = decodeReleaseRecord(text, 'a.json');
        expect(read.ok && encodeReleaseRecord(read.value)).toBe(text);
        expect(encodeReleaseRecord({ ...turnedRound(record), prompts: turnedRound(record.prompts).toReversed() })).toBe(text);
      }),
      { seed: 20_261_004, numRuns: 200 },
    );
  });

  it('lies in the month of its source, in UTC', () => {
    expect(recordPath(releaseRecord({ committedAt: Date.UTC(2026, 8, 30, 23, 59, 59) / 1000, version: '2026.09.30' }))).toBe('releases/2026-09/2026.09.30.json');
    expect(monthOf(Date.UTC(2026, 9, 1) / 1000)).toBe('2026-10');
    expect(inChannel('staging', 'state/header.json')).toBe('channels/staging/state/header.json');
  });

  it('shows the tags that a run owes, or nothing where that is not certain', () => {
    const record = releaseRecord({ prompts: [recordedPrompt('a', { tag: 'a@1.0.0' }), recordedPrompt('b', { tag: null })] });
    const text = encodeReleaseRecord(record);
    expect(tagsTold(text)).toEqual(['a@1.0.0', record.tag]);
    expect([text.slice(0, -3), text.replace('"tag": null', '"tug": null'), text.replace('"tag": null', '"tag": 1'), text.replace('"prompts"', '"prompt"'), '[]', 'null', ''].map(tagsTold)).toEqual([null, null, null, null, null, null, null]);
  });

  it('that is damaged is told by every key that is wrong', () => {
    const why = [{ kind: 'floor' as const, change: 'variable-removed', name: 'ticket' }];
    const text = encodeReleaseRecord(releaseRecord({ prompts: [recordedPrompt('a', { why })] }));
    expect(keysOf(decodeReleaseRecord(text, 'a.json'))).toEqual([]);
    expect(keysOf(decodeReleaseRecord(text.replace('"floor",', '"flour",'), 'a.json'))).toEqual(['prompts[0].why[0]']);
    expect(keysOf(decodeReleaseRecord(text.replace('"impact": "minor"', '"impact": "huge"'), 'a.json'))).toEqual(['prompts[0].impact']);
    expect(keysOf(decodeReleaseRecord(text.replace('"waiting": []', '"waiting": [1]'), 'a.json'))).toEqual(['waiting[0]']);
    expect(keysOf(decodeReleaseRecord('null', 'a.json'))).toEqual(['']);
    expect(keysOf(decodeReleaseRecord(text.slice(0, 100), 'a.json'))).toEqual(['']);
  });
});
