import { describe, expect, it } from 'vitest';
import type { Impact } from '../domain/impact.ts';
import type { Scheme } from '../version/scheme.ts';
import { schemes } from '../version/schemes.ts';
import { pendingImpact, promotionProblem } from './promotion.ts';

function pending(stable: string | null, live: Impact, cores: readonly string[], scheme: Scheme = schemes.semver, taken: readonly string[] = []): Impact {
  const candidates = cores.map((core) => ({ version: `${core}-rc.1`, digest: core }));
  const facts = { committedAt: Date.UTC(2026, 10, 23) / 1000, digest: 'a1'.repeat(32), preMajor: 'loose', taken: (version: string) => taken.includes(version) } as const;
  return pendingImpact({ scheme, stable, candidates, live, facts });
}

describe('the impact that is pending', () => {
  it('is what lives on staging, candidate or not', () => {
    expect(pending('1.0.0', 'minor', [])).toBe('minor');
    expect(pending('1.0.0', 'major', ['1.1.0'])).toBe('major');
    expect(pending(null, 'patch', ['1.0.0'])).toBe('patch');
  });

  it.each([
    ['1.0.1', 'patch'],
    ['1.1.0', 'minor'],
    ['1.0.2', 'minor'],
    ['2.0.0', 'major'],
    ['5.0.0', 'major'],
  ] as const)('from 1.0.0 reaches a candidate of %s by a %s', (core, impact) => {
    expect(pending('1.0.0', 'patch', ['1.0.1', core])).toBe(impact);
  });

  it('is the smallest that reaches it', () => {
    expect(pending('0.3.0', 'patch', ['0.4.0'])).toBe('major');
    expect(pending('0.3.0', 'none', ['0.3.1'])).toBe('patch');
    expect(pending('1.0.0', 'patch', ['1.0.2'], schemes.semver, ['1.0.1'])).toBe('patch');
  });

  it('does not count candidates that are void', () => {
    expect(pending('2.0.0', 'patch', ['1.1.0', '2.0.0'])).toBe('patch');
  });

  it('is one step where versions say nothing of impacts', () => {
    expect(pending('v6', 'none', ['v9'], schemes.sequential)).toBe('patch');
    expect(pending('2026.11.20', 'none', ['2026.11.24'], schemes.calver)).toBe('patch');
    expect(pending('ffffff1', 'none', ['aaaaaa1'], schemes.hash)).toBe('none');
  });
});

describe('a squash of staging', () => {
  it('may declare what is pending, or more', () => {
    expect(promotionProblem([])).toBeNull();
    expect(promotionProblem([{ prompt: 'tasks-a', declared: 'minor', pending: 'minor' }, { prompt: 'tasks-b', declared: 'major', pending: 'patch' }])).toBeNull();
    expect(promotionProblem([{ prompt: 'tasks-a', declared: null, pending: 'none' }])).toBeNull();
  });

  it('that declares less is told the trailers to add', () => {
    const found = promotionProblem([
      { prompt: 'tasks-a', declared: 'patch', pending: 'minor' },
      { prompt: 'tasks-b', declared: 'minor', pending: 'minor' },
      { prompt: 'tasks-c', declared: null, pending: 'major' },
    ]);
    expect(found).toMatchObject({ code: 'promotion-below-pending', severity: 'error', args: { trailers: ['Prompt-Change: tasks-a=minor', 'Prompt-Change: tasks-c=major'] } });
    expect(found?.fix).toContain('`Prompt-Change: tasks-a=minor`');
  });
});
