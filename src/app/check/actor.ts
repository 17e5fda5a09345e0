import type { RepositoryRole } from '../../domain/repository-roles.ts';
import type { Hosting } from '../../github/hosting.ts';
import type { Actor } from '../../library/access.ts';
import { Failure } from '../../problem/failure.ts';

/** What knows people. */
export type PeopleHosting = Pick<Hosting, 'roleOf' | 'isMember'>;

/** What is known of a person, and of the teams that matter. */
export type WhoIs = (login: string, teams: readonly string[]) => Promise<Actor>;

/** Tells who people are, as far as the token may see: each is asked about once. */
export function actorsOf(hosting: () => Promise<PeopleHosting>): WhoIs {
  const roles = new Map<string, Promise<RepositoryRole | null>>();
  const roleOf = (login: string): Promise<RepositoryRole | null> => {
    const role = roles.get(login) ?? hosting().then((github) => unlessForbidden(github.roleOf(login)));
    roles.set(login, role);
    return role;
  };
  return async (login, teams) => {
    const github = await hosting();
    const memberships = await Promise.all(teams.map(async (team) => [team, await github.isMember(team, login)] as const));
    return { login, role: await roleOf(login), teams: new Map(memberships) };
  };
}

async function unlessForbidden<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-forbidden') return null;
    throw error;
  }
}
