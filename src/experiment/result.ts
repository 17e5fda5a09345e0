import { daysRun, phaseOf, type Experiment, type ExperimentPhase } from '../library/experiment.ts';
import type { MetricDay } from '../ledger/metric-day.ts';
import { assignmentOf, type Assignment } from './assignment.ts';
import { measuredArms } from './collect.ts';
import { comparisons, meanOf, type Comparison } from './comparison.ts';
import { guardrailResults, type GuardrailResult } from './guardrails.ts';
import { verdictOn, type Verdict } from './verdict.ts';

/** An experiment by the numbers of its days. */
export interface ExperimentResult {
  readonly experiment: Experiment;
  readonly phase: ExperimentPhase;
  /** Days that it has run, of `maxDays`. */
  readonly day: number;
  readonly verdict: Verdict;
  readonly assignment: Assignment;
  readonly arms: readonly ArmResult[];
  /** All arms but the control, in their order. */
  readonly comparisons: readonly Comparison[];
  readonly guardrails: readonly GuardrailResult[];
}

export interface ArmResult {
  readonly name: string;
  readonly version: string;
  readonly weight: number;
  readonly requests: number;
  readonly errors: number;
  readonly users: number | null;
  /** Mean of the primary metric; `null` where it was not measured. */
  readonly value: number | null;
}

/** Judges an experiment: first whether the assignment can be trusted, then what the primary metric shows, within the guardrails. */
export function resultOf(experiment: Experiment, days: readonly MetricDay[], now: Date): ExperimentResult {
  const arms = measuredArms(experiment, days, now);
  const day = daysRun(experiment, now);
  const findings = { experiment, day, arms, assignment: assignmentOf(experiment, arms), comparisons: comparisons(experiment, arms), guardrails: guardrailResults(experiment, arms) };
  return {
    experiment,
    phase: phaseOf(experiment, now),
    day,
    verdict: verdictOn(findings),
    assignment: findings.assignment,
    arms: arms.map(({ name, version, weight, total }) => ({ name, version, weight, requests: total.requests, errors: total.errors, users: total.users, value: meanOf(experiment.primary.metric, total) })),
    comparisons: findings.comparisons,
    guardrails: findings.guardrails,
  };
}
