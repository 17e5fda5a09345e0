/** Where a rollout stands, and where it may go next. One that is not active is over for good: trying again needs a new version. */
export const rolloutStandings = {
  pending: { active: true, says: 'waits for approval of its first phase', leadsTo: ['running', 'paused', 'aborted', 'rolled_back', 'superseded'] },
  running: { active: true, says: 'rises as its metrics allow', leadsTo: ['paused', 'done', 'rolled_back', 'aborted', 'superseded', 'lapsed'] },
  paused: { active: true, says: 'stays where it is until a person lets it go on', leadsTo: ['running', 'pending', 'rolled_back', 'aborted', 'superseded', 'lapsed'] },
  done: { active: false, says: 'all users get the candidate', leadsTo: [] },
  rolled_back: { active: false, says: 'the candidate was withdrawn', leadsTo: [] },
  aborted: { active: false, says: 'a person ended it, and the candidate was withdrawn', leadsTo: [] },
  superseded: { active: false, says: 'another release took its place', leadsTo: [] },
  lapsed: { active: false, says: 'its metrics failed to come, and traffic returned to the stable version', leadsTo: [] },
} as const satisfies Record<string, RolloutStandingRow>;

interface RolloutStandingRow {
  /** Whether it is under way: some users may get the candidate. */
  readonly active: boolean;
  readonly says: string;
  readonly leadsTo: readonly string[];
}
export type RolloutStanding = keyof typeof rolloutStandings;

/** Standings of rollouts that are under way. */
export type ActiveStanding = { [S in RolloutStanding]: (typeof rolloutStandings)[S]['active'] extends true ? S : never }[RolloutStanding];
/** Standings of rollouts that are over. */
export type EndedStanding = Exclude<RolloutStanding, ActiveStanding>;
