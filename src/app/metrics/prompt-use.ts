import type { Repository } from '../../git/repository.ts';
import { dayOf } from '../../ledger/measured-time.ts';
import { usageOf } from '../../ledger/usage.ts';
import { readDays } from './read-days.ts';
import { readUsage } from './read-usage.ts';

/** How a prompt was used, as far as it was recorded. */
export interface ShownUsage {
  /** Days it is of, the present one included. */
  readonly days: number;
  /** First day that was recorded, of any prompt. */
  readonly since: string;
  readonly requests: number;
  readonly errors: number;
  readonly lastUsed: string | null;
  /** Requests by version. */
  readonly versions: Readonly<Record<string, number>>;
}

/** What was measured of a prompt besides requests and errors. */
export interface ShownPerformance {
  /** Days it is of, the present one included. */
  readonly days: number;
  /** By quantity, such as `latency_ms`: how many measurements, and their mean over all versions. */
  readonly quantities: Readonly<Record<string, { readonly n: number; readonly mean: number }>>;
}

/** The days before a moment that are looked at, and the ids whose records count. */
interface Looked {
  readonly names: readonly string[];
  readonly days: number;
  readonly now: Date;
}

const dayInMilliseconds = 86_400_000;

function startOf({ days, now }: Looked): Date {
  return new Date(now.getTime() - days * dayInMilliseconds);
}

/** How often a prompt was used, under any of its ids; `null` where no usage was recorded. @throws Failure `records-damaged` */
export async function promptUsage(repository: Repository, looked: Looked): Promise<ShownUsage | null> {
  const { names, days, now } = looked;
  const [id = ''] = names;
  const since = startOf(looked);
  const recorded = await readUsage(repository, since, now);
  if (recorded.first === null) return null;
  const own = recorded.days.map((day) => (names.includes(day.prompt) ? { ...day, prompt: id } : day));
  const { requests, errors, lastUsed, versions } = usageOf(own, id, since.getTime() / 1000);
  return { days, since: recorded.first, requests, errors, lastUsed, versions: Object.fromEntries(versions) };
}

/** What was measured of a prompt, under any of its ids; `null` where nothing was. @throws Failure `records-damaged` */
export async function promptPerformance(repository: Repository, looked: Looked): Promise<ShownPerformance | null> {
  const since = startOf(looked);
  const recorded = await readDays(repository, since, looked.now);
  const own = recorded.filter(({ prompt, day }) => looked.names.includes(prompt) && day >= dayOf(since.getTime() / 1000));
  const sums = new Map<string, { n: number; sum: number }>();
  for (const [name, { n, sum }] of own.flatMap(({ quantities }) => [...quantities])) {
    const known = sums.get(name) ?? { n: 0, sum: 0 };
    sums.set(name, { n: known.n + n, sum: known.sum + sum });
  }
  const measured = [...sums].filter(([, { n }]) => n > 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return measured.length === 0 ? null : { days: looked.days, quantities: Object.fromEntries(measured.map(([name, { n, sum }]) => [name, { n, mean: sum / n }])) };
}
