import { assetRoutes } from './assets.ts';
import { commentRoutes } from './comments.ts';
import { answerTroubles, type Operation, operationOf, requestTroubles, takesBytes } from './openapi-guard.ts';
import { isObject } from './openapi-document.ts';
import { issueRoutes } from './issues.ts';
import { pullRoutes } from './pulls.ts';
import { releaseRoutes } from './releases.ts';
import { repositoryRoutes } from './repository-routes.ts';
import { rulesetRoutes } from './rulesets.ts';
import { mayDo, notFound, type Reply, type Route, type Routes, type State, type Token } from './state.ts';
import { statusRoutes } from './statuses.ts';
import { teamRoutes } from './teams.ts';

const routes: Routes = { ...repositoryRoutes, ...pullRoutes, ...commentRoutes, ...issueRoutes, ...statusRoutes, ...releaseRoutes, ...assetRoutes, ...teamRoutes, ...rulesetRoutes };

/** A request for the REST API. */
export interface RestRequest {
  readonly method: string;
  readonly url: URL;
  /** `null`: lost on the way. */
  readonly bytes: Buffer | null;
  readonly contentType: string;
  readonly token: Token | null;
}

function refusal(status: number, message: string): Reply {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

/** A token without a permission learns whose kind it lacks; a stranger learns nothing. */
function refusalFor(route: Route, name: string, token: Token): Reply | null {
  const suffices = route.needs.length === 0 || route.needs.some(([scope, level]) => mayDo(token, scope, level));
  const isBot = token.account.type === 'Bot';
  if (suffices && !(isBot && name === 'GET /user')) return null;
  return refusal(403, `Resource not accessible by ${isBot ? 'integration' : 'personal access token'}`);
}

const defaultPage = 30;
const longestPage = 100;

/** One page of a list, with the links GitHub gives. */
function paged(reply: Reply, url: URL): Reply {
  if (!Array.isArray(reply.body)) return reply;
  const size = Math.min(longestPage, Number(url.searchParams.get('per_page') ?? defaultPage));
  const page = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(reply.body.length / size));
  const link = (to: number, relation: string): string => {
    const there = new URL(url);
    there.searchParams.set('page', String(to));
    return `<${there.href}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  const headers = links.length === 0 ? {} : { link: links.join(', ') };
  return { ...reply, body: reply.body.slice((page - 1) * size, page * size), headers };
}

/** The parsed body; none where there is none, or where it is a file. */
function bodyIn(operation: Operation, bytes: Buffer | null): unknown {
  if (bytes === null || bytes.length === 0 || takesBytes(operation)) return undefined;
  return JSON.parse(bytes.toString('utf8')) as unknown;
}

/** Answers a request of the REST API. `report` hears of everything GitHub's description does not allow. */
export async function answerRest(state: State, asked: RestRequest, report: (trouble: string) => void): Promise<Reply> {
  const { method, url, bytes, contentType, token } = asked;
  const operation = operationOf(method, url.pathname);
  const route = operation === null ? undefined : routes[operation.name];
  if (operation === null || route === undefined) {
    report(`${method} ${url.pathname}: the double does not know this operation`);
    return notFound;
  }
  const body = bodyIn(operation, bytes);
  const troubles = requestTroubles(operation, url.searchParams, body);
  for (const trouble of troubles) report(`${operation.name} asked: ${trouble}`);
  if (token === null) return refusal(401, 'Bad credentials');
  if (troubles.length > 0) return refusal(422, 'Invalid request.');
  const { owner, repo } = operation.path;
  const isElsewhere = owner !== undefined && `${owner}/${repo}` !== state.repository;
  const { account } = token;
  const json = isObject(body) ? body : {};
  const reply = isElsewhere
    ? notFound
    : (refusalFor(route, operation.name, token) ??
      paged(
        await route.answer({ state, path: operation.path, query: url.searchParams, body: json, bytes, contentType, token, account }),
        url,
      ));
  for (const trouble of answerTroubles(operation, reply.status, reply.body)) report(`${operation.name} answered: ${trouble}`);
  return reply;
}
