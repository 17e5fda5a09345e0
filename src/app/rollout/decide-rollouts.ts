import type { RolloutStanding } from '../../domain/rollout-standings.ts';
import type { EventRollout } from '../../ledger/events.ts';
import type { MetricWindow } from '../../ledger/metric-window.ts';
import type { ActiveRollout } from '../../ledger/rollouts.ts';
import type { EventKind } from '../../ledger/snapshot.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import type { RolloutSettings } from '../../library/rollout-settings.ts';
import { commandedTick, neededRollout, startedAgain, type Command } from '../../rollout/command.ts';
import { heldByControl } from '../../rollout/start.ts';
import { tick, type Ticked } from '../../rollout/tick.ts';
import { hold, whyPending, type RolloutVerdict } from '../../rollout/verdict.ts';
import type { Experimenting } from '../experiment/experimenting.ts';
import type { Controls } from './read-controls.ts';

export type { Command } from '../../rollout/command.ts';

/** What rollouts are decided by. */
export interface DecidingFacts {
  readonly controls: Controls;
  readonly settings: RolloutSettings;
  readonly windows: readonly MetricWindow[];
  /** Why a source gave no data, in words; `null` where all did. */
  readonly silent: string | null;
  readonly experimenting: Experimenting;
  readonly now: number;
  readonly command: Command | null;
  /** What the records say of the prompt of the command; `null` where they know none. */
  readonly line: StateLine | null;
}

/** What became of one rollout. */
export interface DecidedRollout {
  readonly before: ActiveRollout;
  /** `null`: it is over. */
  readonly after: ActiveRollout | null;
  readonly standing: RolloutStanding;
  readonly verdict: RolloutVerdict;
  readonly happened: readonly { readonly kind: EventKind; readonly rollout: EventRollout }[];
  /** Whether this run was asked about it; those of others stay as they are. */
  readonly isAsked: boolean;
}

/** Decides about every rollout, or about the one that a person asks for. @throws Failure where there is nothing that could be done. */
export function decideRollouts(rollouts: readonly ActiveRollout[], facts: DecidingFacts): readonly DecidedRollout[] {
  const { command, settings, now } = facts;
  if (command === null) return rollouts.map((rollout) => decided(rollout, tick(ticking(rollout, facts))));
  const found = rollouts.find((each) => each.prompt === command.id && each.environment === command.environment);
  const others = rollouts.filter((each) => each !== found).map(untouched);
  if (command.asks === 'start' && found === undefined) {
    const control = controlOf(facts, command.id, facts.line?.version ?? '');
    const experiment = facts.experimenting(command.environment, command.id);
    const rollout = startedAgain(command, facts.line, { settings, control, experiment, now });
    const verdict: RolloutVerdict = rollout.phase === null ? whyPending(experiment, heldByControl(control)) : hold('hours-left', `started in ${rollout.phase}`);
    return [...others, { before: rollout, after: rollout, standing: rollout.standing, verdict, happened: [{ kind: 'rollout-started', rollout: detailOf(rollout, verdict) }], isAsked: true }];
  }
  const rollout = neededRollout(command, found);
  return [...others, decided(rollout, commandedTick(command, ticking(rollout, facts)))];
}

function ticking(rollout: ActiveRollout, facts: DecidingFacts): Parameters<typeof tick>[0] {
  const { settings, windows, silent, experimenting, now } = facts;
  const experiment = experimenting(rollout.environment, rollout.prompt);
  return { rollout, policy: settings.gradual, control: controlOf(facts, rollout.prompt, rollout.candidate), windows, silent, experiment, now };
}

function controlOf({ controls }: DecidingFacts, id: string, candidate: string): ReturnType<Controls['of']> {
  return controls.of(id, candidate);
}

function decided(before: ActiveRollout, { rollout: after, ended, verdict, happened }: Ticked): DecidedRollout {
  const standing = after?.standing ?? ended ?? before.standing;
  const last: EventRollout = after === null ? { ...detailOf(before, verdict), standing, weight: ended === 'done' ? 10_000 : 0 } : detailOf(after, verdict);
  return { before, after, standing, verdict, happened: happened.map((kind) => ({ kind, rollout: last })), isAsked: true };
}

function detailOf({ candidate, standing, phase, weight }: ActiveRollout, { because }: RolloutVerdict): EventRollout {
  return { candidate, standing, phase, weight, because };
}

/** Rollouts that end without a verdict on their candidates: they may be started again. */
export function lapsedRollouts(rollouts: readonly ActiveRollout[], because: string): readonly DecidedRollout[] {
  const verdict: RolloutVerdict = { is: 'rollback', code: 'lease-ran-out', because };
  return rollouts.map((rollout) => decided(rollout, { rollout: null, ended: 'lapsed', verdict, happened: ['rollout-lapsed'] }));
}

/** Nobody asked about it: it stays as it is. */
function untouched(rollout: ActiveRollout): DecidedRollout {
  const { verdict } = rollout;
  const said: RolloutVerdict = { is: 'hold', code: 'hours-left', because: verdict?.because ?? 'not looked at yet' };
  return { before: rollout, after: rollout, standing: rollout.standing, verdict: said, happened: [], isAsked: false };
}
