import { stagingEnvironment } from '../channel/candidates.ts';
import type { Repository } from '../../git/repository.ts';
import { decodeEvents, type LedgerEvent } from '../../ledger/events.ts';
import type { Channel } from '../../ledger/layout.ts';
import { recordedStatuses } from '../../ledger/snapshot.ts';
import type { Status } from '../../domain/statuses.ts';
import { Failure } from '../../problem/failure.ts';
import { readableRecord, recordedTexts } from '../state/read-state.ts';
import { recordsIn } from '../state/records-in.ts';

/** What `blame --json` prints: `schemas/blame.schema.json`. */
export interface Blame {
  readonly schema: 'prompt-libraries/blame/v1';
  /** The records that were read. */
  readonly commit: string;
  /** The id as it was asked for. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly environment: string;
  /** The id that the prompt had then; `null` where it was not recorded yet. */
  readonly prompt: string | null;
  /** The version that users got who were in no rollout; `null` where there was none. */
  readonly version: string | null;
  /** The newest version then. */
  readonly latest: string | null;
  readonly status: Status | null;
  /** What made it the version that users got; `null` where there was none. */
  readonly since: Cause | null;
  /** What took its place later; `null` where nothing did. */
  readonly until: Cause | null;
}

/** One event of the log. */
export interface Cause {
  /** ISO 8601, UTC: of a release the date of its source. */
  readonly at: string;
  readonly kind: string;
  readonly version: string | null;
  readonly actor: string | null;
  readonly reason: string | null;
}

/**
 * Which version of a prompt was served at a time, by the log of events. A prompt is followed through its renames.
 * @param asked.at seconds since 1970 UTC.
 * @throws Failure `changelog-no-records`, `prompt-unrecorded`, `records-damaged`
 */
export async function blame(repository: Repository, asked: { readonly id: string; readonly at: number; readonly environment: string }): Promise<Blame> {
  const { id, at, environment } = asked;
  const commit = await recordsIn(repository);
  if (commit === null) throw new Failure('changelog-no-records', 'This clone has no records of releases.', 'Nothing was released yet, or the branch was not fetched: git fetch origin prompt-library.');
  const events = (await readEvents(repository, commit, environment)).filter((event) => event.environment === environment);
  const lives = livesOf(id, events);
  if (lives.length === 0) throw new Failure('prompt-unrecorded', `Nothing was ever recorded of ${id} in ${environment}.`, 'Check the id: prompt-libraries search; prompts appear here with their first release.');
  const then = lives.findLastIndex((event) => event.at <= at);
  const last = lives[then] ?? null;
  const began = last === null ? -1 : beginOf(lives, then);
  const ends = lives.findIndex((event, index) => index > then && event.stable !== (last?.stable ?? null));
  return {
    schema: 'prompt-libraries/blame/v1',
    commit,
    id,
    at: isoOf(at),
    environment,
    prompt: last?.prompt ?? null,
    version: last?.stable ?? null,
    latest: last?.version ?? null,
    status: last === null ? null : recordedStatuses[last.status].shows,
    since: last === null || last.stable === null ? null : causeOf(lives[began] ?? last),
    until: ends === -1 ? null : causeOf(lives[ends] ?? null),
  };
}

/** Logs are by month, and a commit may be dated after the one that was released behind it: all are read. */
async function readEvents(repository: Repository, commit: string, environment: string): Promise<readonly LedgerEvent[]> {
  const channel: Channel = environment === stagingEnvironment ? 'staging' : 'main';
  const prefix = channel === 'main' ? '' : 'channels/staging/';
  const paths = (await repository.listTree(commit, `${prefix}events`)).map(({ path }) => path.slice(prefix.length));
  const texts = await recordedTexts(repository, commit, channel, paths);
  return [...texts].flatMap(([path, text]) => readableRecord(decodeEvents(text, path))).sort((a, b) => a.sequence - b.sequence);
}

/** Every event of a prompt under any id it had or has, but for those that only say where it went on. */
function livesOf(id: string, events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const ids = new Set([id]);
  for (const name of ids) for (const { prompt, kind, other } of events) if (prompt === name && other !== null && (kind === 'renamed' || kind === 'continued')) ids.add(other);
  return events.filter(({ prompt, kind }) => ids.has(prompt) && kind !== 'renamed');
}

/** The first event in a row that left the same version stable as the last of them. */
function beginOf(lives: readonly LedgerEvent[], last: number): number {
  let first = last;
  while (first > 0 && lives[first - 1]?.stable === lives[last]?.stable) first -= 1;
  return first;
}

function causeOf(event: LedgerEvent | null): Cause | null {
  return event === null ? null : { at: isoOf(event.at), kind: event.kind, version: event.stable, actor: event.actor, reason: event.reason };
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
