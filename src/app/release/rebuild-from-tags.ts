import { encodeCatalog } from '../../catalog/catalog.ts';
import { catalogDeprecation } from '../../catalog/deprecation.ts';
import { nextCatalog, type CatalogChange } from '../../catalog/next-catalog.ts';
import { applyRelease, shardsToRead } from '../../ledger/apply-release.ts';
import { appendEvents, eventsPath } from '../../ledger/events.ts';
import { encodeHeader, headerPath } from '../../ledger/header.ts';
import type { RecordedPrompt, ReleaseRecord } from '../../ledger/release-record.ts';
import type { RunFacts } from '../../ledger/run-facts.ts';
import { encodeShard, shardOf } from '../../ledger/shard.ts';
import type { Shards } from '../../ledger/shards.ts';
import { recordedStatuses } from '../../ledger/snapshot.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import type { LibraryTag } from '../../ledger/tag-message.ts';
import type { Prompt } from '../../library/prompt.ts';
import { flagFiles } from '../serving/flag-files.ts';
import { catalogPath } from '../state/read-catalog.ts';
import { readableRecord } from '../state/read-state.ts';
import { promptFacts } from './prompt-facts.ts';
import type { TaggedVersion } from './tagged-versions.ts';

/** What the tags of a library tell. */
export interface ToldByTags {
  readonly library: LibraryTag;
  /** All versions that users got, of each prompt the oldest first. */
  readonly versions: readonly TaggedVersion[];
  /** Prompts that the commit of the library tag has, by id. */
  readonly present: ReadonlyMap<string, Prompt>;
  /** Committer date of that commit, seconds since 1970 UTC. */
  readonly committedAt: number;
  /** What the state and the catalog are numbered: above whatever was served before. */
  readonly sequence: number;
}

const reason = 'the branch was lost and brought back from its tags';

/** The files of a branch that was lost: state, events and catalog as the tags tell of them. What prompts need is read from their files. */
export function filesFromTags(told: ToldByTags): ReadonlyMap<string, string> {
  const { library, versions, committedAt, sequence } = told;
  const newest = new Map(versions.map((version) => [version.prompt, version]));
  const { lines, events } = applied(told, newest, sequence);
  const waiting = [...newest.values()].flatMap(({ prompt, file }) => {
    const now = told.present.get(prompt);
    return now === undefined || now.blob === file.blob ? [] : [now.path];
  });
  const header = encodeHeader({ schema: 'prompt-libraries/state/v1', channel: 'main', sequence, through: library.source, waiting: waiting.sort(), library: library.library });
  const catalog = nextCatalog(null, {
    sequence,
    library: library.library,
    source: library.source,
    environment: 'production',
    changed: versions.flatMap((version) => changeOf(version, lines.get(version.prompt), told.present.get(version.prompt))),
    renamed: [],
    removed: [],
  });
  const path = eventsPath(committedAt);
  return new Map([
    [headerPath, header],
    ...[...shardsOf(lines.values())].map(([shard, each]) => [shard, encodeShard(each)] as const),
    [path, readableRecord(appendEvents('', events, path))],
    [catalogPath, encodeCatalog(catalog)],
    ...flagFiles(catalog).map(([name, text]) => [`serve/${name}`, text] as const),
    ...versions.flatMap(({ prompt, body }) => (told.present.has(prompt) ? [[`serve/${body.path}`, body.text] as const] : [])),
  ]);
}

/** The newest versions as a baseline; then those prompts go that the commit of the library tag has no more. */
function applied({ library, present, committedAt }: ToldByTags, newest: ReadonlyMap<string, TaggedVersion>, sequence: number): { readonly lines: ReadonlyMap<string, StateLine>; readonly events: ReturnType<typeof applyRelease>['events'] } {
  const record: ReleaseRecord = { schema: 'prompt-libraries/release-record/v1', kind: 'baseline', version: library.library, previous: null, tag: null, source: library.source, committedAt, prompts: [...newest.values()].map(recorded), removed: [], waiting: [] };
  const prompts = new Map([...newest].map(([id, { file }]) => [id, { ...promptFacts(file, null, new Map()), path: present.get(id)?.path ?? file.path }]));
  const facts: RunFacts = { sequence, environment: 'production', actor: null, reason, prompts };
  const begun = applyRelease(completed(new Map(), record, facts), record, facts);
  const gone = [...newest.values()].filter(({ prompt }) => !present.has(prompt));
  const removed = gone.map(({ prompt: id, version }) => ({ id, version, replacement: successorOf(id, present) }));
  const end = [{ ...record, prompts: [], removed }, { ...facts, prompts: new Map() }] as const;
  const ended = applyRelease(completed(shardsOf(begun.changed.values()), ...end), ...end);
  const lines = [...begun.changed, ...ended.changed].flatMap(([id, line]) => (line === null ? [] : [[id, { ...line, source: newest.get(id)?.source ?? line.source }] as const]));
  return { lines: new Map(lines), events: [...begun.events, ...ended.events] };
}

/** The prompt that lists an id as one it had. */
function successorOf(id: string, present: ReadonlyMap<string, Prompt>): string | null {
  return [...present.values()].find(({ document }) => document?.metadata.aliases.includes(id))?.id ?? null;
}

function recorded({ prompt: id, version: to, impact, digest, file }: TaggedVersion): RecordedPrompt {
  // Its tag points at its own source, which is not that of the library tag.
  return { id, path: file.path, from: null, to, declared: null, floor: impact, impact, documented: true, why: [], tag: null, category: file.name.category, digest, blob: file.blob, entries: [], because: [], rollbackOf: null, withdrawn: null };
}

/** A branch that is begun has no other shards: those that are asked for are empty. */
function completed(shards: Shards, record: ReleaseRecord, facts: RunFacts): Shards {
  const missing = shardsToRead(shards, record, facts);
  return missing.length === 0 ? shards : completed(new Map([...shards, ...missing.map((path) => [path, []] as const)]), record, facts);
}

function shardsOf(lines: Iterable<StateLine | null>): Shards {
  const shards = new Map<string, StateLine[]>();
  for (const line of lines) if (line !== null) shards.set(shardOf(line.id), [...(shards.get(shardOf(line.id)) ?? []), line]);
  return shards;
}

function changeOf({ prompt: id, version, digest, name, body }: TaggedVersion, line: StateLine | undefined, now: Prompt | undefined): readonly CatalogChange[] {
  const status = line === undefined ? null : recordedStatuses[line.status].shows;
  if (line === undefined || now === undefined || status === null) return [];
  const deprecation = now.document?.metadata.deprecation ?? null;
  return [{ id, stable: line.stable, latest: line.version, status, rollout: null, deprecation: deprecation === null ? null : catalogDeprecation(deprecation), aliases: line.aliases, version: { name: version, digest, tag: name, body: body.path } }];
}
