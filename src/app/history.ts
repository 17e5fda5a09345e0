import { findPrompt } from './library/find-prompt.ts';
import { libraryAt, type LibraryRequest } from './library/library-at.ts';
import { promptHistory, type HistoryEntry } from './library/prompt-history.ts';
import { uncommittedPrompts, type LibraryPorts, type Uncommitted } from './library/read-library.ts';

/** What `history --json` prints: `schemas/history.schema.json`. */
export interface HistoryOfPrompt {
  readonly schema: 'prompt-libraries/history/v1';
  readonly commit: string;
  readonly uncommitted: Uncommitted;
  readonly id: string;
  /** Whether the clone has all of its history. */
  readonly complete: boolean;
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
}

/** Every commit that changed a prompt, also under ids it had before. */
export async function history({ repository, workTree }: LibraryPorts, request: LibraryRequest, id: string): Promise<HistoryOfPrompt> {
  const library = await libraryAt(repository, request);
  const prompt = await findPrompt(repository, library, id);
  const [past, uncommitted] = await Promise.all([
    promptHistory(repository, library, prompt),
    uncommittedPrompts(workTree, request, library.sources),
  ]);
  return { schema: 'prompt-libraries/history/v1', commit: library.commit, uncommitted, id: prompt.id, ...past };
}
