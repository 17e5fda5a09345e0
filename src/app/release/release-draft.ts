import type { Draft, Landing, TagDraft } from '../../git/remote.ts';
import { changelogPath } from '../../ledger/changelog-file.ts';
import { recordPath, type RecordedPrompt, type ReleaseRecord } from '../../ledger/release-record.ts';
import { libraryTagMessage, promptTagMessage } from '../../ledger/tag-message.ts';
import { changelogPlain } from '../../report/changelog-text.ts';
import { notesOf } from './changelog-files.ts';

/** Who writes the records: no person, no account, the same everywhere. */
export const recorder = { name: 'prompt-libraries', email: 'prompt-libraries@users.noreply.github.com' } as const;

/** Everything that a run puts into the repository, as one value: the same run gives the same object ids anywhere. */
export function releaseDraft(files: ReadonlyMap<string, string>, parent: string | null, record: ReleaseRecord | null, source: string, committedAt: number, signed = false): Draft {
  return {
    by: { ...recorder, date: committedAt },
    commit: {
      parent,
      files: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])),
      message: commitMessage(record, source),
    },
    tags: record === null ? [] : tagsOf(record, null),
    signed,
  };
}

/** The changelog of the records as the only change to another branch: its files are those of `main`. */
export function changelogDraft(onto: Landing, main: string, changelog: Uint8Array, version: string, committedAt: number): Draft {
  const files = new Map([[changelogPath, changelog]]);
  return { by: { ...recorder, date: committedAt }, commit: { parent: main, onto, files, message: `docs: changelog of library ${version}` }, tags: [] };
}

/** The tags that a record owes, for a run that only completes what an earlier one began. */
export function tagsDraft(record: ReleaseRecord, state: string, missing: ReadonlySet<string>, signed: boolean): Draft {
  const tags = tagsOf(record, state).filter(({ name }) => missing.has(name));
  return { by: { ...recorder, date: record.committedAt }, commit: null, tags, signed };
}

/**
 * Every tag of a record. All of them point at the commit that was planned.
 * @param state the commit of the records; `null` where the draft itself makes it.
 */
function tagsOf(record: ReleaseRecord, state: string | null): readonly TagDraft[] {
  const { source, version } = record;
  const library = (commit: string): string => libraryTagMessage({ library: version, source, state: commit, record: recordPath(record) }, 'Library', record);
  return [
    ...record.prompts.flatMap((prompt) => (prompt.tag === null ? [] : [promptTag(prompt, prompt.tag, record)])),
    ...(record.tag === null ? [] : [{ name: record.tag, target: source, message: state === null ? library : library(state) }]),
  ];
}

function promptTag(prompt: RecordedPrompt, name: string, { source, version }: ReleaseRecord): TagDraft {
  const { id, to, impact, digest } = prompt;
  const notes = changelogPlain(notesOf([prompt])).split('\n');
  return { name, target: source, message: promptTagMessage({ prompt: id, version: to, impact, digest, source, release: version }, notes) };
}

/** A fixed template: no word of a commit or a prompt reaches it. */
function commitMessage(record: ReleaseRecord | null, source: string): string {
  if (record?.kind === 'pre-release') return `pre-release: ${record.version}, ${record.prompts.length} prompts, ${record.removed.length} removed`;
  return record === null ? `records: through ${source.slice(0, 12)}` : `release: library ${record.version}, ${record.prompts.length} prompts, ${record.removed.length} removed`;
}
