import type { Repository } from '../../git/repository.ts';
import { decodeReleaseRecord, type RecordedPrompt, type ReleaseRecord } from '../../ledger/release-record.ts';
import type { ReleaseView, VersionView } from '../../report/library/model.ts';
import { readableRecord, type RecordedState } from '../state/read-state.ts';

/** What the records of the main channel say of releases. */
export interface ReleasedVersions {
  readonly runs: readonly ReleaseView[];
  /** By the id that each prompt has in the records, the newest version first; without texts. */
  readonly versions: ReadonlyMap<string, readonly VersionView[]>;
  /** Blob of the file of a version, by `<id>@<version>`. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Content digest of a version, by the same key. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Every release of the main channel; a pointer that moved back released nothing. */
export async function readReleases(repository: Repository, state: RecordedState | null): Promise<ReleasedVersions> {
  if (state === null) return { runs: [], versions: new Map(), blobs: new Map(), digests: new Map() };
  const paths = (await repository.listTree(state.commit, 'releases')).map(({ path }) => path);
  const records = [...(await state.textsAt(paths))]
    .map(([path, text]) => readableRecord(decodeReleaseRecord(text, path)))
    .filter(({ kind }) => kind !== 'rollback-pointer')
    .toSorted((a, b) => b.committedAt - a.committedAt || (a.version < b.version ? 1 : -1));
  const versions = new Map<string, VersionView[]>();
  const blobs = new Map<string, string>();
  const digests = new Map<string, string>();
  for (const record of records) {
    for (const prompt of record.prompts) {
      const known = versions.get(prompt.id);
      const view = versionOf(prompt, record);
      if (known === undefined) versions.set(prompt.id, [view]);
      else known.push(view);
      blobs.set(`${prompt.id}@${prompt.to}`, prompt.blob);
      digests.set(`${prompt.id}@${prompt.to}`, prompt.digest);
    }
  }
  return { runs: records.map(runOf), versions, blobs, digests };
}

function versionOf({ to, impact, entries, because }: RecordedPrompt, { committedAt }: ReleaseRecord): VersionView {
  const notes = [...entries.map(({ prefix, text }) => `${prefix} ${text}`.trim()), ...because];
  return { version: to, at: committedAt, impact, notes, text: null };
}

function runOf({ version, committedAt, prompts, removed }: ReleaseRecord): ReleaseView {
  return {
    version,
    at: committedAt,
    prompts: prompts.map(({ id, from, to, impact }) => ({ id, from, to, impact })),
    removed: removed.map(({ id }) => id),
  };
}
