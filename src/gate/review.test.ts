import { describe, expect, it } from 'vitest';
import { promptFrom } from '../../test/support/prompts.ts';
import { commitTypes } from '../commit/commit-types.ts';
import { parseCommit } from '../commit/parse-commit.ts';
import type { Actor } from '../library/access.ts';
import { configurationFrom, type WrittenConfiguration } from '../library/read-configuration.ts';
import type { Opinion, Review } from '../library/review.ts';
import type { Touched } from '../library/prompt.ts';
import { goodPrompt } from '../rule/reading.ts';
import { reviewGate } from './review.ts';

const agent = 'prompts/agents/support/triage.prompt.md';
const task = 'prompts/tasks/classification/route.prompt.md';
const owned: WrittenConfiguration = { owners: { 'product-team': ['@grace', '@acme/product'] } };
const checked: WrittenConfiguration = { ...owned, gates: { review: { by: 'check' } } };
const opinion = (login: string, fields: Partial<Opinion> = {}): Opinion => ({ login, isBot: false, says: 'approved', commit: 'head', ...fields });
const asked = (...opinions: readonly Opinion[]): Review => ({ is: 'asked', author: 'ada', head: 'head', opinions, writers: new Set(['grace', 'linus', 'ada', 'robot']) });

interface Case {
  readonly path?: string;
  readonly settings?: WrittenConfiguration;
  readonly review?: Review;
  readonly title?: string;
  readonly base?: string | null;
  readonly actors?: readonly Actor[];
}

function judgedOf({ path = agent, settings = owned, review = asked(), title = 'fix: say sort', base = null, actors = [] }: Case, occasion: 'change' | 'release' = 'change') {
  const after = promptFrom(goodPrompt, path);
  const touched: readonly Touched[] = [{ id: after.id, kind: 'added', before: null, after }];
  const commit = parseCommit({ oid: '', parents: [], author: { name: 'ada', email: '' }, committedAt: 0, message: title }, commitTypes({}, 'seed'));
  const landing = { merge: 'squash', title: commit, commits: [] } as const;
  const flow = base === null ? null : { head: 'feature/x', base, hasStaging: false };
  return reviewGate({ touched, configuration: configurationFrom(settings), landing, flow, review, actors, now: new Date('2026-12-01') }, true, occasion);
}
const verdictOf = (each: Case): string => judgedOf(each).verdict.is;

