import { describe, expect, it } from 'vitest';
import { emptyDashboard, exampleDashboard, exampleFacts, promptFacts } from '../../../test/support/example-dashboard.ts';
import { markdownAttacks } from '../../../test/support/markdown-attacks.ts';
import { elementsIn, rendered, textOutsideCode } from '../../../test/support/rendered.ts';
import { summaryLimit } from '../summary.ts';
import { libraryReport } from './build.ts';
import { dashboardMarkdown } from './dashboard-markdown.ts';

describe('the dashboard in a job summary', () => {
  it('reads like this', async () => {
    await expect(dashboardMarkdown(exampleDashboard)).toMatchFileSnapshot('__snapshots__/dashboard.md');
  });

  it('says of a quiet library that nothing needs anyone', () => {
    expect(dashboardMarkdown(emptyDashboard)).toContain('Nothing needs you');
  });

  it.each(markdownAttacks)('shows %j as text', (attack) => {
    const report = libraryReport({
      ...exampleFacts,
      library: { ...exampleFacts.library, name: attack, version: attack },
      prompts: [promptFacts('a-b-c', { owner: attack, category: attack, deprecation: { announced: '2026-11-01', removal: '2026-11-24', replacement: attack, guide: attack, reason: attack } })],
      rollouts: exampleFacts.rollouts.map((lane) => ({ ...lane, candidate: attack, because: attack })),
      events: exampleFacts.events.map((event) => ({ ...event, reason: attack })),
      releases: exampleFacts.releases.map((run) => ({ ...run, version: attack })),
    });
    const html = rendered(dashboardMarkdown(report));
    const ours = new Set(elementsIn(rendered(dashboardMarkdown(exampleDashboard))));
    expect(elementsIn(html).filter((name) => !ours.has(name))).toEqual([]);
    expect(textOutsideCode(html)).not.toMatch(/@[a-z]|https?:/iu);
  });

  it('stays below the limit of a summary, however many prompts there are', () => {
    const prompts = Array.from({ length: 3000 }, (_, index) => promptFacts(`agents-support-p${index}`, { owner: `team-${index}`, deprecation: { announced: '2026-11-01', removal: '2026-11-24', replacement: null, guide: null, reason: 'x'.repeat(300) } }));
    const markdown = dashboardMarkdown(libraryReport({ ...exampleFacts, prompts }));
    expect(Buffer.byteLength(markdown)).toBeLessThan(summaryLimit / 10);
    expect(markdown).toContain('and 2950 more');
  });
});
