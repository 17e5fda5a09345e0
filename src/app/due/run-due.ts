import type { Configuration } from '../../library/configuration.ts';
import { Failure } from '../../problem/failure.ts';
import { serveExperiments } from '../experiment/serve-experiments.ts';
import { recentUsage } from '../metrics/recent-usage.ts';
import type { ReleasePorts } from '../release/ports.ts';
import { openRemovals, type RequestedRemoval } from '../removal/open-removals.ts';
import { readCatalog } from '../state/read-catalog.ts';

/** How it is asked for. */
export interface DueRequest {
  readonly configFile: string;
  readonly configuration: Configuration;
  readonly now: Date;
  /** Looks, writes nothing. */
  readonly dryRun: boolean;
}

/** What became of what goes by date. */
export interface DueOutcome {
  /** Whether the catalog was written, because an experiment began or ended. */
  readonly experiments: boolean;
  /** Deprecated prompts whose day has come. */
  readonly removals: readonly RequestedRemoval[];
  /** What could not be done, in words: the next run tries again. */
  readonly owed: readonly string[];
}

/** Does what the day asks for, whoever changed what: experiments begin and end, deprecated prompts get the pull request that deletes them. */
export async function runDue(ports: ReleasePorts, request: DueRequest): Promise<DueOutcome> {
  const { main, records } = await ports.remote.tips(['']);
  if (main === null || records === null) return { experiments: false, removals: [], owed: [] };
  const served = await tried(() => experimentsAt(ports, { main, records }, request));
  const found = await tried(() => removalsAt(ports, records, request));
  const removals = found.is === 'done' ? found.value : [];
  return {
    experiments: served.is === 'done' && served.value.wrote,
    removals,
    owed: [
      ...(served.is === 'done' ? served.value.owed : [served.because]),
      ...(found.is === 'done' ? [] : [found.because]),
      ...removals.flatMap(({ id, pullRequest }) => (pullRequest?.is === 'owed' ? [`the removal of ${id}: ${pullRequest.because}`] : [])),
    ],
  };
}

async function experimentsAt(ports: ReleasePorts, { main, records }: { readonly main: string; readonly records: string }, { configuration, now, dryRun }: DueRequest): Promise<{ readonly wrote: boolean; readonly owed: readonly string[] }> {
  if (dryRun) return { wrote: false, owed: [] };
  return await serveExperiments(ports, { source: main, catalog: await readCatalog(ports.repository, records), configuration, now });
}

/** Without a hosting service nothing can be opened: what is due is only told. */
async function removalsAt(ports: ReleasePorts, records: string, { configFile, now, dryRun }: DueRequest): Promise<readonly RequestedRemoval[]> {
  const usage = await recentUsage(ports.repository, records, now);
  const removals = await openRemovals(ports, { configFile, now, usage, open: !dryRun && ports.hosting !== null });
  return removals.filter(({ is }) => is !== 'later');
}

type Tried<T> = { readonly is: 'done'; readonly value: T } | { readonly is: 'failed'; readonly because: string };

/** What fails is owed: it must not hide what the run did before. */
async function tried<T>(act: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { is: 'done', value: await act() };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { is: 'failed', because: `${error.message} ${error.help}` };
  }
}
