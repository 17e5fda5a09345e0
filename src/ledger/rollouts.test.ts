import { describe, expect, it } from 'vitest';
import { activeRollout } from '../../test/support/rollout-builders.ts';
import { eventOf, foldRollouts, type EventRollout, type Occasion } from './events.ts';
import { decodeRollouts, encodeRollouts, noRollouts, rolloutsPath } from './rollouts.ts';
import { unrecorded } from './snapshot.ts';

const codes = (text: string): readonly string[] => {
  const read = decodeRollouts(text, rolloutsPath);
  return read.ok ? [] : read.problems.map(({ args }) => (args as { key: string }).key);
};

describe('the file of rollouts', () => {
  it('is the same bytes for the same rollouts, in whatever order they come', () => {
    const [a, b] = [activeRollout({ prompt: 'a' }), activeRollout({ prompt: 'b' })];
    const text = encodeRollouts({ ...noRollouts, rollouts: [b, a] });
    expect(text).toBe(encodeRollouts({ ...noRollouts, rollouts: [a, b] }));
    expect(decodeRollouts(text, rolloutsPath)).toEqual({ ok: true, value: { ...noRollouts, rollouts: [a, b] } });
  });

  it('that is damaged, or has two rollouts of one prompt, is a problem', () => {
    const text = encodeRollouts({ ...noRollouts, rollouts: [activeRollout()] });
    expect(codes(text.replace('"startedAt": 0', '"startedAt": 0.5'))).toEqual(['rollouts[0].startedAt']);
    expect(codes(text.replace('running', 'rolled_back'))).toEqual(['rollouts[0].standing']);
    expect(codes(encodeRollouts({ ...noRollouts, rollouts: [activeRollout(), activeRollout()] }))).toEqual(['rollouts.1.prompt']);
  });
});

describe('the events of rollouts', () => {
  const occasion: Occasion = { at: 1, sequence: 1, decision: 'x', environment: 'production', actor: null, reason: null };
  const rollout = (standing: EventRollout['standing'], weight: number): EventRollout => ({ candidate: '2', standing, phase: 'canary', weight, because: 'b' });
  const event = (sequence: number, kind: 'rollout-started' | 'rollout-advanced' | 'withdrawn', detail: EventRollout) => eventOf({ kind, prompt: 'p', version: '2', other: null, rollout: detail }, { ...unrecorded, version: '2', stable: '1' }, { ...occasion, sequence });

  it('lead to the rollouts that are under way, in the order of the state', () => {
    const events = [event(2, 'rollout-advanced', rollout('running', 2500)), event(1, 'rollout-started', rollout('running', 500))];
    expect(foldRollouts(events, 'production').get('p')).toEqual(rollout('running', 2500));
    expect(foldRollouts(events, 'staging').size).toBe(0);
    expect(foldRollouts([...events, event(3, 'withdrawn', rollout('rolled_back', 0))], 'production').size).toBe(0);
  });
});
