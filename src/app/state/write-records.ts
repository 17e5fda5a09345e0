import type { Repository } from '../../git/repository.ts';
import { Failure } from '../../problem/failure.ts';
import { recorder } from '../release/release-draft.ts';
import type { ReleasePorts } from '../release/ports.ts';
import { refuseLostRecords } from './library-tags.ts';

/** One commit on branch `prompt-library`. */
export interface RecordsChange {
  /** Whole texts by path; all other files stay as they are. */
  readonly files: ReadonlyMap<string, string>;
  /** A fixed wording: no word of a user reaches it. */
  readonly message: string;
}

/** A branch that moves under a writer is read again; after so many times somebody else is at work for good. */
const mostAttempts = 10;

/**
 * Writes records by comparing and swapping: what is decided from a state is written only onto that state, else decided again.
 * @param decide what to write onto the records at a commit; `null` = nothing, and then there is no commit.
 * @param date of the commit, seconds since 1970 UTC.
 * @returns whether something was written.
 * @throws Failure `branch-lost`, `records-missing`, `records-refused`, `records-outrun`
 */
export async function writeRecords(ports: Pick<ReleasePorts, 'remote' | 'repository' | 'pause'>, date: number, decide: (repository: Repository, records: string) => Promise<RecordsChange | null>): Promise<boolean> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const { records } = await ports.remote.tips([]);
    if (records === null) await refuseLostRecords(ports.repository, await ports.remote.tips(['']));
    if (records === null) throw new Failure('records-missing', 'There is no branch prompt-library yet.', 'Release the library first: prompt-libraries release --all --action publish');
    const change = await decide(ports.repository, records);
    if (change === null) return false;
    const files = new Map([...change.files].map(([path, text]) => [path, Buffer.from(text)]));
    const staged = await ports.remote.stage({ by: { ...recorder, date }, commit: { parent: records, files, message: change.message }, tags: [] });
    try {
      const outcome = await staged.push();
      if (outcome.is === 'landed') return true;
      if (outcome.is !== 'branch-moved') throw new Failure('records-refused', `The remote refused the records: ${outcome.because}`, 'Let the token write branch `prompt-library`: `contents: write`, and no rule that forbids it.');
    } finally {
      await staged.discard();
    }
    await ports.pause(attempt);
  }
  throw new Failure('records-outrun', `Branch prompt-library moved ${mostAttempts} times meanwhile.`, 'Run it again; other runs write at the same time.');
}
