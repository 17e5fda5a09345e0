import { describe, expect, it } from 'vitest';
import { emptyDashboard, exampleDashboard, exampleFacts, exampleNow, promptFacts } from '../../../test/support/example-dashboard.ts';
import { faultsBySchema } from '../../../test/support/published-schema.ts';
import { libraryReport } from './build.ts';
import { dashboardJson } from './dashboard-json.ts';
import { byInterest } from './interest.ts';

const day = 86_400;
const now = exampleNow.getTime() / 1000;
const deprecation = { announced: '2026-10-01', replacement: null, guide: null, reason: null };
const nothing = { ...exampleFacts, prompts: [], rollouts: [], experiments: [], events: [], waiting: [], releases: [] };

describe('the report of a library', () => {
  it.each([['in the middle of its life', exampleDashboard], ['before its first prompt', emptyDashboard]])('fits its published schema %s', (_, report) => {
    expect(faultsBySchema('dashboard', JSON.parse(JSON.stringify(dashboardJson(report))))).toEqual([]);
  });

  it('finds dependents by any id a prompt had', () => {
    const prompts = [promptFacts('a-b-old', { aliases: ['a-b-older'] }), promptFacts('a-b-user', { dependencies: ['a-b-older@^1.0.0'] }), promptFacts('a-b-other', { dependencies: ['no-such-prompt'] })];
    expect(libraryReport({ ...nothing, prompts }).prompts.map(({ id, dependents }) => [id, dependents])).toEqual([['a-b-old', ['a-b-user']], ['a-b-user', []], ['a-b-other', []]]);
  });

  it('does not count stale prompts where one of them tells nothing', () => {
    const prompts = [promptFacts('a-b-c', { modified: null }), promptFacts('a-b-d', { modified: now - 91 * day })];
    expect(libraryReport({ ...nothing, prompts }).health.stale).toBeNull();
    expect(libraryReport({ ...nothing, prompts: prompts.slice(1) }).health.stale).toBe(1);
    expect(libraryReport({ ...nothing, prompts: [promptFacts('a-b-d', { modified: now - 90 * day })] }).health.stale).toBe(0);
  });

  it('puts the next removal first, those that are overdue before all, with who still has the prompt', () => {
    const prompts = ['2026-11-30', '2026-11-20', '2026-11-23'].map((removal, index) => promptFacts(`a-b-${'cde'[index]}`, { deprecation: { ...deprecation, removal } }));
    const { deprecations } = libraryReport({ ...nothing, prompts: [...prompts, promptFacts('a-b-f', { dependencies: ['a-b-d'] })], users: new Map([['a-b-d', ['app']]]) });
    expect(deprecations.map(({ prompt, daysLeft, dependents, consumers }) => [prompt, daysLeft, dependents, consumers])).toEqual([['a-b-d', -3, ['a-b-f'], ['app']], ['a-b-e', 0, [], []], ['a-b-c', 7, [], []]]);
  });
});

describe('what needs a person', () => {
  const needs = (fields: Partial<typeof exampleFacts>) => libraryReport({ ...nothing, ...fields }).needs.map(({ kind, urgency, prompt }) => [kind, urgency, prompt]);
  const [lane] = exampleFacts.rollouts;
  if (lane === undefined) throw new Error('The example has a rollout.');

  it('is nothing in a quiet library', () => {
    expect(needs({ prompts: [promptFacts('a-b-c')] })).toEqual([]);
  });

  it('is a removal within seven days, at once from its day on', () => {
    const going = (removal: string) => needs({ prompts: [promptFacts('a-b-c', { deprecation: { ...deprecation, removal } })] });
    expect(going('2026-12-01')).toEqual([]);
    expect(going('2026-11-30')).toEqual([['removal', 'soon', 'a-b-c']]);
    expect(going('2026-11-23')).toEqual([['removal', 'now', 'a-b-c']]);
    expect(going('2026-11-01')).toEqual([['removal', 'now', 'a-b-c']]);
  });

  it('is a hold past its limit, not one within it', () => {
    const held = (hours: number) => needs({ rollouts: [{ ...lane, hold: { since: now - hours * 3600, limitHours: 72 } }] });
    expect(held(72)).toEqual([]);
    expect(held(73)).toEqual([['hold', 'now', lane.prompt]]);
  });

  it('is an approval that a rollout waits for, and an experiment that cannot be read', () => {
    expect(needs({ rollouts: [{ ...lane, code: 'approval' }], unreadExperiments: ['experiments/x.yaml'] })).toEqual([['approval', 'soon', lane.prompt], ['unreadable', 'soon', null]]);
  });

  it('is a tick that is late by more than three intervals', () => {
    const ticked = (hours: number) => needs({ rollouts: [{ ...lane, tick: { last: now - hours * 3600, intervalHours: 1 } }] });
    expect(ticked(3)).toEqual([]);
    expect(ticked(3.1)).toEqual([['tick', 'now', null]]);
  });

  it('is a rollback of the last seven days', () => {
    const [event] = exampleFacts.events;
    if (event === undefined) throw new Error('The example has an event.');
    expect(needs({ events: [{ ...event, at: now - 7 * day }] })).toEqual([['rollback', 'now', event.prompt]]);
    expect(needs({ events: [{ ...event, at: now - 7.1 * day }] })).toEqual([]);
    expect(needs({ events: [{ ...event, kind: 'released' }] })).toEqual([]);
  });

  it('is what cannot be read, and what waits, after what is urgent', () => {
    const prompts = [promptFacts('a-b-c', { status: null }), promptFacts('a-b-d', { deprecation: { ...deprecation, removal: '2026-11-20' } })];
    expect(needs({ prompts, waiting: ['prompts/x.prompt.md'] })).toEqual([['removal', 'now', 'a-b-d'], ['unreadable', 'soon', 'a-b-c'], ['waiting', 'soon', null]]);
  });
});

describe('the order of interest', () => {
  it('is what something happens to, then what changed last, then the id', () => {
    const prompts = [promptFacts('a-b-new', { modified: now }), promptFacts('a-b-old', { modified: now - 9 * day }), promptFacts('a-b-unknown', { modified: null }), promptFacts('a-b-going', { modified: now - 99 * day, deprecation: { ...deprecation, removal: '2027-11-01' } })];
    expect(byInterest(libraryReport({ ...nothing, prompts })).map(({ id }) => id)).toEqual(['a-b-going', 'a-b-new', 'a-b-old', 'a-b-unknown']);
  });
});
