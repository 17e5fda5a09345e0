import { describe, expect, it } from 'vitest';
import { exampleDashboard, exampleFacts, promptFacts } from '../../../test/support/example-dashboard.ts';
import { libraryReport } from '../library/build.ts';
import type { VersionView } from '../library/model.ts';
import { detailRoom, longestDescription } from './limits.ts';
import { packed } from './pack.ts';
import { dashboardPage } from './page.ts';

const report = (prompts: readonly ReturnType<typeof promptFacts>[]) => libraryReport({ ...exampleFacts, prompts, rollouts: [], experiments: [], events: [] });
const version = (name: string, text: string): VersionView => ({ version: name, at: 0, impact: 'patch', notes: [], text });

describe('the data of a page', () => {
  it('has a row for every prompt, with needs by place where there is one', () => {
    const { library } = packed(report([promptFacts('a-b-c', { aliases: ['a-b-old'] }), promptFacts('a-b-d', { status: null, owner: null, dependencies: ['a-b-old@^1.0.0', 'no-such-prompt'] })]));
    expect(library.needs).toEqual([[], [0, 'no-such-prompt']]);
    expect([library.status[1], library.owner[1]]).toEqual([-1, -1]);
    for (const column of ['descriptions', 'status', 'category', 'owner', 'tagged', 'versions', 'tokens', 'modified', 'needs'] as const) expect(library[column]).toHaveLength(2);
  });

  it('holds each text once, however many versions share it', () => {
    const { details } = packed(report([promptFacts('a-b-c', { text: 'now', versions: [version('1.1.0', 'now'), version('1.0.1', 'old'), version('1.0.0', 'old')] })]));
    expect(details.texts).toEqual(['now', 'old']);
    expect(details.prompts['a-b-c']?.versions.map(({ text }) => text)).toEqual([0, 1, 1]);
  });

  it('leaves out what does not fit, those that changed longest ago first, and says how many it has', () => {
    const large = 'x'.repeat(detailRoom(0) / 2 - 5_000);
    const now = exampleFacts.now.getTime() / 1000;
    const { library, details } = packed(report(['c', 'd', 'e'].map((name, days) => promptFacts(`a-b-${name}`, { text: `${name}${large}`, modified: now - days }))));
    expect(Object.keys(details.prompts)).toEqual(['a-b-c', 'a-b-d']);
    expect(library.detailed).toBe(2);
    expect(library.ids).toHaveLength(3);
  });

  it('lets a text that is too large not keep out the others', () => {
    const { details } = packed(report([promptFacts('a-b-c', { text: 'x'.repeat(3_000_000), modified: 9 }), promptFacts('a-b-d', { text: 'small', modified: 1 })]));
    expect(Object.keys(details.prompts)).toEqual(['a-b-d']);
  });

  it('cuts long descriptions in the table only', () => {
    const description = 'word '.repeat(100);
    const { library, details } = packed(report([promptFacts('a-b-c', { description })]));
    expect(library.descriptions[0]?.length).toBeLessThanOrEqual(longestDescription);
    expect(details.prompts['a-b-c']?.description).toBe(description);
  });
});

describe('a page', () => {
  it('is the same bytes for the same report', () => {
    expect(dashboardPage(exampleDashboard)).toBe(dashboardPage(libraryReport(exampleFacts)));
  });
});
