import { longRuns } from './long-runs.ts';
import { runSign, secretKinds, shortestRun, type SecretKind } from './secret-kinds.ts';

/**
 * Whether a text holds anything that a pattern of the table matches: one look, for most texts hold nothing, and each
 * pattern by itself takes as long. Most kinds are looked for only in long runs of the signs that tokens consist of.
 */
export function mayHoldSecret(text: string): boolean {
  return (hint.test(text) && others.some((pattern) => pattern.test(text))) || isInRun(text);
}

/** What stands before a secret of every kind that is told by the words before it. */
const hint = /(?<=(?:key|token|secret|password|passwd|passphrase|pwd)["'`]?\s{0,4})[:=]|bearer[ \t]|PRIVATE KEY/iu;

const runsIn = longRuns(runSign, shortestRun);

function isInRun(text: string): boolean {
  const runs = runsIn(text).map(({ from, to }) => text.slice(from, to)).join('\n');
  return runs !== '' && unbroken.some((pattern) => pattern.test(runs));
}

const unbroken = joined(secretKinds.filter(({ isUnbroken }) => isUnbroken === true));
const others = joined(secretKinds.filter(({ isUnbroken }) => isUnbroken !== true));

/** The patterns as choices of one for each set of flags, none of which remembers where it was. */
function joined(kinds: readonly SecretKind[]): readonly RegExp[] {
  const flags = new Set(kinds.map(({ pattern }) => pattern.flags));
  return [...flags].map((each) => new RegExp(kinds.flatMap(({ pattern }) => (pattern.flags === each ? [pattern.source] : [])).join('|'), each.replace('g', '')));
}
