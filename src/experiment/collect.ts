import { daysRun, type Arm, type Experiment } from '../library/experiment.ts';
import { addedMoments } from '../ledger/moments.ts';
import type { MetricDay } from '../ledger/metric-day.ts';
import type { Moments } from '../ledger/metric-window.ts';
import { dayOf, secondsOfDay, startOfDay } from '../ledger/measured-time.ts';

/** What was measured of an arm in one day, or in all of them. */
export interface ArmSums {
  readonly requests: number;
  readonly errors: number;
  /** Users seen for the first time; `null` where not all of it counted them. */
  readonly users: number | null;
  readonly quantities: ReadonlyMap<string, Moments>;
}

/** An arm with its measurements. */
export interface MeasuredArm extends Arm {
  readonly total: ArmSums;
  /** By day. */
  readonly days: ReadonlyMap<string, ArmSums>;
  /** Versions that were served under its name and are not its own, sorted. */
  readonly strangers: readonly string[];
}

const nothing: ArmSums = { requests: 0, errors: 0, users: null, quantities: new Map() };

/** The measurements that belong to an experiment: those of its prompt, environment and arms, from its first day to its last. */
export function measuredArms(experiment: Experiment, days: readonly MetricDay[], now: Date): readonly MeasuredArm[] {
  const last = dayOf(startOfDay(experiment.start) + (daysRun(experiment, now) - 1) * secondsOfDay);
  const own = days.filter(({ prompt, environment, day }) => prompt === experiment.prompt && environment === experiment.environment && day >= experiment.start && day <= last);
  return experiment.arms.map((arm) => {
    const named = own.filter((each) => each.arm === arm.name);
    const served = named.filter(({ version }) => version === arm.version);
    const byDay = new Map(served.map((each) => [each.day, { requests: each.requests, errors: each.errors, users: each.users ?? null, quantities: each.quantities }] as const));
    const strangers = named.filter(({ version, requests }) => version !== arm.version && requests > 0).map(({ version }) => version);
    return { ...arm, total: [...byDay.values()].reduce(added, nothing), days: byDay, strangers: [...new Set(strangers)].toSorted() };
  });
}

function added(a: ArmSums, b: ArmSums): ArmSums {
  if (a === nothing) return b;
  const quantities = new Map(a.quantities);
  for (const [name, moments] of b.quantities) {
    const own = quantities.get(name);
    quantities.set(name, own === undefined ? moments : addedMoments(own, moments));
  }
  return { requests: a.requests + b.requests, errors: a.errors + b.errors, users: a.users === null || b.users === null ? null : a.users + b.users, quantities };
}
