import { encodeCatalog } from '../../catalog/catalog.ts';
import { nextCatalog, type CatalogChange } from '../../catalog/next-catalog.ts';
import type { Repository } from '../../git/repository.ts';
import { applyEvents } from '../../ledger/apply-release.ts';
import { appendEvents, eventOf, eventsPath, type LedgerEvent, type Occasion } from '../../ledger/events.ts';
import { encodeHeader, headerPath } from '../../ledger/header.ts';
import { rolloutsPath } from '../../ledger/rollouts.ts';
import { shardOf } from '../../ledger/shard.ts';
import { recordedStatuses, type Snapshot } from '../../ledger/snapshot.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import { Bug } from '../../problem/never.ts';
import { servedRollout } from '../../rollout/served.ts';
import { flagFiles } from '../serving/flag-files.ts';
import { catalogPath, readCatalog } from '../state/read-catalog.ts';
import { readableRecord, type RecordedState } from '../state/read-state.ts';
import type { Command, DecidedRollout } from './decide-rollouts.ts';

/** What a tick writes down. */
export interface TickDecisions {
  readonly decided: readonly DecidedRollout[];
  /** New text of `rollouts.json`. */
  readonly text: string;
  readonly now: number;
  readonly command: Command | null;
}

/** The files that a tick writes to the branch: rollouts, and where something happened also events, state and catalog. */
export async function tickFiles(repository: Repository, state: RecordedState, { decided, text, now, command }: TickDecisions): Promise<ReadonlyMap<string, string>> {
  const moved = decided.filter(({ happened }) => happened.length > 0);
  const own: readonly (readonly [string, string])[] = [[rolloutsPath, text]];
  if (moved.length === 0) return new Map(own);
  const sequence = state.header.sequence + 1;
  const ids = moved.map(({ before }) => before.prompt);
  const shards = await state.shardsAt([...new Set(ids.map(shardOf))]);
  const lines = new Map([...shards.values()].flatMap((each) => each.map((line) => [line.id, line] as const)));
  const events = moved.flatMap((each) => eventsOf(each, lines, { sequence, now, command }));
  const applied = applyEvents(shards, events);
  const path = eventsPath(now);
  const log = readableRecord(appendEvents((await state.textsAt([path])).get(path) ?? '', events, path));
  const catalog = await catalogFile(repository, state, moved, (id) => applied.changed.get(id) ?? lines.get(id) ?? null, sequence);
  return new Map([...own, [headerPath, encodeHeader({ ...state.header, sequence })], ...applied.shards, [path, log], ...catalog]);
}

function eventsOf({ before, happened }: DecidedRollout, lines: ReadonlyMap<string, StateLine>, { sequence, now, command }: { readonly sequence: number; readonly now: number; readonly command: Command | null }): readonly LedgerEvent[] {
  const { prompt, candidate, environment } = before;
  let was: Snapshot | undefined = lines.get(prompt);
  return happened.map(({ kind, rollout }) => {
    if (was === undefined) throw new Bug(`${prompt} has a rollout, but no line.`);
    // A phase is entered and a rollout ended once; a pause may come again, at another time.
    const recurs = kind === 'rollout-paused' || kind === 'rollout-resumed' || kind === 'rollout-started';
    const decision = `${candidate}/${rollout.phase ?? 'pending'}${recurs ? `/${now}` : `/${before.startedAt}`}`;
    const occasion: Occasion = { at: now, sequence, decision, environment, actor: null, reason: command?.reason ?? null };
    const event = eventOf({ kind, prompt, version: candidate, other: null, rollout }, was, occasion);
    was = event;
    return event;
  });
}

async function catalogFile(
  repository: Repository,
  state: RecordedState,
  moved: readonly DecidedRollout[],
  lineOf: (id: string) => StateLine | null,
  sequence: number,
): Promise<readonly (readonly [string, string])[]> {
  const previous = await readCatalog(repository, state.commit);
  if (previous === null) return [];
  let catalog = previous;
  for (const environment of new Set(moved.map(({ before }) => before.environment))) {
    const changed = moved.filter(({ before }) => before.environment === environment).flatMap((each) => changeOf(each, lineOf, previous.environments.get(environment)?.prompts));
    catalog = nextCatalog(catalog, { sequence: Math.max(sequence, catalog.sequence + 1), library: previous.library, source: previous.source, environment, changed, renamed: [], removed: [] });
  }
  return [[catalogPath, encodeCatalog(catalog)], ...flagFiles(catalog).map(([name, text]) => [`serve/${name}`, text] as const)];
}

/** Versions, deprecation and aliases stay; who gets what changes. */
function changeOf({ before, after }: DecidedRollout, lineOf: (id: string) => StateLine | null, prompts: ReadonlyMap<string, Omit<CatalogChange, 'id' | 'version'>> | undefined): readonly CatalogChange[] {
  const served = prompts?.get(before.prompt);
  const line = lineOf(before.prompt);
  const status = line === null ? null : recordedStatuses[line.status].shows;
  if (served === undefined || line === null || status === null) return [];
  const { latest, deprecation, aliases } = served;
  return [{ id: before.prompt, stable: line.stable, latest, status, rollout: servedRollout(after ?? undefined), deprecation, aliases, version: null, withdrawn: line.withdrawn }];
}

