import { compare as precedence, inc, major, parse, satisfies, validRange } from 'semver';
import { versionSchemes } from '../domain/version-schemes.ts';
import { Bug } from '../problem/never.ts';
import type { Scheme, VersionFacts } from './scheme.ts';

/**
 * Semantic versions, https://semver.org, compared by its precedence: build metadata does not count.
 * A taken version gives way to the next patch. After a pre-release comes the version it leads to, or a higher one.
 */
export const semver: Scheme = {
  name: 'semver',
  example: versionSchemes.semver.example,
  accepts,
  compare: (a, b) => precedence(accepted(a), accepted(b)),
  first: (facts, initial) => firstFree(accepted(initial), facts),
  next(current, impact, facts) {
    accepted(current);
    if (impact === 'none') return current;
    const small = major(current) === 0 && facts.preMajor === 'loose';
    return firstFree(bumped(current, small ? belowOne[impact] : impact), facts);
  },
};

/** Before 1.0.0 nothing is promised yet, so every bump is one step smaller. */
const belowOne = { major: 'minor', minor: 'patch', patch: 'patch' } as const;

/** The package also reads `v1.2.3` and white space around a version; here a version is written in one way. */
function accepts(text: string): boolean {
  return /^\d\S*$/u.test(text) && parse(text) !== null;
}

function accepted(text: string | null): string {
  if (text === null || !accepts(text)) throw new Bug(`No semver version: ${String(text)}`);
  return text;
}

function bumped(version: string, release: 'major' | 'minor' | 'patch'): string {
  return accepted(inc(version, release));
}

function firstFree(version: string, facts: VersionFacts): string {
  let free = version;
  while (facts.taken(free)) free = bumped(free, 'patch');
  return free;
}

/** Whether a text is a range of semantic versions. An empty alternative is none: it would allow everything without saying so. */
export function acceptsSemverRange(range: string): boolean {
  return range.split('||').every((alternative) => alternative.trim() !== '') && validRange(range) !== null;
}

/** Whether an accepted version is in an accepted range; a pre-release only where the range names one of the same core. */
export function inSemverRange(version: string, range: string): boolean {
  return satisfies(accepted(version), range);
}
