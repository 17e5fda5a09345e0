import { holdersOf, rightsOf, teamsIn, type Actor } from '../library/access.ts';
import { neededRights, type NeededRight } from '../library/needed-rights.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { ChangedControl } from '../rule/changed-control.ts';
import type { Facts } from '../rule/facts.ts';

type AccessFacts = Pick<Facts, 'touched' | 'configuration' | 'flow' | 'review' | 'actors' | 'controls'>;

/** Whether people may do what a change does. */
export interface AccessJudgement {
  /** How many rights were looked for; those that nobody holds have a problem each. */
  readonly asked: number;
  readonly problems: readonly Problem[];
  /** Words that follow "waits for", where nobody can be asked yet; `null` where nothing is waited for. */
  readonly open: string | null;
}

/**
 * A right is there when the author of the change or somebody who approved it holds it. Errors where the configuration says
 * who may do what; else roles of the repository decide, and what they do not give is only told.
 */
export function accessJudgement({ touched, configuration, flow, review, actors, controls = [] }: AccessFacts): AccessJudgement {
  const { access } = configuration;
  const needed = neededRights(touched, flow, configuration, controls.flatMap(raisedBy));
  const nothing = { asked: 0, problems: [], open: null };
  if (needed.length === 0 || review.is === 'done') return nothing;
  if (review.is === 'asked' && actors.length > 0) return { asked: access === null ? 0 : needed.length, problems: needed.flatMap((each) => problemsWith(each, actors, access)), open: null };
  return access === null ? nothing : { ...nothing, open: needed.map(({ right }) => `somebody who may ${right} (${holdersOf(right, access)})`).join('; ') };
}

/** To agree to a phase, or to name other ones, lets more users get a version; to pause or end a rollout anybody may. */
function raisedBy({ id, control }: ChangedControl): readonly string[] {
  return control.ok && (control.value.approvedPhase !== null || control.value.phases !== null) ? [id] : [];
}

function problemsWith({ right, prompts }: NeededRight, actors: readonly Actor[], access: Parameters<typeof rightsOf>[1]): readonly Problem[] {
  const holdings = actors.map((actor) => rightsOf(actor, access)[right]);
  if (holdings.includes('held')) return [];
  const args = { right, prompts, people: actors.map(({ login }) => login), holders: holdersOf(right, access) };
  if (access === null) return holdings.includes('unknown') ? [] : [problem('access-right-not-held', args)];
  if (!holdings.includes('unknown')) return [problem('access-right-missing', args)];
  return [problem('access-right-unseen', { ...args, people: actors.filter((_, index) => holdings[index] === 'unknown').map(({ login }) => login), unseen: unseenBy(actors, access) })];
}

/** What the token was not shown: teams, or else roles. */
function unseenBy(actors: readonly Actor[], access: Parameters<typeof rightsOf>[1]): readonly string[] {
  const teams = teamsIn(access).filter((team) => actors.some((actor) => (actor.teams.get(team) ?? null) === null));
  return teams.length > 0 ? teams : ['the role in the repository'];
}
