import { describe, expect, it } from 'vitest';
import { Bug } from '../problem/never.ts';
import type { VersionFacts } from '../version/scheme.ts';
import { schemes } from '../version/schemes.ts';
import type { Candidate } from './candidate.ts';
import { nextCandidate, nextStable, type ChannelChange } from './channel-version.ts';

const [a, b, c] = ['a1', 'b2', 'c3'].map((half) => half.repeat(32)) as [string, string, string];
const stable = { version: '1.0.0', digest: a };

interface Wish extends Partial<Omit<ChannelChange, 'facts' | 'candidates'>>, Partial<Omit<VersionFacts, 'taken'>> {
  readonly taken?: readonly string[];
  readonly rc?: readonly (readonly [version: string, digest: string | null])[];
}

/** Content `b` on top of 1.0.0, unless wished otherwise. */
function change({ taken = [], rc = [], committedAt = 0, digest = b, preMajor = 'loose', ...wished }: Wish): ChannelChange {
  const candidates = rc.map(([version, of]): Candidate => ({ version, digest: of }));
  const facts: VersionFacts = { committedAt, digest, preMajor, taken: (version) => taken.includes(version) };
  return { scheme: schemes.semver, stable, impact: 'minor', initial: '1.0.0', requests: [], candidates, facts, ...wished };
}

function candidate(wish: Wish, ...channel: [] | [{ experiment: string }]): string {
  const next = nextCandidate(change(wish), ...channel);
  return next.is === 'version' ? next.version : `nothing, as ${next.version}`;
}

function released(wish: Wish, floor: 'none' | 'patch' | 'major' = 'patch'): readonly [string, string | null] | string {
  const next = nextStable(change(wish), floor);
  return next.is === 'version' ? [next.version, next.promotes] : `nothing, as ${next.version}`;
}

function request(version: string): ChannelChange['requests'] {
  return [{ version, by: '`Release-As`', line: null }];
}

describe('the next candidate', () => {
  it('leads to what main would give', () => {
    expect(candidate({})).toBe('1.1.0-rc.1');
    expect(candidate({ impact: 'major' })).toBe('2.0.0-rc.1');
    expect(candidate({ stable: { version: '0.3.0', digest: a }, impact: 'minor' })).toBe('0.3.1-rc.1');
    expect(candidate({ impact: 'patch', taken: ['1.0.1'] })).toBe('1.0.2-rc.1');
  });

  it('leads to the first version where there is none', () => {
    expect(candidate({ stable: null, impact: 'none', initial: '0.1.0' })).toBe('0.1.0-rc.1');
    expect(candidate({ stable: null, impact: 'major', rc: [['1.0.0-rc.1', c]] })).toBe('1.0.0-rc.2');
  });

  it('counts on from what state or tags have of its core', () => {
    expect(candidate({ rc: [['1.1.0-rc.2', c], ['1.1.0-rc.7', null], ['2.0.0-rc.9', null]] })).toBe('1.1.0-rc.8');
    expect(candidate({ rc: [['1.1.0-rc.2', c]], taken: ['1.1.0-rc.3'] })).toBe('1.1.0-rc.4');
  });

  it('never leads lower than the candidates before it', () => {
    expect(candidate({ impact: 'patch', rc: [['2.0.0-rc.1', c]] })).toBe('2.0.0-rc.2');
    expect(candidate({ impact: 'major', rc: [['1.1.0-rc.4', c]] })).toBe('2.0.0-rc.1');
  });

  it('leads past a version that somebody else took', () => {
    expect(candidate({ impact: 'patch', rc: [['1.1.0-rc.1', c]], taken: ['1.1.0'] })).toBe('1.1.1-rc.1');
  });

  it('forgets candidates that a hotfix voided', () => {
    expect(candidate({ stable: { version: '1.1.0', digest: a }, impact: 'patch', rc: [['1.1.0-rc.3', c]] })).toBe('1.1.1-rc.1');
  });

  it('is none for the content of the last one', () => {
    expect(candidate({ rc: [['1.1.0-rc.2', b], ['1.1.0-rc.1', c]] })).toBe('nothing, as 1.1.0-rc.2');
    expect(candidate({ rc: [['1.1.0-rc.2', c], ['1.1.0-rc.1', b]] })).toBe('1.1.0-rc.3');
    expect(candidate({ rc: [['1.1.0-rc.2', b], ['1.1.0-rc.3', null]] })).toBe('nothing, as 1.1.0-rc.2');
  });

  it('is none for what users have already, unless it takes candidates back', () => {
    const back = { digest: a, impact: 'none' } as const;
    expect(candidate(back)).toBe('nothing, as 1.0.0');
    expect(candidate({ ...back, rc: [['1.0.0-rc.4', c]] })).toBe('nothing, as 1.0.0');
    expect(candidate({ ...back, rc: [['1.1.0-rc.1', c]] })).toBe('1.1.0-rc.2');
  });

  it('follows a request that is higher, and says so', () => {
    const next = nextCandidate(change({ requests: request('3.0.0') }));
    expect(next).toMatchObject({ version: '3.0.0-rc.1', decision: { from: '1.0.0', computed: '1.1.0', to: '3.0.0' } });
    expect(candidate({ requests: request('1.0.5'), rc: [['1.1.0-rc.1', c]] })).toBe('1.1.0-rc.2');
    expect(candidate({ requests: request('3.0.0-beta.1') })).toBe('3.0.0-rc.1');
  });

  it('of an experiment counts by its name, past staging', () => {
    const rc = [['1.1.0-rc.4', b], ['1.1.0-exp.tone.1', c], ['2.0.0-exp.length.1', c]] as const;
    expect(candidate({ rc }, { experiment: 'tone' })).toBe('1.1.0-exp.tone.2');
    expect(candidate({ rc }, { experiment: 'new' })).toBe('1.1.0-exp.new.1');
    expect(candidate({ rc: [['1.1.0-exp.tone.1', c]] })).toBe('1.1.0-rc.1');
  });

  it('needs an impact for other content', () => {
    expect(() => candidate({ impact: 'none' })).toThrow(Bug);
    expect(() => released({ impact: 'none' })).toThrow(Bug);
  });
});

