import type { Repository } from '../../git/repository.ts';
import { recordedStatuses } from '../../ledger/snapshot.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { Standing } from '../../library/standing.ts';
import { readState, type RecordedState } from '../state/read-state.ts';
import { recordsIn } from '../state/records-in.ts';

/** Where the records say prompts stand, by id; a renamed prompt stands where it stood before. Nothing is recorded before the first release. */
export async function standingsOf(repository: Repository, prompts: readonly Prompt[]): Promise<ReadonlyMap<string, Standing>> {
  const records = await recordsIn(repository);
  const state = records === null ? null : await readState(repository, records);
  const lines = await linesOfPrompts(state, prompts);
  return new Map([...lines].map(([id, { version, status }]) => [id, { version, status: recordedStatuses[status].shows }]));
}

/** What is recorded of prompts, by the id they have now; a renamed prompt has the line of its former id until the next release. */
export async function linesOfPrompts(state: RecordedState | null, prompts: readonly Prompt[]): Promise<ReadonlyMap<string, StateLine>> {
  if (state === null) return new Map();
  const namesOf = ({ id, document }: Prompt): readonly string[] => [id, ...(document?.metadata.aliases ?? [])];
  const lines = await state.linesOf([...new Set(prompts.flatMap(namesOf))]);
  return new Map(
    prompts.flatMap((prompt) => {
      const line = namesOf(prompt).flatMap((id) => lines.get(id) ?? [])[0];
      return line === undefined ? [] : [[prompt.id, line] as const];
    }),
  );
}
