import { visibleLine } from '../visible.ts';
import type { TerminalStyle } from '../terminal/style.ts';
import { clipped, wrapped } from '../width.ts';
import { timeLeft } from './deprecations.ts';
import { canAdvance, differenceText, errorText, shareText, standingText, verdictText } from './progress-words.ts';
import type { DeprecationView, ExperimentView, RolloutLane } from './progress.ts';

/** Rollouts under way, as the release report shows them. */
export function rolloutLines(lanes: readonly RolloutLane[], style: TerminalStyle): readonly string[] {
  return lanes.flatMap((lane, index) => {
    const rows: readonly (readonly [string, string])[] = [
      ['Version', `${lane.stable ?? 'none'} → ${lane.candidate}`],
      ['Phase', `${lane.phase} (${shareText(lane.weight)})${lane.standing === 'paused' ? ', paused' : ''}`],
      ['Environment', lane.environment],
      ['Errors', errorText(lane)],
      ['Can Advance', canAdvance(lane)],
    ];
    return [...(index === 0 ? [] : ['']), head(lane.prompt, style), ...rows.flatMap((row) => rowLines(row, style))];
  });
}

/** Prompts that will go, the next first. */
export function deprecationLines(deprecations: readonly DeprecationView[], style: TerminalStyle): readonly string[] {
  return deprecations.flatMap(({ prompt, phase, removal, daysLeft, replacement, guide, reason, dependents, consumers }, index) => {
    const rows: readonly (readonly [string, string])[] = [
      ['Phase', phase],
      ['Removal', `${removal}, ${timeLeft(daysLeft)}`],
      ...(replacement === null ? [] : [['Replacement', replacement] as const]),
      ...(guide === null ? [] : [['Guide', guide] as const]),
      ...(reason === null ? [] : [['Reason', reason] as const]),
      ...(dependents.length === 0 ? [] : [['Needed By', dependents.join(', ')] as const]),
      ...(consumers.length === 0 ? [] : [['Used By', consumers.join(', ')] as const]),
    ];
    return [...(index === 0 ? [] : ['']), head(`${daysLeft <= 7 ? '⚠️ ' : '📋'} ${prompt}`, style), ...rows.flatMap((row) => rowLines(row, style))];
  });
}

export function experimentLines(experiments: readonly ExperimentView[], style: TerminalStyle): readonly string[] {
  return experiments.flatMap(({ metric, better, arms, ...found }, index) => [
    ...(index === 0 ? [] : ['']),
    head(`${found.name} on ${found.prompt}`, style),
    ...rowLines(['Standing', standingText(found)], style),
    ...rowLines(['Verdict', verdictText(found)], style),
    ...rowLines(['Metric', `${metric}, ${better} is better`], style),
    ...arms.flatMap((arm) => rowLines([`${arm.name} ${arm.version}`, differenceText(arm)], style)),
  ]);
}

function head(text: string, { width, colours }: TerminalStyle): string {
  return `  ${colours.bold(clipped(visibleLine(text), width - 2))}`;
}

function rowLines([term, says]: readonly [string, string], { width }: TerminalStyle): readonly string[] {
  const [first = '', ...rest] = wrapped(visibleLine(`${term}: ${says}`), width - 4).map((line) => clipped(line, width - 4));
  return [`    ${first}`, ...rest.map((line) => `      ${clipped(line, width - 6)}`)];
}
