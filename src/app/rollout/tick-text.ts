import type { Problem } from '../../problem/problem.ts';
import { hoursText, weightText } from '../../rollout/words.ts';
import type { DecidedRollout } from './decide-rollouts.ts';
import type { TickOutcome } from './run-tick.ts';

/** What a tick did, for a terminal or a log. */
export function tickText({ decided, problems, before }: Pick<TickOutcome, 'decided' | 'problems' | 'before'>, now: Date): string {
  const asked = decided.filter(({ isAsked }) => isAsked);
  const lines = [
    ...(asked.length === 0 ? ['No rollout is under way.'] : asked.flatMap(decidedLines)),
    ...problems.map(problemLine),
    ...(before === null || decided.length === 0 ? [] : [`The tick before was ${hoursText(Math.max(0, Math.floor(now.getTime() / 1000) - before))} ago.`]),
  ];
  return lines.join('\n');
}

function decidedLines(each: DecidedRollout): readonly string[] {
  const { before, after, standing, verdict, happened } = each;
  const name = `${before.prompt} ${before.candidate}`;
  const because = `(${verdict.code}) ${verdict.because}`;
  if (after === null && standing === 'done') return [`${name}: done, all users get it. ${because}`];
  if (after === null) return [`${name}: ${standing.replace('_', ' ')}, all users get ${before.stable} again. ${because}`, ...(isWithdrawn(each) ? [`  Take it back on main too: ${revertCommand(each)}`] : [])];
  const place = `${after.phase ?? 'pending'}, ${weightText(after.weight)}`;
  const moved = happened.some(({ kind }) => kind === 'rollout-advanced');
  return [`${name}: ${moved ? `${before.phase ?? 'pending'} → ` : ''}${place}${moved ? '' : `, ${verdict.is === 'hold' && after.standing !== 'paused' ? 'holds' : after.standing}`}. ${because}`];
}

/** Whether a tick or a person withdrew the candidate. */
export function isWithdrawn({ standing }: DecidedRollout): boolean {
  return standing === 'rolled_back' || standing === 'aborted';
}

/** The command that prepares the pull request which takes a withdrawn text back on main. */
export function revertCommand({ before, verdict }: DecidedRollout): string {
  return `prompt-libraries release ${before.prompt} --action rollback --reason "${verdict.code}"`;
}

export function problemLine({ message, place, fix }: Problem): string {
  return `${place === null ? '' : `${place.file}${place.line === undefined ? '' : `:${place.line}`}: `}${message} ${fix}`;
}

/** `schemas/tick.schema.json`. */
export function tickJson({ decided, problems, pushed, before }: Pick<TickOutcome, 'decided' | 'problems' | 'pushed' | 'before'>): unknown {
  return {
    schema: 'prompt-libraries/tick/v1',
    before,
    pushed,
    rollouts: decided.map(({ before: was, after, standing, verdict, happened }) => ({
      prompt: was.prompt,
      environment: was.environment,
      candidate: was.candidate,
      stable: was.stable,
      standing,
      from: was.phase,
      phase: after === null ? null : after.phase,
      weight: after === null ? (standing === 'done' ? 10_000 : 0) : after.weight,
      overdue: after?.overdue ?? false,
      verdict: { is: verdict.is, code: verdict.code, because: verdict.because },
      events: happened.map(({ kind }) => kind),
    })),
    problems: problems.map(({ code, message, place, fix }) => ({ code, message, file: place?.file ?? null, line: place?.line ?? null, fix })),
  };
}
