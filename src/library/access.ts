import { accessLevels, type AccessLevel, type Right } from '../domain/access-levels.ts';
import { repositoryRoles, type RepositoryRole } from '../domain/repository-roles.ts';
import { namesOf } from '../domain/row.ts';
import { folded } from './review.ts';

/** Accounts by level, as `access:` names them: `@user` and `@org/team`. */
export type AccessSettings = Readonly<Record<AccessLevel, readonly string[]>>;

/** A person, as far as the hosting service tells. */
export interface Actor {
  readonly login: string;
  /** `null` where the token may not see it. */
  readonly role: RepositoryRole | null;
  /** Teams of the configuration (`@org/team`, as written there): whether the person is in, `null` where the token may not see it. */
  readonly teams: ReadonlyMap<string, boolean | null>;
}

/** Whether a person has a right; `unknown` where it hangs on what the token may not see. Only `held` lets anything pass. */
export type Holding = 'held' | 'missing' | 'unknown';

/** Whether any of some levels gives a right. */
export function mayAct(levels: Iterable<AccessLevel>, right: Right): boolean {
  return [...levels].some((level) => accessLevels[level][right]);
}

/**
 * What a person may do. Whom `access:` names, alone or by a team, has the levels it names; everybody else those of their
 * role in the repository. What cannot be seen counts for nothing, unless the answer is the same either way.
 * @param access `null` where the configuration names nobody.
 */
export function rightsOf(actor: Actor, access: AccessSettings | null): Readonly<Record<Right, Holding>> {
  const { named, perhaps } = namedLevels(actor, access);
  const byRole = actor.role === null ? null : repositoryRoles[actor.role].levels;
  const holding = (right: Right): Holding => {
    if (mayAct(named, right)) return 'held';
    const others = named.length > 0 ? [[]] : [byRole];
    // Each may turn out to be so: no unseen team has the person, or one of them does.
    const outcomes = [...others, ...perhaps.map((level) => [level])].map((levels) => (levels === null ? null : mayAct(levels, right)));
    if (outcomes.every((outcome) => outcome === true)) return 'held';
    return outcomes.every((outcome) => outcome === false) ? 'missing' : 'unknown';
  };
  return { create: holding('create'), modify: holding('modify'), deploy: holding('deploy'), delete: holding('delete') };
}

/** The levels that are surely a person's by the configuration, and those that teams may give which cannot be seen. */
function namedLevels({ login, teams }: Actor, access: AccessSettings | null): { readonly named: readonly AccessLevel[]; readonly perhaps: readonly AccessLevel[] } {
  if (access === null) return { named: [], perhaps: [] };
  const isIn = (account: string): boolean | null => (isTeam(account) ? (teams.get(account) ?? null) : folded(account.slice(1)) === folded(login));
  const of = (wanted: boolean | null): readonly AccessLevel[] => namesOf(access).filter((level) => access[level].some((account) => isIn(account) === wanted));
  return { named: of(true), perhaps: of(null) };
}

/** The teams that `access:` names, each once. */
export function teamsIn(access: AccessSettings | null): readonly string[] {
  return access === null ? [] : [...new Set(namesOf(access).flatMap((level) => access[level].filter(isTeam)))];
}

/** Who has a right, for the words of a problem: accounts by level, then roles of the repository. */
export function holdersOf(right: Right, access: AccessSettings | null): string {
  const levels = namesOf(accessLevels).filter((level) => accessLevels[level][right]);
  const named = levels.flatMap((level) => (access?.[level] ?? []).map((account) => `${level} \`${account}\``));
  const roles = namesOf(repositoryRoles).filter((role) => mayAct(repositoryRoles[role].levels, right));
  const others = `${named.length === 0 ? '' : 'others '}with the role ${roles.join(' or ')} in the repository`;
  return [...named, others].join(', ');
}

/** Whether an account is a team: `@org/team`. */
export function isTeam(account: string): boolean {
  return account.includes('/');
}
