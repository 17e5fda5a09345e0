import type { Experiment, Guardrail } from '../library/experiment.ts';
import { lowerLimit, type Difference } from '../statistics/confidence-sequence.ts';
import { fewestValues, varianceOf } from '../statistics/differences.ts';
import { clustered } from '../statistics/sequential-p.ts';
import type { MeasuredArm } from './collect.ts';
import { differenceIn, meanOf, sumsOf, valuesOfUser } from './comparison.ts';

/** What a guardrail says of an arm. */
export interface GuardrailResult {
  readonly arm: string;
  readonly metric: string;
  /** The most that was allowed, as a value of the metric; `null` where the control was not measured. */
  readonly most: number | null;
  readonly value: number | null;
  /** `kept`: no more than allowed, as far as it was measured. `broken`: shown to be above. `above`: above, but not shown. `unknown`: not measured. */
  readonly verdict: 'kept' | 'broken' | 'above' | 'unknown';
}

/** Every guardrail of every arm but the control. */
export function guardrailResults(experiment: Experiment, [control, ...others]: readonly MeasuredArm[]): readonly GuardrailResult[] {
  if (control === undefined) return [];
  return others.flatMap((arm) => experiment.guardrails.map((guardrail) => resultOf(experiment, guardrail, arm, control)));
}

function resultOf({ unit, alpha }: Experiment, { metric, limit }: Guardrail, arm: MeasuredArm, control: MeasuredArm): GuardrailResult {
  const value = meanOf(metric, arm.total);
  const ofControl = meanOf(metric, control.total);
  const most = limit.is === 'most' ? limit.value : ofControl === null ? null : ofControl * (1 + limit.value);
  const found = { arm: arm.name, metric, most, value };
  if (value === null || most === null) return { ...found, verdict: 'unknown' };
  const above = limit.is === 'most' ? aboveLimit(metric, unit, arm, most) : differenceIn(metric, unit, arm, control, 1 + limit.value);
  if (above.size === 0) return { ...found, verdict: 'unknown' };
  if (lowerLimit(above, alpha) > 0) return { ...found, verdict: 'broken' };
  return { ...found, verdict: value > most ? 'above' : 'kept' };
}

/** How far the mean of an arm lies above a limit. */
function aboveLimit(metric: string, unit: Experiment['unit'], { total }: MeasuredArm, limit: number): Difference {
  const sums = sumsOf(metric, total);
  if (sums.n < fewestValues) return { estimate: 0, variance: 0, size: 0 };
  // A metric without any spread, such as no errors at all, is not certain for that.
  const variance = Math.max(varianceOf(sums), metric === 'error_rate' ? 1 / sums.n : 0);
  const difference = { estimate: sums.sum / sums.n - limit, variance: variance / sums.n, size: sums.n };
  return unit === 'request' ? difference : clustered(difference, valuesOfUser(metric, total));
}
