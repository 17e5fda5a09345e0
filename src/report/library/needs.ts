import type { LedgerEvent } from '../../ledger/events.ts';
import { deprecationPhases } from '../../domain/deprecation-phases.ts';
import { neededByText, timeLeft } from './deprecations.ts';
import type { Need, PromptView } from './model.ts';
import type { DeprecationView, RolloutLane } from './progress.ts';

const hour = 3600;
/** Seconds that a rollback is news. */
const news = 7 * 24 * hour;
/** A tick that is this many intervals late has stopped. */
const lateIntervals = 3;

/** What needs are found in. */
export interface NeedFacts {
  readonly now: Date;
  readonly prompts: readonly PromptView[];
  readonly rollouts: readonly RolloutLane[];
  readonly deprecations: readonly DeprecationView[];
  readonly events: readonly LedgerEvent[];
  readonly waiting: readonly string[];
  readonly unreadExperiments: readonly string[];
}

/** What a person should look at, the most urgent first. */
export function needsOf(facts: NeedFacts): readonly Need[] {
  const all = [...rollbacks(facts), ...holds(facts), ...approvals(facts), ...lateTicks(facts), ...removals(facts), ...unreadable(facts), ...waits(facts)];
  return [...all.filter(({ urgency }) => urgency === 'now'), ...all.filter(({ urgency }) => urgency === 'soon')];
}

/** Events by which users go back to an older version. */
const backwards = new Set(['withdrawn', 'pointer-moved', 'rollout-lapsed']);

function rollbacks({ events, now }: NeedFacts): readonly Need[] {
  const since = now.getTime() / 1000 - news;
  return events
    .filter(({ kind, at }) => backwards.has(kind) && at >= since)
    .toSorted((a, b) => b.at - a.at || b.sequence - a.sequence)
    .map(({ prompt, stable, at, reason, environment, rollout }) => {
      const from = rollout === undefined ? '' : ` from ${rollout.candidate}`;
      const because = reason ?? rollout?.because ?? null;
      return { kind: 'rollback', urgency: 'now', prompt, says: `was taken back${from} ${stable === null ? 'and is served no more' : `to ${stable}`} in ${environment} on ${dayOf(at)}${because === null ? '' : ` (${because})`}` };
    });
}

function holds({ rollouts, now }: NeedFacts): readonly Need[] {
  return rollouts.flatMap(({ prompt, candidate, phase, hold, overdue, because }): Need[] => {
    const hours = hold === null ? 0 : Math.floor((now.getTime() / 1000 - hold.since) / hour);
    if (hold === null || (hours <= hold.limitHours && !overdue)) return [];
    return [{ kind: 'hold', urgency: 'now', prompt, says: `${candidate} is on hold in ${phase} for ${hours} h, past its limit of ${hold.limitHours} h${because === null ? '' : `: ${because}`}` }];
  });
}

/** A hold that only a person can end. */
function approvals({ rollouts }: NeedFacts): readonly Need[] {
  return rollouts.flatMap(({ prompt, candidate, code, because }): Need[] => (code === 'approval' ? [{ kind: 'approval', urgency: 'soon', prompt, says: `${candidate} waits for a person: ${because ?? 'its next phase needs approval'}` }] : []));
}

function lateTicks({ rollouts, now }: NeedFacts): readonly Need[] {
  const late = rollouts.flatMap(({ tick }) => (tick !== null && now.getTime() / 1000 - tick.last > lateIntervals * tick.intervalHours * hour ? [tick.last] : []));
  if (late.length === 0) return [];
  const last = Math.min(...late);
  return [{ kind: 'tick', urgency: 'now', prompt: null, says: `No tick has looked at the rollouts since ${dayOf(last)}: see whether its schedule still runs` }];
}

function removals({ deprecations }: NeedFacts): readonly Need[] {
  return deprecations
    .filter(({ daysLeft }) => daysLeft <= deprecationPhases.soft_removal.days)
    .map(({ prompt, daysLeft, ...users }) => {
      const by = neededByText(users);
      return { kind: 'removal', urgency: daysLeft <= 0 ? 'now' : 'soon', prompt, says: `${daysLeft < 0 ? 'is to be removed:' : 'is removed'} ${timeLeft(daysLeft)}${by === '' ? '' : `, and is still needed by ${by}`}` };
    });
}

function unreadable({ prompts, unreadExperiments }: NeedFacts): readonly Need[] {
  return [...unreadablePrompts(prompts), ...unreadExperiments.map((path): Need => ({ kind: 'unreadable', urgency: 'soon', prompt: null, says: `${path} cannot be read as an experiment: \`prompt-libraries experiment report\` says why` }))];
}

function unreadablePrompts(prompts: readonly PromptView[]): readonly Need[] {
  const ids = prompts.filter(({ status }) => status === null).map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) return [];
  if (ids.length === 1) return [{ kind: 'unreadable', urgency: 'soon', prompt: first, says: 'cannot be read as a prompt: `prompt-libraries check --all` says why' }];
  return [{ kind: 'unreadable', urgency: 'soon', prompt: null, says: `${ids.length} files cannot be read as prompts: \`prompt-libraries check --all\` says why` }];
}

function waits({ waiting }: NeedFacts): readonly Need[] {
  if (waiting.length === 0) return [];
  const what = waiting.length === 1 ? '1 changed prompt waits' : `${waiting.length} changed prompts wait`;
  return [{ kind: 'waiting', urgency: 'soon', prompt: null, says: `${what} for a release: \`prompt-libraries release --all --action prepare\` says for what` }];
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
