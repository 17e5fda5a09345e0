import type { Repository } from '../../git/repository.ts';
import { deprecationChanges, deprecationOf } from '../../library/deprecation-change.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';
import { promptPathsAmong, type Sources } from '../../library/sources.ts';
import { statusOnHead } from '../../library/status.ts';
import { isAddress } from '../../rule/deprecation-announced.ts';
import { noDeprecations, type DeprecationFacts } from '../../rule/deprecation-facts.ts';
import type { RecordedState } from '../state/read-state.ts';
import type { Locator } from './locate.ts';
import { readPromptsAt } from './read-change.ts';

/** Where the facts come from. */
export interface DeprecationSources {
  readonly repository: Repository;
  readonly sources: Sources;
  readonly locator: Locator;
  /** The tree judged. */
  readonly tree: string;
  readonly touched: readonly Touched[];
  readonly isWhole: boolean;
  /** The records; `null` where there are none yet. */
  readonly state: RecordedState | null;
  readonly now: Date;
}

/** What deprecations of a change are judged by; nothing is read where no deprecation changes and no prompt goes. */
export async function readDeprecations(from: DeprecationSources): Promise<DeprecationFacts> {
  const changes = deprecationChanges(from.touched);
  const leaving = from.touched.filter(isLeaving).map(({ id }) => id);
  if (changes.length === 0 && leaving.length === 0) return noDeprecations;
  const guides = changes.flatMap(({ deprecation: { guide } }) => (guide === null || isAddress(guide) || !isPlainPath(guide) ? [] : [guide]));
  const found = await from.repository.entriesAt(from.tree, guides);
  return {
    isWhole: from.isWhole,
    replacements: await replacementsOf(from, changes.flatMap(({ deprecation }) => deprecation.replacement ?? [])),
    guides: new Set(guides.filter((_, index) => (found[index] ?? null) !== null)),
    replacedBy: await replacedByLeaving(from, leaving),
    unannounced: await unannouncedOf(from),
    recorded: await recordedStatusesOf(from, changes.filter(({ before }) => before === null).map(({ prompt }) => prompt.id)),
  };
}

/** Whether users cannot be sent there any more: removed, or newly deprecated, archived or taken back to draft. */
function isLeaving({ kind, before, after }: Touched): boolean {
  if (before === null) return false;
  if (after === null) return kind === 'removed';
  return stays(before) && !stays(after);
}

function stays({ document }: Prompt): boolean {
  return document === null || statusOnHead(document) === 'review';
}

async function unannouncedOf({ repository, touched, state, now }: DeprecationSources): Promise<DeprecationFacts['unannounced']> {
  const gone = touched.flatMap(({ kind, before }) => (kind === 'removed' && before !== null && stays(before) && deprecationOf(before) === null ? [before] : []));
  if (gone.length === 0 || state === null) return [];
  const recorded = await state.linesOf(gone.map(({ id }) => id));
  const released = gone.filter(({ id }) => recorded.has(id));
  if (released.length === 0) return [];
  const { recentUsage } = await import('../metrics/recent-usage.ts');
  const usage = await recentUsage(repository, state.commit, now);
  return released.map((prompt) => ({ prompt, used: usage === null ? null : { days: usage.days, requests: usage.requests.get(prompt.id) ?? 0 } }));
}

/** A path within the repository as git writes it. */
function isPlainPath(path: string): boolean {
  return !/[\n\r\0]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** The replacements, the replacements of these, and so on. */
async function replacementsOf({ repository, sources, locator }: DeprecationSources, first: readonly string[]): Promise<ReadonlyMap<string, Prompt>> {
  const found = new Map<string, Prompt>();
  const asked = new Set<string>();
  for (let open = [...new Set(first)]; open.length > 0; ) {
    for (const id of open) asked.add(id);
    const entries = [...(await locator.entriesOf(open)).values()].flat();
    const prompts = await readPromptsAt(repository, sources, entries, locator.treeish);
    for (const prompt of prompts) found.set(prompt.id, prompt);
    open = [...new Set(prompts.flatMap((prompt) => deprecationOf(prompt)?.replacement ?? []))].filter((id) => !asked.has(id));
  }
  return found;
}

/** Deprecated prompts of a tree that name one of some ids as their replacement, by id: git finds the files that hold its text, so only those are read. */
export async function replacedByLeaving({ repository, sources, tree }: Pick<DeprecationSources, 'repository' | 'sources' | 'tree'>, ids: readonly string[]): Promise<DeprecationFacts['replacedBy']> {
  if (ids.length === 0) return new Map();
  const [folder = '', ...others] = sources.folders;
  const paths = promptPathsAmong(await repository.filesWith(tree, ids, others.length === 0 ? folder : ''), sources);
  const found = await repository.entriesAt(tree, paths);
  const entries = paths.flatMap((path, index) => {
    const entry = found[index];
    return entry === null || entry === undefined ? [] : [{ path, mode: '100644', blob: entry.blob }];
  });
  const prompts = await readPromptsAt(repository, sources, entries, tree);
  const naming = (id: string): readonly string[] => prompts.filter((prompt) => prompt.id !== id && deprecationOf(prompt)?.replacement === id).map((prompt) => prompt.id);
  return new Map(ids.map((id) => [id, naming(id)]));
}

async function recordedStatusesOf({ state }: DeprecationSources, ids: readonly string[]): Promise<DeprecationFacts['recorded']> {
  if (state === null) return null;
  return new Map([...(await state.linesOf(ids))].map(([id, { status }]) => [id, status]));
}
