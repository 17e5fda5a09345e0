import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { emptyDashboard, exampleDashboard, exampleFacts, promptFacts } from '../../../test/support/example-dashboard.ts';
import { colours } from '../colours.ts';
import { displayWidth } from '../width.ts';
import { libraryReport } from './build.ts';
import { dashboardText } from './dashboard-text.ts';
import { releaseText } from './release-text.ts';

const plain = { width: 80, colours: colours(false) };

describe('the dashboard on a terminal', () => {
  it('reads like this', async () => {
    await expect(dashboardText(exampleDashboard, plain)).toMatchFileSnapshot('__snapshots__/dashboard.txt');
  });

  it('reads like this for an empty library', async () => {
    await expect(dashboardText(emptyDashboard, plain)).toMatchFileSnapshot('__snapshots__/dashboard-empty.txt');
  });

  it('says the same with colours and without', () => {
    expect(stripVTControlCharacters(dashboardText(exampleDashboard, { width: 80, colours: colours(true) }))).toBe(dashboardText(exampleDashboard, plain));
  });

  const wide = libraryReport({
    ...exampleFacts,
    library: { ...exampleFacts.library, name: '日本語のライブラリー'.repeat(8) },
    prompts: [promptFacts(`agents-support-${'long-'.repeat(30)}name`, { owner: '顧客サポートチーム'.repeat(4), category: 'x'.repeat(90), deprecation: { announced: '2026-10-01', removal: '2026-11-24', replacement: 'y'.repeat(120), guide: null, reason: '長い理由'.repeat(40) } }), promptFacts('a-b-c', { owner: '\u001b[31mred\u0007' })],
  });

  it.each([40, 60, 80, 120])('fits into %i cells, whatever names there are', (width) => {
    for (const text of [dashboardText(wide, { width, colours: colours(false) }), releaseText(wide, { width, colours: colours(false) }), dashboardText(exampleDashboard, { width, colours: colours(false) })]) {
      for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    }
  });

  it('keeps bars in one column beside wide characters and long names', () => {
    const rows = dashboardText(wide, plain).split('\n').filter((line) => /[█░]/u.test(line));
    const starts = (line: string): number => displayWidth(line.slice(0, line.search(/[▏▎▍▌▋▊▉█░]/u)));
    for (const title of ['STATUS DISTRIBUTION', 'OWNERS']) {
      const lines = dashboardText(wide, plain).split(`${title}\n`)[1]?.split('\n\n')[0]?.split('\n').filter((line) => /[█░]/u.test(line)) ?? [];
      expect(new Set(lines.map(starts)).size, title).toBe(1);
    }
    expect(rows.length).toBeGreaterThan(4);
  });

  it('moves no cursor, whatever a name contains', () => {
    expect(dashboardText(wide, plain)).not.toMatch(/[^\P{C}\n]/u);
  });
});

describe('the release report', () => {
  it('reads like this', async () => {
    await expect(releaseText(exampleDashboard, plain)).toMatchFileSnapshot('__snapshots__/release-report.txt');
  });

  it('says that nothing was released yet', () => {
    expect(releaseText(emptyDashboard, plain)).toContain('Active Releases: 0');
    expect(releaseText(emptyDashboard, plain)).toContain('nothing yet');
  });
});
