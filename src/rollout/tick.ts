import type { EndedStanding } from '../domain/rollout-standings.ts';
import type { MetricWindow } from '../ledger/metric-window.ts';
import type { ActiveRollout, RecordedMeasurement } from '../ledger/rollouts.ts';
import type { RolloutControl } from '../library/rollout-control.ts';
import type { GradualPolicy } from '../library/rollout-settings.ts';
import { enter, leaseFrom } from './enter.ts';
import { measure, type Measured } from './measure.ts';
import { condemned, freshness, hold, mayAdvance, stepAfter, stepOf, whyPending, type RolloutVerdict } from './verdict.ts';

/** Everything a decision about a rollout rests on. */
export interface TickFacts {
  readonly rollout: ActiveRollout;
  readonly policy: GradualPolicy;
  /** What people say of it; `null` where there is no control file, or it speaks of another version; `unreadable` holds. */
  readonly control: RolloutControl | 'unreadable' | null;
  /** What was measured, besides what the rollout counted before. */
  readonly windows: readonly MetricWindow[];
  /** Why a source gave no data, in words; `null` where all did. Nothing advances then: an unknown is no good news. */
  readonly silent: string | null;
  /** The experiment with the prompt that is served; `null` for none. A rollout does not begin beside it. */
  readonly experiment: string | null;
  /** Seconds since 1970 UTC. */
  readonly now: number;
}

/** What became of a rollout. */
export interface Ticked {
  readonly verdict: RolloutVerdict;
  /** As it goes on; `null` where it is over. */
  readonly rollout: ActiveRollout | null;
  /** How it ended; `null` while it goes on. */
  readonly ended: EndedStanding | null;
  /** What happened to it, in order: nothing where it only holds. */
  readonly happened: readonly RolloutHappening['kind'][];
}

/** What can happen to a rollout, as the records name it. */
export interface RolloutHappening {
  readonly kind: 'rollout-started' | 'rollout-advanced' | 'rollout-paused' | 'rollout-resumed' | 'rollout-lapsed' | 'deployed' | 'withdrawn';
}

/**
 * Decides about one rollout. Pure: the same facts give the same answer, whoever asks and how often. Time is compared with
 * when the phase began, never counted in ticks, and a late tick advances one phase only: each phase collects its own data.
 * Lowering the risk (rollback, abort) is decided before anything that could hold.
 */
export function tick(facts: TickFacts): Ticked {
  const { rollout, policy, windows, silent, now } = facts;
  const control = facts.control === 'unreadable' ? null : facts.control;
  if (control?.control === 'abort') return over('aborted', { is: 'rollback', code: 'aborted', because: control.reason ?? 'the control file says abort' });
  const measuring = measure(rollout, windows, now);
  const bad = measuring.ok ? condemned(measuring.measured, policy) : null;
  if (bad !== null) return over('rolled_back', bad);
  const seen = measuring.ok ? { ...rollout, counted: measuring.measured.counted, measured: measuring.measured.through === null ? rollout.measured : recorded(measuring.measured) } : rollout;
  const lack = !measuring.ok ? hold('metrics-invalid', measuring.because) : rollout.phase === null ? null : freshness(rollout, measuring.measured, policy, now);
  const leased = { ...seen, lease: leaseAfter(rollout, policy, lack, now) };
  if (lack !== null && rollout.lease !== null && rollout.lease <= now) return lapsed(lack);
  const pauses = control?.control === 'pause' ? 'control' : rollout.pausedBy === 'command' ? 'command' : null;
  if (pauses !== null) return paused(leased, pauses, control?.reason ?? null);
  // Somebody may mean to stop it: until the file can be read, it goes no further.
  if (facts.control === 'unreadable') return on(leased, hold('control-invalid', 'the control file cannot be read'), []);
  const { rollout: going, happened } = resumed(leased);
  if (going.phase === null) return begun(going, happened, facts.experiment, { policy, control, now });
  const verdict = !measuring.ok ? hold('metrics-invalid', measuring.because) : heard(mayAdvance(going, measuring.measured, policy, { now, isApproved: approvalBy(control, going) }), silent);
  if (verdict.is === 'hold') return held(going, verdict, policy, now, happened);
  const next = stepAfter(going);
  if (next === null) return { ...over('done', verdict), happened: [...happened, 'deployed'] };
  return on(enter(going, next, policy, now), verdict, [...happened, 'rollout-advanced']);
}

