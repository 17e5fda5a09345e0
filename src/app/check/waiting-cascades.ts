import type { Repository } from '../../git/repository.ts';
import { needsOf } from '../../library/needs.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { Released } from '../../library/released.ts';
import { isReleasable } from '../../library/version-plan.ts';
import type { RecordedState } from '../state/read-state.ts';
import { cascadeOf, type UnversionedCascade } from './cascades.ts';
import type { Digests } from './digests.ts';

/**
 * Prompts that an earlier run held back though a part of them was released: they are pulled along by what was released since
 * their own last version. A prompt whose parts cannot be read is left out: what mends them pulls it along again.
 */
export async function waitingCascades(repository: Repository, state: RecordedState | null, waiting: readonly Prompt[], released: ReadonlyMap<string, Released>, digests: Digests): Promise<readonly UnversionedCascade[]> {
  const changed = waiting.filter((prompt) => isReleasable(prompt) && digests(prompt) !== null && released.get(prompt.id)?.digest !== digests(prompt));
  if (changed.length === 0 || state === null) return [];
  const lines = await state.linesOf([...new Set(changed.flatMap((prompt) => [prompt.id, ...needsOf(prompt).map(({ id }) => id)]))]);
  const isOlder = async (part: string, than: string): Promise<boolean> => {
    const [source, own] = [lines.get(part)?.source ?? null, lines.get(than)?.source ?? null];
    return source !== null && own !== null && (await repository.mergeBase(source, own)) === source;
  };
  return await Promise.all(
    changed.map(async (prompt) => {
      const parts = needsOf(prompt).flatMap(({ id, by }) => (by === 'partial' ? [id] : []));
      const older = await Promise.all(parts.map((part) => isOlder(part, prompt.id)));
      return cascadeOf({ prompt, of: new Set(parts.filter((_, at) => older[at] !== true)) });
    }),
  );
}
