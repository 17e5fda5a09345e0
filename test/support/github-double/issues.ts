import { accountObject, pageUrl } from './objects.ts';
import type { Json } from './openapi-document.ts';
import { type Asked, type Issue, invalid, type Reply, type Routes, type State } from './state.ts';

function issueObject(state: State, { number, title, body, state: standing, author, labels }: Issue): Json {
  return { number, title, body, state: standing, html_url: `${pageUrl(state)}/issues/${number}`, user: accountObject(state, author), labels: labels.map((name) => ({ name })) };
}

function list({ state, query }: Asked): Reply {
  const wanted = query.get('state') ?? 'open';
  const found = state.issues.filter((issue) => wanted === 'all' || issue.state === wanted);
  const sorted = query.get('direction') === 'asc' ? found : found.toReversed();
  return { status: 200, body: sorted.map((issue) => issueObject(state, issue)) };
}

function open({ state, body, account }: Asked): Reply {
  const title = String(body['title'] ?? '');
  if (title === '') return invalid('Issue', 'title', 'missing_field');
  const labels = Array.isArray(body['labels']) ? body['labels'].map(String) : [];
  const issue: Issue = { number: state.issues.length + 1001, title, body: typeof body['body'] === 'string' ? body['body'] : null, state: 'open', author: account, labels };
  state.issues.push(issue);
  return { status: 201, body: issueObject(state, issue) };
}

const all = '/repos/{owner}/{repo}/issues';

export const issueRoutes: Routes = {
  [`GET ${all}`]: { needs: [['issues', 'read']], answer: list },
  [`POST ${all}`]: { needs: [['issues', 'write']], answer: open },
};
