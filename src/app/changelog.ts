import type { Repository } from '../git/repository.ts';
import { monthOf } from '../ledger/layout.ts';
import { decodeReleaseRecord, type RecordedPrompt, type ReleaseRecord, type RemovedPrompt } from '../ledger/release-record.ts';
import { Failure } from '../problem/failure.ts';
import { findPrompt } from './library/find-prompt.ts';
import { libraryAt } from './library/library-at.ts';
import { formerIds, presentId } from './state/former-ids.ts';
import { readableRecord, readState, type RecordedState } from './state/read-state.ts';
import { recordsIn } from './state/records-in.ts';

/** One run of the changelog. */
export interface ChangelogRun {
  readonly library: string;
  /** Committer date of what was released, seconds since 1970 UTC. */
  readonly at: number;
  readonly prompts: readonly RecordedPrompt[];
  readonly removed: readonly RemovedPrompt[];
}

const day = 24 * 60 * 60;

/**
 * What was released, newest first, from the records of a clone.
 * @param wanted.id only runs that released this prompt, under whichever of its ids, of any age; else the runs of the last `days` days before `now`.
 * @throws Failure `changelog-no-records`, `prompt-unknown` for an id that neither the records nor the last commit have.
 */
export async function changelog(
  repository: Repository,
  wanted: { readonly id: string | null; readonly days: number; readonly configFile: string },
  now: Date,
): Promise<readonly ChangelogRun[]> {
  const records = await recordsIn(repository, wanted.configFile);
  const state = records === null ? null : await readState(repository, records);
  if (records === null || state === null) {
    throw new Failure('changelog-no-records', 'This clone has no records of releases.', 'Nothing was released yet, or the branch was not fetched: git fetch origin prompt-library.');
  }
  const since = now.getTime() / 1000 - wanted.days * day;
  const paths = (await repository.listTree(records, 'releases')).map(({ path }) => path).filter((path) => wanted.id !== null || isSince(path, since));
  const read = [...(await state.textsAt(paths))].map(([path, text]) => readableRecord(decodeReleaseRecord(text, path)));
  const ids = wanted.id === null ? null : await idsOf(repository, state, wanted.id, wanted.configFile);
  return read
    .map((record) => runOf(record, ids))
    .filter(({ prompts, removed, at }) => prompts.length + removed.length > 0 && (wanted.id !== null || at >= since))
    .sort((a, b) => b.at - a.at || (a.library < b.library ? 1 : -1));
}

/** All ids that a prompt has and had. */
async function idsOf(repository: Repository, state: RecordedState, id: string, configFile: string): Promise<ReadonlySet<string>> {
  const library = await libraryAt(repository, { at: 'HEAD', configFile });
  if (!(await state.linesOf([id])).has(id)) return new Set([id, (await findPrompt(repository, library, id)).id]);
  const now = await presentId(state, id);
  return new Set([id, now, ...(await formerIds(state, library.sources, now)).map((former) => former.id)]);
}

/** Records lie in folders by month: whole months before the time wanted are not opened. */
function isSince(path: string, since: number): boolean {
  const month = /^releases\/(?<month>\d{4}-\d{2})\//u.exec(path)?.groups?.['month'];
  return month !== undefined && month >= monthOf(since);
}

function runOf({ version, committedAt, prompts, removed }: ReleaseRecord, ids: ReadonlySet<string> | null): ChangelogRun {
  return {
    library: version,
    at: committedAt,
    prompts: ids === null ? prompts : prompts.filter((prompt) => ids.has(prompt.id)),
    removed: removed.filter((each) => ids === null || ids.has(each.id)),
  };
}

