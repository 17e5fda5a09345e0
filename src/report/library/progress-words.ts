import type { ArmView, ExperimentView, RolloutLane } from './progress.ts';

/** Basis points as people read them: `25%`. */
export function shareText(weight: number): string {
  return `${weight / 100}%`;
}

/** A share from 0 to 1 as percent with two digits that tell something: `4.2%`, `0.85%`. */
export function rateText(rate: number): string {
  const percent = rate * 100;
  if (percent === 0) return '0%';
  return `${percent >= 10 ? percent.toFixed(0) : Number(percent.toPrecision(2))}%`;
}

/** What was measured of a candidate, with the number it rests on: a rate without it says nothing. */
export function errorText({ measured, bar }: Pick<RolloutLane, 'measured' | 'bar'>): string {
  const limit = bar === null ? '' : `, bar ${rateText(bar)}`;
  if (measured === null || measured.candidate.requests === 0) return `nothing measured yet${limit}`;
  const { candidate, stable } = measured;
  const beside = stable.requests === 0 ? '' : `, stable ${rateText(stable.errors / stable.requests)} of ${counted(stable.requests)}`;
  return `${rateText(candidate.errors / candidate.requests)} of ${counted(candidate.requests)} requests${beside}${limit}`;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}

/** Whether a rollout goes on, in the words of the last tick. */
export function canAdvance({ verdict, because }: Pick<RolloutLane, 'verdict' | 'because'>): string {
  if (verdict === null) return 'not known: no tick is recorded';
  const answer = verdict === 'advance' ? 'Yes' : 'No';
  return because === null ? answer : `${answer}: ${because}`;
}

/** What an arm shows against the control. */
export function differenceText({ difference, samples }: ArmView): string {
  const measured = `${counted(samples)} requests`;
  if (difference === null) return measured;
  const { estimate, low, high } = difference;
  const between = low === null && high === null ? 'no interval yet' : `${low === null ? 'no bound' : signed(low)} to ${high === null ? 'no bound' : signed(high)}`;
  return `${signed(estimate)} (${between}), ${measured}`;
}

/** What an experiment shows by now, in words: `inconclusive: it runs for at least 7 days; this is day 3`. */
export function verdictText({ verdict, winner, because }: Pick<ExperimentView, 'verdict' | 'winner' | 'because'>): string {
  return `${verdict.replace('-', ' ')}${winner === null ? '' : ` ${winner}`}: ${because}`;
}

/** Where an experiment stands: `day 9 of 28`. */
export function standingText({ phase, day, maxDays, since }: Pick<ExperimentView, 'phase' | 'day' | 'maxDays' | 'since'>): string {
  if (phase === 'to-come') return `begins on ${new Date(since * 1000).toISOString().slice(0, 10)}`;
  return phase === 'over' ? `over after ${day} days` : `day ${day} of ${maxDays}`;
}

function signed(value: number): string {
  const text = Number(value.toPrecision(3)).toString();
  return value > 0 ? `+${text}` : text;
}
