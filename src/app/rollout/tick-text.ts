import type { Problem } from '../../problem/problem.ts';
import { counted } from '../../report/plural.ts';
import { removalLine } from '../../report/removal-text.ts';
import { hoursText, weightText } from '../../rollout/words.ts';
import type { WholeTick } from '../due/whole-tick.ts';
import type { RequestedRemoval } from '../removal/open-removals.ts';
import type { DecidedRollout } from './decide-rollouts.ts';

type Shown = Pick<WholeTick, 'decided' | 'including' | 'problems' | 'before' | 'missing' | 'imported' | 'unrecorded' | 'due'>;

/** What a tick did, for a terminal or a log. */
export function tickText(outcome: Shown, now: Date): string {
  const { decided, including, problems, before, imported } = outcome;
  const asked = decided.filter(({ isAsked }) => isAsked);
  const lines = [
    ...(asked.length === 0 ? ['No rollout is under way.'] : asked.flatMap((each) => decidedLines(each, including.get(each.before.prompt) ?? []))),
    ...problems.map(problemLine),
    ...warnings(outcome).map(({ message }) => message),
    ...(imported === 0 ? [] : [`${counted(imported, 'window')} of metrics recorded.`]),
    ...(outcome.due?.experiments === true ? ['Experiments began or ended: the catalog has what is under way now.'] : []),
    ...(outcome.due?.removals ?? []).map(removalText),
    ...(before === null || decided.length === 0 ? [] : [`The tick before was ${hoursText(Math.max(0, Math.floor(now.getTime() / 1000) - before))} ago.`]),
  ];
  return lines.join('\n');
}

/** What could not be had or done, and holds something back. A metrics file that has a problem of its own is not told twice. */
export function warnings({ missing, problems, unrecorded, due }: Pick<Shown, 'missing' | 'problems' | 'unrecorded' | 'due'>): readonly { readonly title: string; readonly message: string }[] {
  const told = new Set(problems.map(({ place }) => place?.file));
  return [
    ...missing.filter(({ source }) => !told.has(source)).map(({ source, because }) => ({ title: 'metrics-missing', message: `${source} gave no data, so rollouts are held back: ${because}` })),
    ...(unrecorded === null ? [] : [{ title: 'metrics-unrecorded', message: `Usage and experiments do not have these metrics: ${unrecorded}` }]),
    ...(due?.owed ?? []).map((message) => ({ title: 'due-owed', message: `Owed: ${message}` })),
  ];
}

function removalText(removal: RequestedRemoval): string {
  const { id, is, pullRequest } = removal;
  const line = `Removal of ${removalLine(removal)}`;
  if (pullRequest?.is === 'closed') return `${line}: its pull request was closed, ${pullRequest.url}. Put the day off, take the deprecation back, or open it again.`;
  if (pullRequest !== null) return pullRequest.is === 'owed' ? line : `${line}: pull request ${pullRequest.is}, ${pullRequest.url}`;
  return is === 'due' ? `${line}. Nothing is in the way of ${id}: prompt-libraries deprecate --due --open` : line;
}

function decidedLines(each: DecidedRollout, including: readonly string[]): readonly string[] {
  const { before, after, standing, verdict, happened } = each;
  const name = `${before.prompt} ${before.candidate}`;
  const because = `(${verdict.code}) ${verdict.because}`;
  if (after === null && standing === 'done') return [`${name}: done, all users get it. ${because}`];
  if (after === null) return [`${name}: ${standing.replace('_', ' ')}, all users get ${before.stable} again. ${because}`, ...(isWithdrawn(each) ? [`  Take it back on main too: ${revertCommand(each)}`] : []), ...(including.length === 0 ? [] : [`  ${keepText(before.prompt, including)}`])];
  const place = `${after.phase ?? 'pending'}, ${weightText(after.weight)}`;
  const moved = happened.some(({ kind }) => kind === 'rollout-advanced');
  return [`${name}: ${moved ? `${before.phase ?? 'pending'} → ` : ''}${place}${moved ? '' : `, ${verdict.is === 'hold' && after.standing !== 'paused' ? 'holds' : after.standing}`}. ${because}`];
}

/** What a rollback does not reach: texts that have the withdrawn one written in. */
export function keepText(id: string, including: readonly string[]): string {
  return `Prompts that include ${id} keep the text they were released with: ${including.join(', ')}. Roll back those that have what was withdrawn.`;
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
export function tickJson({ decided, problems, pushed, before, missing, imported, unrecorded, due }: Omit<WholeTick, 'configuration'>): unknown {
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
    metrics: { imported, unrecorded, missing },
    due: due === null ? null : { experiments: due.experiments, removals: due.removals.map(({ id, is, daysLeft, pullRequest }) => ({ prompt: id, is, daysLeft, pullRequest })), owed: due.owed },
    problems: problems.map(({ code, message, place, fix }) => ({ code, message, file: place?.file ?? null, line: place?.line ?? null, fix })),
  };
}
