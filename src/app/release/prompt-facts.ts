import type { CommitWithPaths } from '../../git/repository.ts';
import type { PromptFacts } from '../../ledger/run-facts.ts';
import { needsOf } from '../../library/needs.ts';
import type { Prompt } from '../../library/prompt.ts';

/** When and by whom files were added and last changed, by path; from one pass over the history. */
export interface FileTimes {
  readonly created: number | null;
  readonly modified: number | null;
  readonly author: string | null;
}

/**
 * The times of every path that some commits change.
 * @param commits newest first.
 */
export function fileTimes(commits: readonly CommitWithPaths[]): ReadonlyMap<string, FileTimes> {
  const times = new Map<string, FileTimes>();
  for (const { changes, committedAt, author } of commits) {
    for (const { path, before } of changes) {
      const known = times.get(path);
      const modified = known?.modified ?? committedAt;
      const added = before === null;
      times.set(path, { modified, created: added ? committedAt : (known?.created ?? null), author: added ? author.name : (known?.author ?? null) });
    }
  }
  return times;
}

/** What the records are told about a prompt as its source has it. */
export function promptFacts(prompt: Prompt, renamedFrom: string | null, times: ReadonlyMap<string, FileTimes>): PromptFacts {
  const { metadata } = prompt.document ?? {};
  const unknown = { created: null, modified: null, author: null };
  return {
    path: prompt.path,
    blob: prompt.blob,
    needs: needsOf(prompt).map(({ id, range, by }) => ({ id, range, by })),
    aliases: metadata?.aliases ?? [],
    tokens: null,
    ...(times.get(prompt.path) ?? unknown),
    written: writtenStatus(metadata?.status ?? null, metadata?.deprecation !== null && metadata !== undefined),
    renamedFrom,
    immediate: true,
  };
}

function writtenStatus(status: string | null, isDeprecated: boolean): PromptFacts['written'] {
  if (status === 'draft' || status === 'archived') return status;
  return isDeprecated ? 'deprecated' : null;
}
