import { randomFrom } from '../../bench/random.ts';
import type { MetricWindow } from '../../src/ledger/metric-window.ts';
import type { ActiveRollout } from '../../src/ledger/rollouts.ts';
import { rolloutSettingsFrom, type GradualPolicy } from '../../src/library/rollout-settings.ts';
import { startedRollout } from '../../src/rollout/start.ts';
import { tick } from '../../src/rollout/tick.ts';
import { errorsAmong } from './random-samples.ts';

/** A service and two versions of a prompt in it. */
export interface Truth {
  /** Requests of all users in an hour. */
  readonly perHour: number;
  readonly stable: number;
  readonly candidate: number;
}

/** What a rule made of many rollouts of the same truth. */
export interface Outcomes {
  readonly full: number;
  readonly rolledBack: number;
  /** Neither, after two weeks. */
  readonly held: number;
  /** Median hours until all users had it; `null` where none came so far. */
  readonly hoursToFull: number | null;
  /** Hours after which half, and nine tenths, of the rollbacks had happened. */
  readonly hoursToRollback: { readonly half: number; readonly most: number } | null;
  /** Median requests that got the candidate before a rollback. */
  readonly exposed: number | null;
}

interface Fate {
  readonly is: 'full' | 'rolled back' | 'held';
  readonly hours: number;
  readonly exposed: number;
}

/** One hour of one rollout: the share of the traffic, and what came of it. */
type Rule = (chance: () => number, truth: Truth) => Fate;

const hour = 3600;
const longest = 14 * 24;
export const policy: GradualPolicy = rolloutSettingsFrom({ default: 'gradual' }).gradual;

/** Ours: the pure tick, with a window of metrics for each hour and arm. */
export const ourRule: Rule = (chance, truth) => {
  let rollout: ActiveRollout = startedRollout({ environment: 'production', prompt: 'p', candidate: '2', stable: '1', phases: null, isApproved: () => false, held: null, experiment: null, now: 0 }, policy);
  const windows: MetricWindow[] = [];
  let exposed = 0;
  for (let hours = 1; hours <= longest; hours += 1) {
    const share = rollout.weight / 10_000;
    const [candidate, stable] = [Math.round(truth.perHour * share), truth.perHour - Math.round(truth.perHour * share)];
    exposed += candidate;
    windows.push(window('candidate', '2', hours, candidate, errorsAmong(chance, candidate, truth.candidate)));
    windows.push(window('stable', '1', hours, stable, errorsAmong(chance, stable, truth.stable)));
    const { rollout: next, ended } = tick({ rollout, policy, control: null, windows, silent: null, experiment: null, now: hours * hour });
    if (next === null) return { is: ended === 'done' ? 'full' : 'rolled back', hours, exposed };
    if (next.weight === 10_000) return { is: 'full', hours, exposed };
    rollout = next;
  }
  return { is: 'held', hours: longest, exposed };
};

/** That of the sketch: the bare error rate so far against 5 %, looked at each hour. */
export const naiveRule: Rule = (chance, truth) => {
  let [requests, errors, hours] = [0, 0, 0];
  for (const { weight, hours: lasts } of policy.phases.slice(0, -1)) {
    for (let within = 0; within < lasts; within += 1) {
      hours += 1;
      const share = Math.round((truth.perHour * weight) / 10_000);
      requests += share;
      errors += errorsAmong(chance, share, truth.candidate);
      if (errors / requests >= 0.05) return { is: 'rolled back', hours, exposed: requests };
    }
  }
  return { is: 'full', hours, exposed: requests };
};

/** Many rollouts of the same truth; the same seed gives the same outcomes. */
export function simulated(rule: Rule, truth: Truth, runs: number, seed = 1): Outcomes {
  const chance = randomFrom(seed);
  const fates = Array.from({ length: runs }, () => rule(chance, truth));
  const of = (is: Fate['is']): readonly Fate[] => fates.filter((fate) => fate.is === is);
  const [full, rolledBack] = [of('full'), of('rolled back')];
  const hoursBack = rolledBack.map(({ hours }) => hours);
  return {
    full: full.length / runs,
    rolledBack: rolledBack.length / runs,
    held: of('held').length / runs,
    hoursToFull: quantile(full.map(({ hours }) => hours), 0.5),
    hoursToRollback: rolledBack.length === 0 ? null : { half: quantile(hoursBack, 0.5) ?? 0, most: quantile(hoursBack, 0.9) ?? 0 },
    exposed: quantile(rolledBack.map(({ exposed }) => exposed), 0.5),
  };
}

function quantile(values: readonly number[], share: number): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? null;
}

function window(arm: 'candidate' | 'stable', version: string, hours: number, requests: number, errors: number): MetricWindow {
  return { source: 'simulation', environment: 'production', prompt: 'p', version, arm, from: (hours - 1) * hour, to: hours * hour, requests, errors, quantities: new Map() };
}
