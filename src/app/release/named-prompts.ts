import type { Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { Prompt } from '../../library/prompt.ts';
import { sourcesOf } from '../../library/sources.ts';
import { locatorFor } from '../check/locate.ts';
import { promptOrNull, unknownPrompt } from '../library/find-prompt.ts';
import type { RecordedState } from '../state/read-state.ts';

/** What is looked through for the prompts that a run is asked for. */
interface NamedIn {
  readonly configuration: Configuration;
  /** The commit to release. */
  readonly source: string;
  readonly states: readonly (RecordedState | null)[];
  /** `null` for all prompts. */
  readonly only: ReadonlySet<string> | null;
}

/**
 * Why prompts that were named cannot be released as their files are, by id.
 * @throws Failure `prompt-unknown` for an id that neither the commit nor the records have.
 */
export async function unreleasablePrompts(repository: Repository, { configuration, source, states, only }: NamedIn): Promise<ReadonlyMap<string, string>> {
  const library = { commit: source, configuration, sources: sourcesOf(configuration) };
  const reasons = new Map<string, string>();
  for (const id of only ?? []) {
    const prompt = await promptOrNull(repository, library, [id]);
    if (prompt === null && !(await isRecorded(states, id))) throw unknownPrompt(id, await locatorFor(repository, library.sources, source).allIds());
    const reason = prompt === null ? null : prompt.id === id ? reasonOf(prompt) : `it goes on as ${prompt.id}: name that`;
    if (reason !== null) reasons.set(id, reason);
  }
  return reasons;
}

/** What others need but never was there is not recorded itself. */
async function isRecorded(states: readonly (RecordedState | null)[], id: string): Promise<boolean> {
  const lines = await Promise.all(states.map(async (state) => (await state?.linesOf([id]))?.get(id)));
  return lines.some((line) => line !== undefined && line.status !== 'awaited');
}

function reasonOf({ path, document }: Prompt): string | null {
  const status = document?.metadata.status ?? null;
  if (status === null) return null;
  return status === 'draft' ? `it is a draft: remove \`status: draft\` (${path}) and merge that` : `its status is ${status}: nothing is released of it any more`;
}
