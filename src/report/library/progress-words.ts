import type { ArmView, RolloutLane } from './progress.ts';

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
export function errorText({ errors, bar }: Pick<RolloutLane, 'errors' | 'bar'>): string {
  const last = errors.at(-1);
  const limit = bar === null ? '' : `, bar ${rateText(bar)}`;
  return last === undefined ? `nothing measured yet${limit}` : `${rateText(last.rate)} of ${last.n} requests${limit}`;
}

/** Whether a rollout goes on, in the words of the last tick. */
export function canAdvance({ verdict, because }: Pick<RolloutLane, 'verdict' | 'because'>): string {
  if (verdict === null) return 'not known: no tick is recorded';
  const answer = verdict === 'advance' ? 'Yes' : 'No';
  return because === null ? answer : `${answer}: ${because}`;
}

/** What an arm shows against the control. */
export function differenceText({ difference, samples }: ArmView): string {
  const counted = `${samples} samples`;
  if (difference === null) return counted;
  const { estimate, low, high } = difference;
  return `${signed(estimate)} (${signed(low)} to ${signed(high)}), ${counted}`;
}

function signed(value: number): string {
  const text = Number(value.toPrecision(3)).toString();
  return value > 0 ? `+${text}` : text;
}
