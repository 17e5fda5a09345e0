import { type Asked, notFound, type Reply, type Routes } from './state.ts';

function membersOf({ state, path }: Asked): readonly string[] | null {
  const name = `${path['org']}/${path['team_slug']}`;
  return Object.hasOwn(state.teams, name) ? (state.teams[name] ?? []) : null;
}

function team(asked: Asked): Reply {
  const slug = asked.path['team_slug'] ?? '';
  return membersOf(asked) === null ? notFound : { status: 200, body: { id: 1, name: slug, slug } };
}

function membership(asked: Asked): Reply {
  const { state, path } = asked;
  const isIn = membersOf(asked)?.some((login) => login.toLowerCase() === path['username']?.toLowerCase()) ?? false;
  if (!isIn) return notFound;
  return { status: 200, body: { url: `${state.address}/teams/1/memberships/${path['username']}`, role: 'member', state: 'active' } };
}

const one = '/orgs/{org}/teams/{team_slug}';

export const teamRoutes: Routes = {
  [`GET ${one}`]: { needs: [['members', 'read']], answer: team },
  [`GET ${one}/memberships/{username}`]: { needs: [['members', 'read']], answer: membership },
};
