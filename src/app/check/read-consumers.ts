import type { PathChange, Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import { appOf, consumersFolder } from '../../library/consumer-path.ts';
import { readConsumer, type Consumer } from '../../library/consumers.ts';
import type { Touched } from '../../library/prompt.ts';
import type { Sources } from '../../library/sources.ts';
import type { Problem } from '../../problem/problem.ts';
import { noConsumers, type ConsumerFacts } from '../../rule/consumer-facts.ts';
import { readCatalog } from '../state/read-catalog.ts';
import type { Locator } from './locate.ts';
import { readPromptsAt } from './read-change.ts';
import type { CheckRequest } from './request.ts';

/** Where the facts come from. */
export interface ConsumerSources {
  readonly repository: Repository;
  readonly sources: Sources;
  readonly configuration: Configuration;
  readonly locator: Locator;
  readonly request: CheckRequest;
  readonly touched: readonly Touched[];
  /** Changed files of consumers. */
  readonly changes: readonly PathChange[];
}

/** The changes of files that say which application uses what. */
export function consumerChanges(changes: readonly PathChange[]): readonly PathChange[] {
  return changes.filter(({ path }) => appOf(path) !== null);
}

/** What a change is about of the applications; nothing is read where no file of theirs changes and no prompt is removed. */
export async function readConsumers(from: ConsumerSources): Promise<ConsumerFacts> {
  const { repository, request, touched } = from;
  const removed = new Set(touched.flatMap(({ kind, id }) => (kind === 'removed' ? [id] : [])));
  const changes = request.scope === 'all' ? await everyFile(repository, request.tree) : from.changes;
  if (changes.length === 0 && removed.size === 0) return noConsumers;
  const read = await readAt(repository, changes.flatMap(({ path, after }) => (after === null ? [] : [{ path, blob: after.blob }])));
  const before = await readAt(repository, changes.flatMap(({ path, before: old }) => (old === null ? [] : [{ path, blob: old.blob }])));
  const usedBefore = new Map(before.consumers.map(({ file, uses }) => [file, new Set(uses.map(({ id }) => id))]));
  const ids = [...new Set(read.consumers.flatMap(({ uses }) => uses.map(({ id }) => id)))];
  const entries = ids.length === 0 ? [] : [...(await from.locator.entriesOf(ids)).values()].flat();
  const prompts = await readPromptsAt(repository, from.sources, entries, request.tree);
  return {
    changed: read.consumers.map((consumer) => ({ consumer, usedBefore: usedBefore.get(consumer.file) ?? new Set() })),
    problems: read.problems,
    prompts: new Map(prompts.map((prompt) => [prompt.id, prompt])),
    ...(await releasedOf(repository, request.records, ids)),
    losing: await usersOf(repository, from.configuration, request.tree, removed),
  };
}

/** Applications that use one of some ids, by id: of the files of a tree and of the configuration. */
export async function usersOf(repository: Repository, configuration: Configuration, tree: string, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.size === 0) return new Map();
  const files = (await everyFile(repository, tree)).flatMap(({ path, after }) => (after === null ? [] : [{ path, blob: after.blob }]));
  const { consumers } = await readAt(repository, files);
  const uses = [
    ...consumers.flatMap(({ app, uses: own }) => own.map(({ id }) => ({ app, id }))),
    ...[...configuration.consumers].flatMap(([app, own]) => [...own.keys()].map((id) => ({ app, id }))),
  ];
  return new Map([...ids].map((id) => [id, [...new Set(uses.filter((use) => use.id === id).map(({ app }) => app))].toSorted()]));
}

/** Every file of the folder, as if it were as before: nothing in it is new. */
async function everyFile(repository: Repository, tree: string): Promise<readonly PathChange[]> {
  return consumerChanges((await repository.listTree(tree, consumersFolder)).map(({ path, mode, blob }) => ({ path, before: { mode, blob }, after: { mode, blob } })));
}

async function readAt(repository: Repository, files: readonly { readonly path: string; readonly blob: string }[]): Promise<{ readonly consumers: readonly Consumer[]; readonly problems: readonly Problem[] }> {
  const contents = await repository.readBlobs([...new Set(files.map(({ blob }) => blob))]);
  const read = files.flatMap(({ path, blob }) => {
    const bytes = contents.get(blob);
    return bytes === undefined ? [] : [readConsumer(bytes, path)];
  });
  return { consumers: read.flatMap((each) => (each.ok ? [each.value] : [])), problems: read.flatMap((each) => (each.ok ? [] : each.problems)) };
}

async function releasedOf(repository: Repository, records: string | null, ids: readonly string[]): Promise<Pick<ConsumerFacts, 'released' | 'renamed'>> {
  const catalog = ids.length === 0 ? null : await readCatalog(repository, records);
  const served = catalog?.environments.get('production') ?? null;
  if (served === null) return { released: null, renamed: new Map() };
  return { released: new Map(ids.map((id) => [id, [...(served.prompts.get(id)?.versions.keys() ?? [])]])), renamed: served.redirects };
}
