import type { Comparison } from '../experiment/comparison.ts';
import type { ExperimentResult } from '../experiment/result.ts';
import type { Colours } from './colours.ts';
import { counted } from './plural.ts';
import { visibleLine } from './visible.ts';

/** How each verdict is shown. */
const verdicts = {
  winner: { sign: '✓', says: 'winner', paint: 'green' },
  'no-difference': { sign: '=', says: 'no difference', paint: 'blue' },
  inconclusive: { sign: '…', says: 'inconclusive', paint: 'yellow' },
  invalid: { sign: '✗', says: 'invalid', paint: 'red' },
} as const satisfies Record<ExperimentResult['verdict']['is'], { readonly sign: string; readonly says: string; readonly paint: keyof Colours }>;

/** An experiment for a terminal: the verdict first, then whether its numbers can be trusted, then the numbers. */
export function experimentLines({ experiment, phase, day, verdict, assignment, arms, comparisons, guardrails }: ExperimentResult, colours: Colours): readonly string[] {
  const { sign, says, paint } = verdicts[verdict.is];
  const { metric, direction, minimumEffect } = experiment.primary;
  const standing = phase === 'to-come' ? `begins on ${experiment.start}` : `${phase === 'over' ? 'over, ' : ''}day ${day} of ${experiment.maxDays}`;
  return [
    `${colours.bold(visibleLine(experiment.name))}  ${colours[paint](`${sign} ${says}${verdict.winner === null ? '' : `: ${visibleLine(verdict.winner)}`}`)}  ${colours.dim(standing)}`,
    `  ${visibleLine(verdict.because)}`,
    colours.dim(`  ${visibleLine(experiment.hypothesis)}`),
    '',
    `  assignment: ${assignment.because}${assignment.p === null ? '' : ` (p = ${shortNumber(assignment.p)})`}`,
    `  ${metric}, better by a${direction === 'increase' ? 'n increase' : ' decrease'} of ${minimumEffect} or more:`,
    ...arms.map((arm) => `    ${visibleLine(arm.name)} ${visibleLine(arm.version)}: ${arm.value === null ? 'not measured' : shortNumber(arm.value)}${effectOf(comparisons.find((each) => each.arm === arm.name))}, ${counted(arm.requests, 'request')}${arm.users === null ? '' : `, ${counted(arm.users, 'user')}`}`),
    ...guardrails.map((each) => `  guardrail ${each.metric} of ${visibleLine(each.arm)}: ${guardrailWords[each.verdict]}${each.value === null || each.most === null ? '' : `, ${shortNumber(each.value)} of at most ${shortNumber(each.most)}`}`),
  ];
}

const guardrailWords = { kept: 'kept', broken: 'broken', above: 'above, but not shown to be', unknown: 'not measured' } as const;

function effectOf(comparison: Comparison | undefined): string {
  if (comparison === undefined) return ' (control)';
  if (comparison.estimate === null) return '';
  const { estimate, lower, upper } = comparison;
  return ` (${signed(estimate)}, between ${lower === null ? 'no bound' : signed(lower)} and ${upper === null ? 'no bound' : signed(upper)})`;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${shortNumber(value)}`;
}

/** Three digits that count. */
function shortNumber(value: number): string {
  return String(Number(value.toPrecision(3)));
}
