import { dayOf, secondsOfDay, startOfDay } from '../../ledger/measured-time.ts';
import type { MetricDay } from '../../ledger/metric-day.ts';
import type { ActiveRollout, Rollouts } from '../../ledger/rollouts.ts';
import type { GradualPolicy } from '../../library/rollout-settings.ts';
import type { ErrorPoint, LanePhase, RolloutLane } from '../../report/library/progress.ts';
import { daysIn } from '../metrics/read-days.ts';
import { readRollouts } from '../rollout/read-rollouts.ts';
import type { RecordedState } from '../state/read-state.ts';

const hour = 3600;
/** Hours between two heartbeats in the records: ticks may be more often, but are written down once an hour. */
const heartbeatHours = 1;

/** The rollouts that are under way, by environment and id. @throws Failure `records-damaged` */
export async function readLanes(state: RecordedState | null, policy: GradualPolicy, now: Date): Promise<readonly RolloutLane[]> {
  const rollouts = await readRollouts(state);
  if (state === null || rollouts.rollouts.length === 0) return [];
  const first = Math.min(...rollouts.rollouts.map(({ startedAt }) => startedAt));
  return lanesOf(rollouts, await daysIn(state.textsAt, new Date(first * 1000), now), policy, now);
}

/** Rollouts with what was measured of them, day by day. */
export function lanesOf({ rollouts, tickedAt }: Rollouts, days: readonly MetricDay[], policy: GradualPolicy, at: Date): readonly RolloutLane[] {
  const now = Math.floor(at.getTime() / 1000);
  return rollouts.map((rollout): RolloutLane => {
    const { prompt, environment, candidate, stable, standing, phase, weight, measured, verdict, overdue, startedAt } = rollout;
    return {
      prompt, environment, candidate, stable, standing, weight, now, overdue,
      phase: phase ?? 'pending',
      phases: phasesOf(rollout, now),
      errors: errorsOf(rollout, days, now),
      measured: measured === null ? null : { candidate: measured.candidate, stable: measured.stable },
      bar: policy.analysis.maxErrorRate,
      verdict: verdict?.is ?? null,
      code: verdict?.code ?? null,
      because: verdict?.because ?? null,
      hold: holdOf(rollout, policy, now),
      // Without a rollout no tick is written down: the last one may be long before this one began.
      tick: { last: Math.max(tickedAt ?? startedAt, startedAt), intervalHours: heartbeatHours },
    };
  });
}

/** When phases began; those to come as early as they can. */
function phasesOf({ phases, phase, entered }: ActiveRollout, now: number): readonly LanePhase[] {
  const current = phases.findIndex(({ name }) => name === phase);
  let earliest = now;
  return phases.map(({ name, weight, hours }, index): LanePhase => {
    const began = entered.find((each) => each.phase === name)?.at ?? null;
    const next = entered.find((each) => each.phase === phases[index + 1]?.name)?.at ?? null;
    if (index < current && (began === null || next === null)) return { name, weight, from: began, to: next };
    const from = began ?? earliest;
    // A phase that holds ends now at the earliest, however long ago its hours were over.
    const to = index < current ? (next ?? from) : index === current ? Math.max(from + hours * hour, now) : from + hours * hour;
    earliest = to;
    return { name, weight, from, to };
  });
}

/** A point for each day on which the candidate was asked; before days are imported, one for all that the last tick counted. */
function errorsOf({ environment, prompt, candidate, startedAt, measured }: ActiveRollout, days: readonly MetricDay[], now: number): readonly ErrorPoint[] {
  const own = days.filter((each) => each.prompt === prompt && each.environment === environment && each.version === candidate && each.arm === 'candidate');
  const points = own
    .filter(({ day, requests }) => requests > 0 && day >= dayOf(startedAt) && day <= dayOf(now))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, requests, errors }) => ({ at: Math.min(startOfDay(day) + secondsOfDay, now), rate: errors / requests, n: requests }));
  if (points.length > 0 || measured === null || measured.candidate.requests === 0) return points;
  const { requests, errors } = measured.candidate;
  return [{ at: Math.min(measured.through ?? now, now), rate: errors / requests, n: requests }];
}

/** Since when it holds though its phase has lasted long enough: what a person or the clock asks for is no hold that goes on too long. */
function holdOf({ standing, verdict, phase, phases, entered }: ActiveRollout, { maxHoldHours }: GradualPolicy, now: number): RolloutLane['hold'] {
  const began = entered.at(-1);
  if (standing !== 'running' || verdict?.is !== 'hold' || began === undefined) return null;
  const since = began.at + (phases.find(({ name }) => name === phase)?.hours ?? 0) * hour;
  return since >= now ? null : { since, limitHours: maxHoldHours };
}
