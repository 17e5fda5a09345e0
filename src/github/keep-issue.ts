import { Failure } from '../problem/failure.ts';
import { Bug } from '../problem/never.ts';
import type { IssueOutcome, KeptIssue } from './issue-hosting.ts';
import { optionalTextAt, textAt } from './shape.ts';
import { mayHaveHappened, type Patience, type Transport } from './transport.ts';

/** Pages of 100, the newest first: what is told within a week is among them. */
const pages = 3;

interface FoundIssue {
  readonly body: string;
  readonly url: string;
}

function issueFrom(data: unknown): FoundIssue {
  return { body: optionalTextAt(data, 'body'), url: textAt(data, 'html_url') };
}

async function standing(transport: Transport, { marker }: KeptIssue): Promise<FoundIssue | null> {
  const question = { what: 'look for the issue of a rollout', route: 'GET /repos/{owner}/{repo}/issues', parameters: { state: 'all', sort: 'created', direction: 'desc' } };
  const [found = null] = await transport.find(question, issueFrom, pages, ({ body }) => body.startsWith(marker));
  return found;
}

async function lookAndOpen(transport: Transport, patience: Patience, issue: KeptIssue): Promise<IssueOutcome> {
  const { marker, title, body, labels } = issue;
  let trouble: Failure | null = null;
  for (const pause of [...patience.pauses, null]) {
    const found = await standing(transport, issue);
    if (found !== null) return { is: trouble === null ? 'unchanged' : 'opened', url: found.url };
    if (pause === null) break;
    try {
      const opened = await transport.write({ what: 'open an issue', route: 'POST /repos/{owner}/{repo}/issues', parameters: { title, body: `${marker}\n${body}`, labels } }, issueFrom);
      return { is: 'opened', url: opened.url };
    } catch (error) {
      if (!(error instanceof Failure) || !mayHaveHappened(error)) throw error;
      trouble = error;
    }
    await patience.sleep(pause);
  }
  throw trouble ?? new Bug('An issue needs at least one try.');
}

/** Keeps one issue per marker; see the port. Looks before every write: a lost answer makes no second one. */
export async function keepIssue(transport: Transport, patience: Patience, issue: KeptIssue): Promise<IssueOutcome> {
  try {
    return await lookAndOpen(transport, patience, issue);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'github-forbidden') throw error;
    return { is: 'forbidden', because: error.message, help: 'Give the job `issues: write`.' };
  }
}