describe('the next version of main', () => {
  it('is what its candidate led to, whatever the title of a squash says', () => {
    expect(released({ impact: 'patch', rc: [['1.1.0-rc.1', c], ['1.1.0-rc.2', b]] })).toEqual(['1.1.0', '1.1.0-rc.2']);
    expect(released({ impact: 'major', rc: [['1.0.1-rc.1', b]] })).toEqual(['1.0.1', '1.0.1-rc.1']);
    expect(released({ stable: null, impact: 'none', rc: [['1.0.0-rc.2', b]] })).toEqual(['1.0.0', '1.0.0-rc.2']);
  });

  it('is that of the newest of two candidates with the content', () => {
    expect(released({ rc: [['2.0.0-rc.2', b], ['2.0.0-rc.1', c], ['1.1.0-rc.1', b]] })).toEqual(['2.0.0', '2.0.0-rc.2']);
  });

  it('follows from stable where no candidate has the content', () => {
    expect(released({ rc: [['2.0.0-rc.1', c]] })).toEqual(['1.1.0', null]);
    expect(released({ rc: [['1.1.0-rc.1', null]] })).toEqual(['1.1.0', null]);
  });

  it('follows from stable where the candidate is void or its version is taken', () => {
    expect(released({ stable: { version: '1.1.0', digest: a }, impact: 'patch', rc: [['1.1.0-rc.1', b]] })).toEqual(['1.1.1', null]);
    expect(released({ rc: [['1.1.0-rc.1', b]], taken: ['1.1.0'] })).toEqual(['1.1.1', null]);
  });

  it('is never below what the content asks for since a hotfix', () => {
    const hotfixed = { stable: { version: '2.0.1', digest: a }, impact: 'major', rc: [['2.1.0-rc.1', b]] } as const;
    expect(released(hotfixed, 'patch')).toEqual(['2.1.0', '2.1.0-rc.1']);
    expect(released(hotfixed, 'major')).toEqual(['3.0.0', '2.1.0-rc.1']);
  });

  it('stays where nothing has changed, and promotes nothing for metadata', () => {
    expect(released({ digest: a, impact: 'none' }, 'none')).toBe('nothing, as 1.0.0');
    expect(released({ digest: a, impact: 'patch', rc: [['2.0.0-rc.2', a]] }, 'none')).toEqual(['1.0.1', null]);
  });

  it('follows a request above the candidate', () => {
    expect(released({ requests: request('3.0.0'), rc: [['1.1.0-rc.1', b]] })).toEqual(['3.0.0', '1.1.0-rc.1']);
    expect(nextStable(change({ requests: request('1.0.9'), rc: [['1.1.0-rc.1', b]] }), 'patch')).toMatchObject({ decision: { computed: '1.1.0', to: '1.1.0', request: null } });
  });

  it('is never that of an experiment', () => {
    expect(released({ impact: 'patch', rc: [['2.0.0-exp.tone.1', b]] })).toEqual(['1.0.1', null]);
  });
});

describe('channels of the other schemes', () => {
  const at = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;
  const dated = { scheme: schemes.calver, stable: { version: '2026.11.20', digest: a } } as const;

  it('a calendar version takes the day of its own source, but none before its candidate', () => {
    expect(candidate({ ...dated, committedAt: at('2026-11-23') })).toBe('2026.11.23-rc.1');
    expect(candidate({ ...dated, committedAt: at('2026-11-23'), rc: [['2026.11.23-rc.1', c]] })).toBe('2026.11.23-rc.2');
    const rc = [['2026.11.23-rc.2', b]] as const;
    expect(released({ ...dated, rc, committedAt: at('2026-11-25') })).toEqual(['2026.11.25', '2026.11.23-rc.2']);
    expect(released({ ...dated, rc, committedAt: at('2026-11-22') })).toEqual(['2026.11.23', '2026.11.23-rc.2']);
  });

  it('numbers in sequence are promoted like semantic versions', () => {
    const counted = { scheme: schemes.sequential, stable: { version: 'v6', digest: a } } as const;
    expect(candidate({ ...counted, rc: [['v7-rc.1', c]] })).toBe('v7-rc.2');
    expect(released({ ...counted, rc: [['v7-rc.1', c], ['v7-rc.2', b]] })).toEqual(['v7', 'v7-rc.2']);
    expect(candidate({ ...counted, stable: { version: 'v7', digest: a }, rc: [['v7-rc.2', c]] })).toBe('v8-rc.1');
  });

  it('a hash leads to its own content, once', () => {
    const hashed = { scheme: schemes.hash, stable: { version: a.slice(0, 7), digest: a } } as const;
    expect(candidate({ ...hashed, rc: [['c3c3c3c-rc.1', c]] })).toBe('b2b2b2b-rc.1');
    expect(candidate({ ...hashed, rc: [['b2b2b2b-rc.1', b], ['c3c3c3c-rc.1', c]] })).toBe('nothing, as b2b2b2b-rc.1');
    expect(candidate({ ...hashed, digest: a, impact: 'none', rc: [['c3c3c3c-rc.1', c]] })).toBe('nothing, as a1a1a1a');
    expect(released({ ...hashed, rc: [['b2b2b2b-rc.1', b]] })).toEqual(['b2b2b2b', 'b2b2b2b-rc.1']);
  });
});
