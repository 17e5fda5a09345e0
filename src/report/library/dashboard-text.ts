import { statuses, type Status } from '../../domain/statuses.ts';
import { visibleLine } from '../visible.ts';
import type { TerminalStyle } from '../terminal/style.ts';
import { clipped, displayWidth, padded, wrapped } from '../width.ts';
import { barsOf, percentText } from './bars.ts';
import type { Health, LibraryReport, Need, Share } from './model.ts';
import { deprecationLines, experimentLines, rolloutLines } from './progress-text.ts';

const widestRule = 55;
/** A name that is longer is cut: the columns of bars and numbers stay where they are. */
const widestName = 24;

/** The library at a glance, for terminals. */
export function dashboardText(report: LibraryReport, style: TerminalStyle): string {
  const { library, now, health } = report;
  const rule = '='.repeat(Math.min(widestRule, style.width));
  return [
    style.colours.bold('PROMPT LIBRARY DASHBOARD'),
    rule,
    clipped(`Library: ${visibleLine(library.name ?? 'without a name')}${library.version === null ? '' : `, version ${visibleLine(library.version)}`}`, style.width),
    `Total Prompts: ${health.prompts}`,
    `Date: ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    ...(library.records === null ? wrapped('Records: none in this clone; git fetch origin prompt-library brings those of released libraries', style.width) : []),
    rule,
    ...section('NEEDS YOU', needLines(report.needs, style), style),
    ...section('STATUS DISTRIBUTION', shareLines(report.statuses, statusName, style, true), style),
    ...section('CATEGORY BREAKDOWN', shareLines(report.categories.filter(({ count }) => count > 0), visibleLine, style, false), style),
    ...section('OWNERS', shareLines(report.owners, (owner) => visibleLine(owner ?? 'nobody'), style, false), style),
    ...section('HEALTH METRICS', healthLines(health, style), style),
    ...(report.rollouts.length === 0 ? [] : section('ACTIVE ROLLOUTS', rolloutLines(report.rollouts, style), style)),
    ...(report.experiments.length === 0 ? [] : section('EXPERIMENTS', experimentLines(report.experiments, style), style)),
    ...(report.deprecations.length === 0 ? [] : section('DEPRECATION SCHEDULE', deprecationLines(report.deprecations, style), style)),
    '',
    rule,
  ].join('\n');
}

/** A heading with its lines; one without lines says so. */
export function section(title: string, lines: readonly string[], { width, colours }: TerminalStyle): readonly string[] {
  return ['', colours.bold(title), '-'.repeat(Math.min(40, width)), ...(lines.length === 0 ? ['  nothing yet'] : lines)];
}

function needLines(needs: readonly Need[], { width, colours }: TerminalStyle): readonly string[] {
  if (needs.length === 0) return [`  ${colours.green('✓')} nothing`];
  return needs.flatMap(({ urgency, prompt, says }) => {
    const sign = urgency === 'now' ? colours.red('!') : colours.yellow('·');
    const [first = '', ...rest] = wrapped(visibleLine(prompt === null ? says : `${prompt} ${says}`), width - 4).map((line) => clipped(line, width - 4));
    return [`  ${sign} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
}

function statusName(status: Status | null): string {
  return status === null ? '❓ unreadable' : `${padded(statuses[status].icon, 2)} ${status}`;
}

function shareLines<N>(shares: readonly Share<N>[], nameOf: (name: N) => string, { width, colours }: TerminalStyle, withPercent: boolean): readonly string[] {
  const counts = shares.map(({ count }) => count);
  const bars = barsOf(counts);
  const digits = Math.max(3, ...counts.map((count) => String(count).length));
  const room = width - 2 - 1 - 20 - 1 - digits - (withPercent ? 9 : 0);
  const names = shares.map(({ name }) => clipped(nameOf(name), Math.max(4, Math.min(widestName, room))));
  const column = Math.max(0, ...names.map(displayWidth));
  return shares.map(({ count, permille }, index) => {
    const tail = withPercent ? ` (${percentText(permille).padStart(6)})` : '';
    const line = `  ${padded(names[index] ?? '', column)} ${bars[index] ?? ''} ${String(count).padStart(digits)}${tail}`;
    return count === 0 ? colours.dim(line) : line;
  });
}

function healthLines(health: Health, { width }: TerminalStyle): readonly string[] {
  const rows: readonly (readonly [string, number | null, string?])[] = [
    ['Active Rollouts', health.activeRollouts],
    ['Running Experiments', health.experiments],
    ['Pending Deprecations', health.pendingDeprecations],
    ['Stale Prompts', health.stale, 'the clone is shallow'],
    ['Unused in 30 Days', health.unused, 'usage is not recorded that long'],
    ['Never Released', health.neverReleased],
    ['Without Tests', health.withoutTests],
    ['Cannot Be Read', health.unreadable],
    ['Total Changes', health.changes],
    ['Changes in 30 Days', health.recentChanges],
  ];
  return rows.map(([name, value, because]) => clipped(`  ${padded(`${name}:`, 22)} ${value === null ? `not known: ${because ?? ''}` : value}`, width));
}
