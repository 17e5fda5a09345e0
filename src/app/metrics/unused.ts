import type { Repository } from '../../git/repository.ts';
import { usageOf } from '../../ledger/usage.ts';
import type { Prompt } from '../../library/prompt.ts';
import { Failure } from '../../problem/failure.ts';
import { readUsage } from './read-usage.ts';

const dayInMilliseconds = 86_400_000;

/**
 * Whether a prompt had no request in the last days, under any id it had.
 * @throws Failure `usage-unknown` where usage was not recorded all that time: what nobody counted is not zero.
 */
export async function unusedFor(repository: Repository, days: number, now: Date): Promise<(prompt: Prompt) => boolean> {
  const since = new Date(now.getTime() - days * dayInMilliseconds);
  const usage = await readUsage(repository, since, now);
  const begin = since.toISOString().slice(0, 'yyyy-mm-dd'.length);
  if (usage.first === null || usage.first > begin) {
    const known = usage.first === null ? 'not recorded' : `recorded from ${usage.first} on only`;
    throw new Failure('usage-unknown', `Usage is ${known}, so nothing tells which prompts were not used since ${begin}.`, 'Import metrics (prompt-libraries metrics import), fetch branch prompt-library, or ask for fewer days.');
  }
  return ({ id, document }) => [id, ...(document?.metadata.aliases ?? [])].every((name) => usageOf(usage.days, name, since.getTime() / 1000).requests === 0);
}