/** Whether the control file approves a phase: it names that one or a later one. */
export function approvalBy(control: RolloutControl | null, { phases }: Pick<ActiveRollout, 'phases'>): (phase: string) => boolean {
  const at = (name: string): number => phases.findIndex((each) => each.name === name);
  return (phase) => control !== null && control.approvedPhase !== null && at(control.approvedPhase) >= at(phase);
}

/** A verdict that rests on metrics, where a source gave none. */
function heard(verdict: RolloutVerdict, silent: string | null): RolloutVerdict {
  if (silent === null) return verdict;
  if (verdict.is === 'advance') return hold('metrics-missing', silent);
  const isLack = verdict.code === 'metrics-missing' || verdict.code === 'metrics-stale' || verdict.code === 'samples';
  return isLack ? hold(verdict.code, `${verdict.because}; ${silent}`) : verdict;
}

function begun(rollout: ActiveRollout, happened: Ticked['happened'], experiment: string | null, { policy, control, now }: { readonly policy: GradualPolicy; readonly control: RolloutControl | null; readonly now: number }): Ticked {
  const first = stepAfter(rollout);
  if (experiment !== null) return on(rollout, whyPending(experiment), happened);
  if (first === null || (policy.approvals.has(first.name) && !approvalBy(control, rollout)(first.name))) {
    return on(rollout, hold('approval', `\`${first?.name ?? ''}\` needs approval: set approved_phase in the control file`), happened);
  }
  return on(enter(rollout, first, policy, now), { is: 'advance', code: 'healthy', because: 'nothing is in the way of its first phase' }, [...happened, 'rollout-advanced']);
}

function held(rollout: ActiveRollout, verdict: RolloutVerdict, policy: GradualPolicy, now: number, happened: Ticked['happened']): Ticked {
  const since = (rollout.entered.at(-1)?.at ?? now) + (stepOf(rollout)?.hours ?? 0) * 3600;
  return on({ ...rollout, overdue: rollout.overdue || now - since > policy.maxHoldHours * 3600 }, verdict, happened);
}

function paused(rollout: ActiveRollout, by: 'control' | 'command', reason: string | null): Ticked {
  const verdict = hold('paused', `paused by ${by === 'control' ? 'the control file' : 'a command'}${reason === null ? '' : `: ${reason}`}`);
  return on({ ...rollout, standing: 'paused', pausedBy: by }, verdict, rollout.standing === 'paused' ? [] : ['rollout-paused']);
}

/** A pause that its control file took back. */
function resumed(rollout: ActiveRollout): { readonly rollout: ActiveRollout; readonly happened: Ticked['happened'] } {
  if (rollout.standing !== 'paused') return { rollout, happened: [] };
  return { rollout: { ...rollout, standing: rollout.phase === null ? 'pending' : 'running', pausedBy: null }, happened: ['rollout-resumed'] };
}

/** Metrics failed to come for so long that nobody knows any more what users get. The version is not withdrawn: nothing speaks against it. */
function lapsed({ because }: RolloutVerdict): Ticked {
  const verdict: RolloutVerdict = { is: 'rollback', code: 'lease-ran-out', because: `${because}, and the lease ran out` };
  return { verdict, rollout: null, ended: 'lapsed', happened: ['rollout-lapsed'] };
}

function leaseAfter(rollout: ActiveRollout, policy: GradualPolicy, lack: RolloutVerdict | null, now: number): number | null {
  if (policy.onMissingMetrics !== 'lease' || rollout.phase === null) return null;
  return lack === null ? leaseFrom(policy, now) : (rollout.lease ?? leaseFrom(policy, now));
}

function over(ended: EndedStanding, verdict: RolloutVerdict): Ticked {
  return { verdict, rollout: null, ended, happened: ended === 'done' ? [] : ['withdrawn'] };
}

function on(rollout: ActiveRollout, verdict: RolloutVerdict, happened: Ticked['happened']): Ticked {
  const { is, code, because } = verdict;
  return { verdict, rollout: { ...rollout, verdict: { is: is === 'advance' ? 'advance' : 'hold', code, because } }, ended: null, happened };
}

function recorded({ candidate, stable, phaseRequests, atLeast, through }: Measured): RecordedMeasurement {
  return { candidate, stable, phaseRequests, atLeast, through };
}
