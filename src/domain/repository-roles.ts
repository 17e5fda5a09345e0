import type { AccessLevel } from './access-levels.ts';

/** What the hosting service lets a person do in a repository, and the levels that gives where the configuration names nobody. The order goes from most to least. */
export const repositoryRoles = {
  admin: { writes: true, levels: ['admin'] },
  maintain: { writes: true, levels: ['developer', 'reviewer'] },
  write: { writes: true, levels: ['developer'] },
  triage: { writes: false, levels: ['reviewer'] },
  read: { writes: false, levels: ['viewer'] },
  none: { writes: false, levels: [] },
} as const satisfies Record<string, RepositoryRoleRow>;

interface RepositoryRoleRow {
  /** Whether it may push to branches. */
  readonly writes: boolean;
  readonly levels: readonly AccessLevel[];
}
export type RepositoryRole = keyof typeof repositoryRoles;