describe('the review gate', () => {
  it('waits for the owner of a category that asks for review, and names the accounts', () => {
    expect(judgedOf({}).verdict).toMatchObject({ is: 'waiting', for: expect.stringMatching(/product-team.*@grace.*@acme\/product.*agents/u) });
  });

  it('is satisfied by the owner', () => {
    expect(judgedOf({ review: asked(opinion('Grace')) })).toMatchObject({ verdict: { is: 'passed' }, score: 1 });
  });

  it.each([
    ['of an older commit', opinion('grace', { commit: 'before' })],
    ['of a program', opinion('grace', { isBot: true })],
    ['that was taken back', opinion('grace', { says: 'dismissed' })],
    ['that is only a comment', opinion('grace', { says: 'commented' })],
  ])('does not count an approval %s', (_, each) => {
    expect(verdictOf({ review: asked(each) })).toBe('waiting');
  });

  it("does not count the author's own approval, though the author is the owner", () => {
    expect(verdictOf({ settings: { owners: { 'product-team': ['@ada'] } }, review: asked(opinion('ada')) })).toBe('waiting');
  });

  it('goes by the last word of each person; a comment is none', () => {
    expect(verdictOf({ review: asked(opinion('grace'), opinion('grace', { says: 'changes-requested' })) })).toBe('waiting');
    expect(verdictOf({ review: asked(opinion('grace', { says: 'changes-requested' }), opinion('grace')) })).toBe('passed');
    expect(verdictOf({ review: asked(opinion('grace'), opinion('grace', { says: 'commented' })) })).toBe('passed');
  });

  it('takes anybody with write access for an owner who is mapped to no account', () => {
    expect(verdictOf({ settings: {}, review: asked(opinion('linus')) })).toBe('passed');
    expect(verdictOf({ settings: {}, review: asked(opinion('stranger')) })).toBe('waiting');
  });

  it('leaves a team to GitHub, and counts only named users where the check enforces', () => {
    expect(verdictOf({ review: asked(opinion('linus')) })).toBe('passed');
    expect(verdictOf({ settings: checked, review: asked(opinion('linus')) })).toBe('waiting');
    expect(verdictOf({ settings: checked, review: asked(opinion('grace')) })).toBe('passed');
  });

  it('stops the check only where the check enforces', () => {
    expect(judgedOf({}).verdict).not.toHaveProperty('enforced');
    expect(judgedOf({ settings: checked }).verdict).toMatchObject({ is: 'waiting', enforced: true });
  });

  it('asks nobody for a category without review', () => {
    expect(verdictOf({ path: task })).toBe('skipped');
  });

  it.each(['feat!: drop the queue', 'security: hide the key', 'deprecate: use the other'])('asks anybody for `%s`', (title) => {
    expect(verdictOf({ path: task, title })).toBe('waiting');
    expect(verdictOf({ path: task, title, review: asked(opinion('linus')) })).toBe('passed');
  });

  it('asks anybody for what goes to a branch that needs an approval', () => {
    expect(verdictOf({ path: task, base: 'main' })).toBe('waiting');
    expect(verdictOf({ path: task, base: 'feature/other' })).toBe('skipped');
  });

  it('goes by the path before the category, and never by what the file says of itself', () => {
    const settings: WrittenConfiguration = { owners: { 'legal-team': ['@linus'], paths: { 'prompts/agents/support/**': 'legal-team' } } };
    expect(verdictOf({ settings, review: asked(opinion('linus')) })).toBe('passed');
    expect(verdictOf({ settings, review: asked(opinion('grace')) })).toBe('waiting');
  });

  it('says on the command line whom it would ask', () => {
    expect(judgedOf({ review: { is: 'to-come' } }).verdict).toMatchObject({ is: 'waiting', for: expect.stringContaining('would ask product-team') });
  });

  it('waits where the token may not see reviews', () => {
    expect(verdictOf({ review: { is: 'unseen' } })).toBe('waiting');
  });

  it('asks nobody once the change is merged', () => {
    expect(judgedOf({}, 'release').verdict.is).toBe('skipped');
    expect(verdictOf({ review: { is: 'done' } })).toBe('skipped');
  });
});

describe('a removal that comes earlier', () => {
  const going = (removal: string): string => goodPrompt.replace('---\n', `---\ndeprecation: {announced: "2026-12-01", removal: "${removal}"}\n`);
  const shortened = (review: Review, owner = '@grace', to: string | null = '2027-01-15'): ReturnType<typeof reviewGate> => {
    const before = promptFrom(going('2027-02-01'), task);
    const touched: readonly Touched[] = [{ id: before.id, kind: to === null ? 'removed' : 'modified', before, after: to === null ? null : promptFrom(going(to), task) }];
    const configuration = configurationFrom({ owners: { 'engineering-team': [owner] }, gates: { review: { required: false } } });
    return reviewGate({ touched, configuration, landing: { merge: 'squash', title: null, commits: [] }, flow: null, review, actors: [], now: new Date('2026-12-01') }, false, 'change');
  };

  it.each([['another day', '2027-01-15'], ['the deletion itself', null]])('is waited for by the check itself though no category asks for review: %s', (_, to) => {
    expect(shortened(asked(), '@grace', to)).toMatchObject({ required: true, verdict: { is: 'waiting', for: expect.stringContaining('engineering-team'), enforced: true } });
    expect(shortened(asked(opinion('linus')), '@grace', to).verdict).toMatchObject({ is: 'waiting', enforced: true });
    expect(shortened(asked(opinion('grace')), '@grace', to).verdict.is).toBe('passed');
  });

  it('waits on the command line, and where reviews cannot be seen the check does', () => {
    expect(shortened({ is: 'to-come' }).verdict).toEqual({ is: 'waiting', for: expect.any(String) });
    expect(shortened({ is: 'unseen' }).verdict).toMatchObject({ is: 'waiting', enforced: true });
  });

  it('is no matter where the day stays or comes later', () => {
    expect(['2027-02-01', '2027-03-01'].map((to) => shortened(asked(), '@grace', to).verdict.is)).toEqual(['skipped', 'skipped']);
  });
});
