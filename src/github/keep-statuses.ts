import { Failure } from '../problem/failure.ts';
import { textAt, valueAt } from './shape.ts';
import type { KeptStatus, StatusOutcome } from './status-hosting.ts';
import { mayHaveHappened, type Patience, type Transport } from './transport.ts';

type Told = Readonly<Record<'context' | 'state' | 'description', string>>;

function statusFrom(data: unknown): Told {
  const description = valueAt(data, 'description');
  return { context: textAt(data, 'context'), state: textAt(data, 'state'), description: typeof description === 'string' ? description : '' };
}

/** Those that the commit does not have yet; GitHub tells the newest of a name first. */
async function missing(transport: Transport, commit: string, wanted: readonly KeptStatus[]): Promise<readonly KeptStatus[]> {
  const question = { what: `read the statuses of ${commit.slice(0, 12)}`, route: 'GET /repos/{owner}/{repo}/commits/{ref}/statuses', parameters: { ref: commit } };
  const newest = new Map((await transport.readAll(question, statusFrom)).toReversed().map((each) => [each.context, each]));
  return wanted.filter(({ context, state, description }) => {
    const told = newest.get(context);
    return told === undefined || told.state !== state || told.description !== description;
  });
}

/** Looks, writes what is missing, and looks again before any further write: a lost answer makes no second status. */
async function lookAndWrite(transport: Transport, patience: Patience, commit: string, wanted: readonly KeptStatus[]): Promise<number> {
  let open = await missing(transport, commit, wanted);
  const total = open.length;
  for (const pause of [...patience.pauses, null]) {
    try {
      for (const { context, state, description } of open) {
        const question = { what: `write the status ${context}`, route: 'POST /repos/{owner}/{repo}/statuses/{sha}', parameters: { sha: commit, context, state, description } };
        await transport.write(question, statusFrom);
      }
      return total;
    } catch (error) {
      if (pause === null || !(error instanceof Failure) || !mayHaveHappened(error)) throw error;
      await patience.sleep(pause);
      open = await missing(transport, commit, wanted);
    }
  }
  return total;
}

/** Keeps statuses on a commit; see the port. */
export async function keepStatuses(transport: Transport, patience: Patience, commit: string, wanted: readonly KeptStatus[]): Promise<StatusOutcome> {
  try {
    return { is: 'kept', written: await lookAndWrite(transport, patience, commit, wanted) };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'github-forbidden') throw error;
    return { is: 'forbidden', because: error.message };
  }
}
