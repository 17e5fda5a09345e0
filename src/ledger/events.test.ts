import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEvent } from '../../test/support/ledger-builders.ts';
import { appendEvents, decodeEvents, encodeEvent, eventOf, eventsPath, fold, type LedgerEvent, type Occasion } from './events.ts';
import { eventKinds, recordedStatuses, snapshotAfter, unrecorded, type EventKind, type Snapshot } from './snapshot.ts';

const file = 'events/2026-10.ndjson';
const occasion: Occasion = { at: 1_790_812_800, sequence: 4, decision: '2026.10.01', environment: 'production', actor: 'ada', reason: null };

function released(version: string, decision = version): LedgerEvent {
  return eventOf({ kind: 'released', prompt: 'a', version, other: null }, unrecorded, { ...occasion, decision });
}

describe('the log of events', () => {
  it('reads back what was written, whatever the texts in it', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 5 }), (events) => {
        expect(decodeEvents(events.map(encodeEvent).join(''), file)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(events)) });
      }),
      { seed: 20_261_006, numRuns: 300 },
    );
  });

  it('keeps its earlier bytes and adds only what it does not have', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 5 }), fc.array(anyEvent, { maxLength: 5 }), (earlier, events) => {
        const text = earlier.map(encodeEvent).join('');
        const once = appendEvents(text, events, file);
        expect(once.ok && once.value.startsWith(text)).toBe(true);
        expect(once.ok && appendEvents(once.value, events, file)).toEqual(once);
      }),
      { seed: 20_261_007, numRuns: 300 },
    );
  });

  it('has a decision once, also when it is written again in a later state', () => {
    const event = released('1.0.0');
    const again = { ...event, sequence: 5 };
    expect(appendEvents('', [event, again], file)).toEqual({ ok: true, value: encodeEvent(event) });
    expect(appendEvents(encodeEvent(event), [again, released('1.1.0')], file)).toEqual({ ok: true, value: encodeEvent(event) + encodeEvent(released('1.1.0')) });
  });

  it('that is damaged is never written on', () => {
    const text = encodeEvent(released('1.0.0'));
    for (const damaged of [text.trimEnd(), `${text}x\n`, text.replace('"released"', '"relesed"'), `${text}\n`]) {
      const read = appendEvents(damaged, [released('1.1.0')], file);
      expect(!read.ok && read.problems.map(({ code }) => code)).toEqual(['record-invalid']);
    }
  });

  it('lies in the month of what happened, in UTC', () => {
    expect(eventsPath(Date.UTC(2026, 8, 30, 23, 59, 59) / 1000)).toBe('events/2026-09.ndjson');
  });
});

describe('where events lead', () => {
  it('is where the last of them says, in the order the state was written, whatever their dates', () => {
    const early = { ...released('1.1.0'), at: 1, sequence: 9 };
    const late = { ...released('1.0.0'), at: 2, sequence: 8 };
    expect(fold([early, late], 'production').get('a')?.version).toBe('1.1.0');
    expect(fold([late, early], 'production').get('a')?.version).toBe('1.1.0');
  });

  it('is told for each environment alone', () => {
    expect(fold([{ ...released('1.0.0'), environment: 'staging' }], 'production').size).toBe(0);
  });

  it('is remembered for ids that objects have a meaning for', () => {
    const event = { ...released('1.0.0'), prompt: '__proto__' };
    expect(fold([event], 'production').get('__proto__')).toEqual({ version: '1.0.0', stable: null, status: 'approved' });
  });
});

describe('what can happen to a prompt', () => {
  const deployed: Snapshot = { version: '1.0.0', stable: '1.0.0', status: 'deployed' };
  const deprecated: Snapshot = { ...deployed, status: 'deprecated' };
  const candidate: Snapshot = { version: '1.1.0', stable: '1.0.0', status: 'approved' };

  it.each<[string, Snapshot, EventKind, string | null, Snapshot]>([
    ['a baseline is deployed at once', unrecorded, 'baseline', '1.0.0', deployed],
    ['a release waits for its users', deployed, 'released', '1.1.0', candidate],
    ['a version that all users get is deployed', candidate, 'deployed', '1.1.0', { version: '1.1.0', stable: '1.1.0', status: 'deployed' }],
    ['a candidate that failed leaves stable where it is', candidate, 'withdrawn', '1.1.0', { ...candidate, status: 'deployed' }],
    ['a first version that failed leaves nothing', deployed, 'withdrawn', '1.0.0', { ...deployed, stable: null, status: 'approved' }],
    ['a pointer may move back', { ...deployed, version: '1.1.0', stable: '1.1.0' }, 'pointer-moved', '1.0.0', { version: '1.1.0', stable: '1.0.0', status: 'deployed' }],
    ['a deprecated prompt stays deprecated when it is released', deprecated, 'released', '1.1.0', { ...deprecated, version: '1.1.0' }],
    ['a deprecated prompt stays deprecated when it is deployed', { ...deprecated, version: '1.1.0' }, 'deployed', '1.1.0', { version: '1.1.0', stable: '1.1.0', status: 'deprecated' }],
    ['a deprecation can be taken back', deprecated, 'reinstated', null, deployed],
    ['an archived prompt is served no more', deprecated, 'archived', null, { ...deployed, stable: null, status: 'archived' }],
    ['a removed prompt keeps its last version', deprecated, 'removed', null, { ...deployed, stable: null, status: 'removed' }],
  ])('%s', (_, was, kind, version, is) => {
    expect(snapshotAfter(was, kind, version)).toEqual(is);
  });

  it('never makes a version that users get where there is no file', () => {
    for (const kind of Object.keys(eventKinds) as EventKind[]) {
      const { status, stable } = snapshotAfter(deployed, kind, '1.1.0');
      expect(recordedStatuses[status].hasFile || stable === null).toBe(true);
    }
  });
});
