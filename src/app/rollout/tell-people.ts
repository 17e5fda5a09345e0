import type { IssueOutcome, KeptIssue } from '../../github/issue-hosting.ts';
import { decodeEvents, eventsPath, type LedgerEvent } from '../../ledger/events.ts';
import type { ActiveRollout } from '../../ledger/rollouts.ts';
import { issueText } from '../../report/rollout-issue.ts';
import type { ReleasePorts } from '../release/ports.ts';
import { readableRecord, readState } from '../state/read-state.ts';
import { readRollouts } from './read-rollouts.ts';

/** For so long a rollback whose issue a killed run owes is looked for, in seconds. */
const lookedBack = 7 * 86_400;

/**
 * Opens what issues the records owe: one for each rollout that was rolled back by its metrics, or lapsed, in the last
 * seven days, and one for each that holds longer than it may. Derived from the records, so a killed run loses none, and
 * kept by a marker, so none is opened twice.
 */
export async function tellPeople({ hosting, remote, repository }: ReleasePorts, now: Date): Promise<readonly IssueOutcome[]> {
  if (hosting === null) return [];
  const { records } = await remote.tips(['']);
  const state = records === null ? null : await readState(repository, records);
  if (state === null) return [];
  const seconds = Math.floor(now.getTime() / 1000);
  const paths = [...new Set([eventsPath(seconds - lookedBack), eventsPath(seconds)])];
  const texts = await state.textsAt(paths);
  const events = paths.flatMap((path) => readableRecord(decodeEvents(texts.get(path) ?? '', path)));
  const ended = events.filter((event) => event.at >= seconds - lookedBack && (event.rollout?.standing === 'rolled_back' || event.rollout?.standing === 'lapsed') && event.reason === null);
  const overdue = (await readRollouts(state)).rollouts.filter((rollout) => rollout.overdue);
  const outcomes: IssueOutcome[] = [];
  for (const issue of [...ended.map(endedIssue), ...overdue.map(overdueIssue)]) outcomes.push(await hosting.keepIssue(issue));
  return outcomes;
}

function endedIssue({ prompt, stable, environment, rollout, at }: LedgerEvent): KeptIssue {
  const { candidate = '', standing = 'rolled_back', because = '', phase = null } = rollout ?? {};
  const isBack = standing === 'rolled_back';
  return issueText({
    about: `${environment}:${prompt}@${candidate}:${standing}:${at}`,
    title: isBack ? `${prompt} ${candidate} was rolled back` : `${prompt} ${candidate} lapsed: its metrics failed to come`,
    says: `All users in ${environment} get ${stable ?? 'nothing'} again; the rollout was in phase ${phase ?? 'pending'}.`,
    because,
    command: isBack ? `prompt-libraries release ${prompt} --action rollback --reason "…"` : `prompt-libraries release ${prompt} --action prepare`,
    next: isBack ? 'The text on main is still the withdrawn one. This prepares the change that takes it back; trying again needs a new version:' : 'Once metrics come again, this starts the rollout anew:',
  });
}

function overdueIssue({ prompt, candidate, environment, phase, verdict, entered }: ActiveRollout): KeptIssue {
  return issueText({
    about: `${environment}:${prompt}@${candidate}:overdue:${entered.length}`,
    title: `${prompt} ${candidate} holds in ${phase ?? 'pending'}`,
    says: `The rollout in ${environment} holds longer than the configuration allows.`,
    because: verdict?.because ?? '',
    command: `prompt-libraries release ${prompt} --action abort --reason "…"`,
    next: 'See to what it waits for, or end it:',
  });
}
