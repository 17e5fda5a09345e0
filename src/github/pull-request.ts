import type { PullRequest } from './hosting.ts';
import { listOf, malformed, numberAt, optionalTextAt, textAt, valueAt } from './shape.ts';
import type { Transport } from './transport.ts';

/** The name GitHub shows for the work of a deleted account. */
const deletedAccount = 'ghost';

function objectIdAt(data: unknown, ...path: readonly string[]): string {
  const text = textAt(data, ...path);
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text)) throw malformed(`no object id at ${path.join('.')}`);
  return text;
}

/** A deleted fork leaves no repository behind: whatever is not the base's repository is a fork. */
function isFromFork(data: unknown): boolean {
  return valueAt(data, 'head', 'repo', 'full_name') !== textAt(data, 'base', 'repo', 'full_name');
}

/** A pull request as the service describes it, alone or in a list. */
export function pullRequestFrom(data: unknown): PullRequest {
  return {
    number: numberAt(data, 'number'),
    title: textAt(data, 'title'),
    body: optionalTextAt(data, 'body'),
    author: valueAt(data, 'user') === null ? deletedAccount : textAt(data, 'user', 'login'),
    draft: valueAt(data, 'draft') === true,
    baseBranch: textAt(data, 'base', 'ref'),
    headBranch: textAt(data, 'head', 'ref'),
    head: objectIdAt(data, 'head', 'sha'),
    fromFork: isFromFork(data),
    labels: listOf(valueAt(data, 'labels'), (label) => textAt(label, 'name')),
    url: textAt(data, 'html_url'),
  };
}

/** Reads a pull request as it is now. */
export function readPullRequest(transport: Transport, number: number): Promise<PullRequest> {
  return transport.read(
    {
      what: `read pull request #${number}`,
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      parameters: { pull_number: number },
    },
    (data) => {
      const found = pullRequestFrom(data);
      if (found.number !== number) throw malformed(`pull request #${found.number} instead of #${number}`);
      return found;
    },
  );
}
