import { branchTypes } from '../../domain/branch-types.ts';
import { changeTypes, silentCommitTypes } from '../../domain/change-types.ts';
import { deprecationPhases, type DeprecationPhase } from '../../domain/deprecation-phases.ts';
import { namesOf } from '../../domain/row.ts';
import { gates } from '../../domain/gates.ts';
import { impacts } from '../../domain/impact.ts';
import { rolloutPhases } from '../../domain/rollout-phases.ts';
import { rolloutStandings } from '../../domain/rollout-standings.ts';
import { rolloutReasons } from '../../rollout/verdict.ts';
import { versionSchemes } from '../../domain/version-schemes.ts';
import type { Topic } from './topic.ts';

export const branches: Topic = {
  title: 'What branches are for, and where they may go',
  prose: [
    'Only pull requests that change prompts are judged by this flow. A name that no type claims counts as feature. Without a staging branch on the remote, feature branches merge into main.',
  ],
  tables: [{ of: 'branch', rows: branchTypes }],
};

export const versioning: Topic = {
  title: 'How commits and content give the next version',
  prose: [
    'Commits say how much a change matters (type(scope)!: subject), and content has the last word: the next version follows from the higher of what the commits declare and what the difference itself needs. A removed variable is major whatever the commit says; changed content is never less than a patch.',
    'On a pull request a declaration below what the content needs is an error that names the type to use. A `!` or a BREAKING CHANGE footer makes any type breaking; a trailer Prompt-Change: <id>=<impact> speaks for one prompt.',
    `These types document changes that users never get: ${silentCommitTypes.join(', ')}.`,
  ],
  tables: [
    { of: 'change', rows: changeTypes },
    { of: 'impact', rows: impacts },
    { of: 'scheme', rows: versionSchemes },
  ],
};

export const gateTopic: Topic = {
  title: 'What a prompt must pass before it is released',
  prose: [
    'Gates are judged in this order; every required one must pass. A gate passes, fails, waits for a person, or is skipped because it does not apply; a gate that cannot be judged never counts as passed unless the configuration says so.',
    'Review also judges rights: the author of a change, or somebody who approved it, must be allowed to create, modify, deploy or delete; see explain access.',
  ],
  tables: [{ of: 'gate', rows: gates }],
};

export const release: Topic = {
  title: 'From a merged pull request to users',
  prose: [
    '1. A pull request is checked: gates, versions and the plan are shown before anything is merged.',
    '2. The merge releases what the plan says: every changed prompt gets its version and a tag at the commit that was checked; records go to the branch prompt-library.',
    '3. Without a rollout policy the new version is deployed at once, else it rises through the phases of the rollout, or is rolled back.',
    'Running a release twice changes nothing; a run that broke off is finished by the next one.',
  ],
  tables: [
    { of: 'gate', rows: gates },
    { of: 'phase', rows: rolloutPhases },
  ],
};

export const rollout: Topic = {
  title: 'How a new version reaches all traffic',
  prose: [
    'A phase lasts at least its hours; then a tick advances the rollout if the metrics allow it, holds it, or rolls it back. A rollback gives all traffic back to the stable version and withdraws the candidate.',
    'First versions, and hotfix, security and reverting changes, are deployed at once, unless the policy says otherwise.',
    'People step in by rollouts/<id>.yaml on main (pause, abort, approve a phase), or at once by release ID --action pause, advance, abort or rollback.',
  ],
  tables: [
    { of: 'phase', rows: rolloutPhases },
    { of: 'standing', rows: rolloutStandings },
    { of: 'reason', rows: rolloutReasons },
  ],
};

export const deprecation: Topic = {
  title: 'How a prompt goes away',
  prose: [
    'A phase begins when that many UTC days are left until removal; before the first of them the deprecation is announced, after the day of removal it is overdue until the deletion is merged. The id stays reserved.',
    'The columns say what becomes of prompts that need it and of entries in the lock of an application: told or refused; urgent releases are those for security and hotfixes.',
  ],
  tables: [
    { of: 'phase', rows: mappedRows(({ days, action }) => ({ days, action })) },
    { of: 'in phase', rows: mappedRows(({ dependents, newDependents, releases, locked, newlyLocked }) => ({ dependents, newDependents, releases, locked, newlyLocked })) },
  ],
};

function mappedRows<T>(part: (row: (typeof deprecationPhases)[DeprecationPhase]) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(namesOf(deprecationPhases).map((phase) => [phase, part(deprecationPhases[phase])]));
}
