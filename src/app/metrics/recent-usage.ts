import type { RecentUsage } from '../../deprecation/removals-due.ts';
import type { Repository } from '../../git/repository.ts';
import { readCatalog } from '../state/read-catalog.ts';
import { usageAt } from './read-usage.ts';

/** A prompt that was requested in the last days is in use. */
const days = 7;

/**
 * How often prompts were requested in the last seven days, as a commit of the records tells it; requests by a former id
 * count for the present one. `null` where nothing was recorded in that time: what nobody counted is not zero.
 * @throws Failure `records-damaged`
 */
export async function recentUsage(repository: Repository, records: string, now: Date): Promise<RecentUsage | null> {
  const recorded = await usageAt(repository, records, new Date(now.getTime() - days * 86_400_000), now);
  if (recorded.first === null) return null;
  const catalog = await readCatalog(repository, records);
  const present = new Map([...(catalog?.environments.values() ?? [])].flatMap(({ prompts }) => [...prompts].flatMap(([id, { aliases }]) => aliases.map((alias) => [alias, id] as const))));
  const requests = new Map<string, number>();
  for (const day of recorded.days) {
    const id = present.get(day.prompt) ?? day.prompt;
    requests.set(id, (requests.get(id) ?? 0) + day.requests);
  }
  return { days, requests, limit: 0 };
}
