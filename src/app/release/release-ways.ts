import type { CommitTypes } from '../../commit/commit.ts';
import { parseCommit } from '../../commit/parse-commit.ts';
import { effects } from '../../commit/effects.ts';
import type { CommitWithPaths, Repository } from '../../git/repository.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import type { Way } from '../../library/landing.ts';
import { pathsOf, type Touched } from '../../library/prompt.ts';
import { namesIn, type Sources } from '../../library/sources.ts';
import type { RecordedState } from '../state/read-state.ts';
import { readAttribution, type AttributionAnswer, type ReleasingPrompt } from './read-attribution.ts';

/**
 * For the first release of a library: of each prompt only the commit that added it counts, for all that came before is no
 * news to anybody.
 * @param commits newest first.
 */
export function addingWays(commits: readonly CommitWithPaths[], touched: readonly Touched[], types: CommitTypes): ReadonlyMap<string, readonly Way[]> {
  const adding = new Map<string, CommitWithPaths>();
  for (const commit of commits) for (const { path, before } of commit.changes) if (before === null) adding.set(path, commit);
  return new Map(
    touched.map(({ id, after }) => {
      const raw = after === null ? undefined : adding.get(after.path);
      if (raw === undefined || after === null) return [id, []];
      const commit = parseCommit(raw, types);
      const impact = effects(commit, [{ id, category: after.name.category }]).get(id)?.impact ?? null;
      return [id, [{ by: 'commits', declared: impact, commits: [commit], undocumented: impact === null ? [commit] : [] }]];
    }),
  );
}

/**
 * Which of the commits since a prompt's last release count for its next one, by id: not those whose edits were taken back,
 * nor those that were released before and came in again by another way.
 * @param starts by id the commit to count from, where it is another than the one the last version was released from.
 * @param read commits that lead to the tip, as far as they were read already.
 */
export async function releaseWays(
  repository: Repository,
  state: RecordedState,
  tip: string,
  types: CommitTypes,
  sources: Sources,
  touched: readonly Touched[],
  starts: ReadonlyMap<string, string> = new Map(),
  read: readonly CommitWithPaths[] = [],
): Promise<AttributionAnswer> {
  const lines = await state.linesOf([...new Set(touched.flatMap(({ id, before }) => (before === null ? [id] : [id, before.id])))]);
  return await readAttribution(repository, {
    tip,
    ancestors: new Set(read.flatMap(({ oid, parents }) => [oid, ...parents])),
    prompts: touched.map((each) => releasing(each, lines.get(each.before?.id ?? each.id) ?? null, starts.get(each.id) ?? null, state.header.through)),
    types,
    nameOf: namesIn(sources),
  });
}

/** A prompt without a record is counted from the commit the records are true of: it did not exist before. */
function releasing({ id, before, after }: Touched, line: StateLine | null, start: string | null, through: string): ReleasingPrompt {
  const former = [...(before === null ? [] : pathsOf(before)), ...(line?.formerPaths ?? []), ...(line?.path === null || line?.path === undefined ? [] : [line.path])];
  const paths = after === null ? [] : pathsOf(after);
  return {
    id,
    category: (after ?? before)?.name.category ?? '',
    paths,
    formerPaths: [...new Set(former)].filter((path) => !paths.includes(path)),
    released: line === null || line.path === null || line.blob === null ? null : { path: line.path, blob: line.blob },
    source: start ?? line?.source ?? through,
  };
}
