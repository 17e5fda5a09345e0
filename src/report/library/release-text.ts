import type { TerminalStyle } from '../terminal/style.ts';
import { visibleLine } from '../visible.ts';
import { clipped } from '../width.ts';
import { section } from './dashboard-text.ts';
import type { LibraryReport, ReleaseView } from './model.ts';
import { deprecationLines, rolloutLines } from './progress-text.ts';

/** Releases listed. */
const mostReleases = 5;

/** What is on its way to users, and what will go: the release status report. */
export function releaseText({ rollouts, deprecations, releases }: LibraryReport, style: TerminalStyle): string {
  return [
    style.colours.bold('RELEASE STATUS REPORT'),
    '='.repeat(Math.min(55, style.width)),
    '',
    `Active Releases: ${rollouts.length}`,
    `Pending Deprecations: ${deprecations.length}`,
    ...(rollouts.length === 0 ? [] : section('ACTIVE ROLLOUTS', rolloutLines(rollouts, style), style)),
    ...(deprecations.length === 0 ? [] : section('DEPRECATION SCHEDULE', deprecationLines(deprecations, style), style)),
    ...section('RECENT RELEASES', releases.slice(0, mostReleases).map((each) => releaseLine(each, style)), style),
  ].join('\n');
}

function releaseLine({ version, at, prompts, removed }: ReleaseView, { width }: TerminalStyle): string {
  const day = new Date(at * 1000).toISOString().slice(0, 10);
  const [first] = prompts;
  const what = prompts.length === 1 && first !== undefined ? `${first.id} ${first.from ?? 'new'} → ${first.to}` : `${prompts.length} prompts`;
  return clipped(`  ${day}  ${visibleLine(version)}  ${visibleLine(what)}${removed.length === 0 ? '' : `, ${removed.length} removed`}`, width);
}
