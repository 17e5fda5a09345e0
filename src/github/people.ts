import { repositoryRoles, type RepositoryRole } from '../domain/repository-roles.ts';
import { isNameIn } from '../domain/row.ts';
import { Failure } from '../problem/failure.ts';
import { malformed, textAt, valueAt } from './shape.ts';
import type { Transport } from './transport.ts';

/** GitHub tells the role by name; a role of an organisation's own only by the older word for what it includes. */
function roleFrom(data: unknown): RepositoryRole {
  const role = valueAt(data, 'role_name');
  if (typeof role === 'string' && isNameIn(repositoryRoles, role)) return role;
  const permission = textAt(data, 'permission');
  if (!isNameIn(repositoryRoles, permission)) throw malformed(`a permission ${permission}`);
  return permission;
}

/** What an account may do in the repository; one that GitHub does not know may nothing. */
export async function readRole(transport: Transport, login: string): Promise<RepositoryRole> {
  const question = { what: `read what ${login} may do`, route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission', parameters: { username: login } };
  return (await unlessMissing(transport.read(question, roleFrom))) ?? 'none';
}

/**
 * Whether an account is in a team, `@org/team`; `null` where the token may not see it. GitHub answers 404 for a person who
 * is not in it and for a team that is hidden alike, so then the team itself is asked for.
 */
export async function readMembership(transport: Transport, team: string, login: string): Promise<boolean | null> {
  const [org = '', slug = ''] = team.replace(/^@/u, '').split('/');
  const route = 'GET /orgs/{org}/teams/{team_slug}';
  const parameters = { org, team_slug: slug };
  try {
    const state = await unlessMissing(transport.read({ what: `read whether ${login} is in ${team}`, route: `${route}/memberships/{username}`, parameters: { ...parameters, username: login } }, (data) => textAt(data, 'state')));
    // Who was invited and has not accepted is not in it yet.
    if (state !== null) return state === 'active';
    const seen = await unlessMissing(transport.read({ what: `read the team ${team}`, route, parameters }, (data) => textAt(data, 'slug')));
    return seen === null ? null : false;
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-forbidden') return null;
    throw error;
  }
}

async function unlessMissing<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null;
    throw error;
  }
}
