import { describe, expect, it } from 'vitest';
import { schemes } from '../version/schemes.ts';
import { decideVersion } from './version-decision.ts';

const facts = { committedAt: 1_780_000_000, digest: 'a'.repeat(64), preMajor: 'loose', taken: () => false } as const;
const decided = (released: string | null, impact: 'none' | 'patch' | 'minor' | 'major', requests: Parameters<typeof decideVersion>[4] = []) =>
  decideVersion(schemes.semver, released, impact, '1.0.0', requests, facts);
const trailer = (version: string) => ({ version, by: '`Release-As`', line: null });
const key = (version: string) => ({ version, by: '`version:`', line: 3 });

describe('the version of a change', () => {
  it('is the first one where nothing is released', () => {
    expect(decided(null, 'patch').to).toBe('1.0.0');
  });

  it('follows a request above the computed version', () => {
    const { to, request } = decided('1.2.3', 'patch', [key('2.0.0')]);
    expect([to, request?.version]).toEqual(['2.0.0', '2.0.0']);
  });

  it('does not follow a request below it, and keeps it for the rule to tell', () => {
    const { to, requests } = decided('1.2.3', 'major', [trailer('1.3.0')]);
    expect([to, requests]).toEqual(['2.0.0', [trailer('1.3.0')]]);
  });

  it('takes a `version:` that is released already as no request', () => {
    expect(decided('2.0.0', 'patch', [key('2.0.0')])).toMatchObject({ to: '2.0.1', requests: [] });
  });

  it('stays where nothing changed for users', () => {
    expect(decided('1.2.3', 'none').to).toBe('1.2.3');
  });
});
