import { productionOf } from '../../catalog/resolve.ts';
import type { Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import { readCatalog } from '../state/read-catalog.ts';
import type { RecordedState } from '../state/read-state.ts';
import { plainly, type NumberPrompt } from './numbering.ts';

/**
 * Where versions name contents, one that returns is the version it was: it gets no new one, and no new tag.
 * @param number how all others are numbered; it is given back where versions do not name contents.
 */
export async function withReturns(repository: Repository, { versioning }: Configuration, state: RecordedState | null, number: NumberPrompt = plainly): Promise<NumberPrompt> {
  if (versioning.scheme !== 'hash' || state === null) return number;
  const catalog = await readCatalog(repository, state.commit);
  const prompts = (catalog === null ? null : productionOf(catalog))?.prompts ?? new Map();
  return (each, context) => {
    const { prompt, digest, impact, requests } = each;
    const from = context.released.get(prompt.id)?.version ?? null;
    const [returning] = [...(prompts.get(prompt.id)?.versions ?? [])].find(([name, version]) => version.digest === digest && name !== from) ?? [];
    if (returning === undefined || from === null || impact === 'none' || requests.length > 0) return number(each, context);
    return { impact, version: { from, computed: returning, to: returning, request: null, requests: [], returns: true } };
  };
}
