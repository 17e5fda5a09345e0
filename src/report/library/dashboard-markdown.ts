import { statuses, type Status } from '../../domain/statuses.ts';
import { code, details, joined, md, nothing, prose, table, type Markdown } from '../markdown.ts';
import { barsOf, percentText } from './bars.ts';
import { neededByText, timeLeft } from './deprecations.ts';
import type { LibraryReport, Need, Share } from './model.ts';
import { canAdvance, differenceText, errorText, shareText, standingText, verdictText } from './progress-words.ts';

/** Rows of each list; the rest is counted. */
const most = 50;

/** The library at a glance for a job summary: what needs somebody first, long lists closed. */
export function dashboardMarkdown(report: LibraryReport): Markdown {
  const parts = [heading(report), needs(report), rollouts(report), experiments(report), deprecations(report), releases(report), shares(report)];
  return joined(parts.filter((part) => part !== ''), md`\n\n`);
}

function heading({ library, health }: LibraryReport): Markdown {
  const version = library.version === null ? nothing : md` ${prose(library.version, 60)}`;
  const figures = [
    md`**${health.prompts}** prompts`,
    md`**${health.activeRollouts}** rolling out`,
    md`**${health.pendingDeprecations}** deprecated`,
    health.stale === null ? md`stale ones not known` : md`**${health.stale}** stale`,
    md`**${health.neverReleased}** never released`,
    md`**${health.recentChanges}** changes in 30 days`,
  ];
  return md`## ${prose(library.name ?? 'Prompt library', 100)}${version}\n\n${joined(figures, md` · `)}`;
}

function needs({ needs: found }: LibraryReport): Markdown {
  if (found.length === 0) return md`✅ Nothing needs you.`;
  return md`### Needs you\n\n${limited(found.map(needLine), md`\n`)}`;
}

function needLine({ urgency, prompt, says }: Need): Markdown {
  const sign = urgency === 'now' ? md`❌` : md`⚠️`;
  return md`- ${sign} ${prompt === null ? nothing : md`**${prose(prompt, 100)}** `}${prose(says)}`;
}

function rollouts({ rollouts: lanes }: LibraryReport): Markdown {
  if (lanes.length === 0) return nothing;
  const rows = lanes.slice(0, most).map((lane) => [md`**${prose(lane.prompt, 100)}**`, md`${prose(lane.stable ?? 'new')}\u00a0→\u00a0**${prose(lane.candidate)}**`, md`${prose(lane.phase, 60)}, ${prose(shareText(lane.weight))}`, prose(errorText(lane)), prose(canAdvance(lane))]);
  return md`### Rollouts\n\n${table([md`Prompt`, md`Version`, md`Phase`, md`Errors`, md`Can advance`], rows)}${more(lanes.length)}`;
}

function experiments({ experiments: found }: LibraryReport): Markdown {
  if (found.length === 0) return nothing;
  const rows = found.slice(0, most).map((each) => [md`**${prose(each.name, 60)}** on ${prose(each.prompt, 100)}`, prose(standingText(each)), prose(verdictText(each)), joined(each.arms.map((arm) => md`${prose(arm.name, 60)}: ${prose(differenceText(arm))}`), md`<br>`)]);
  return md`### Experiments\n\n${table([md`Experiment`, md`Standing`, md`Verdict`, md`Beside the control`], rows)}${more(found.length)}`;
}

function deprecations({ deprecations: found }: LibraryReport): Markdown {
  if (found.length === 0) return nothing;
  const rows = found.slice(0, most).map(({ prompt, phase, removal, daysLeft, replacement, ...users }) => [md`**${prose(prompt, 100)}**`, prose(phase.replace('_', ' ')), md`${prose(removal)}, ${prose(timeLeft(daysLeft))}`, replacement === null ? md`–` : prose(replacement, 100), prose(neededByText(users) || 'nobody known')]);
  return md`### Deprecations\n\n${table([md`Prompt`, md`Phase`, md`Removal`, md`Replacement`, md`Needed by`], rows)}${more(found.length)}`;
}

function releases({ releases: runs }: LibraryReport): Markdown {
  if (runs.length === 0) return nothing;
  const rows = runs.slice(0, 5).map(({ version, at, prompts, removed }) => [md`**${prose(version, 60)}**`, prose(new Date(at * 1000).toISOString().slice(0, 10)), md`${prompts.length}`, md`${removed.length}`]);
  return md`### Recent releases\n\n${table([md`Version`, md`Day`, md`Prompts`, md`Removed`], rows)}`;
}

function shares({ statuses: byStatus, categories, owners, prompts }: LibraryReport): Markdown {
  if (prompts.length === 0) return nothing;
  const statusName = (status: Status | null): Markdown => (status === null ? md`❓ unreadable` : md`${prose(`${statuses[status].icon} ${status}`)}`);
  const parts = [
    shareTable(md`Status`, byStatus, statusName),
    shareTable(md`Category`, categories.filter(({ count }) => count > 0), (name) => prose(name, 60)),
    shareTable(md`Owner`, owners, (name) => prose(name ?? 'nobody', 60)),
  ];
  return details('Prompts by status, category and owner', joined(parts, md`\n\n`));
}

function shareTable<N>(title: Markdown, shares: readonly Share<N>[], nameOf: (name: N) => Markdown): Markdown {
  const bars = barsOf(shares.map(({ count }) => count));
  const rows = shares.slice(0, most).map(({ name, count, permille }, index) => [nameOf(name), code(bars[index] ?? ''), md`${count}`, prose(percentText(permille))]);
  return md`${table([title, nothing, md`Prompts`, md`Share`], rows)}${more(shares.length)}`;
}

function limited(lines: readonly Markdown[], separator: Markdown): Markdown {
  return md`${joined(lines.slice(0, most), separator)}${more(lines.length)}`;
}

function more(count: number): Markdown {
  return count > most ? md`\n\nand ${count - most} more` : nothing;
}
