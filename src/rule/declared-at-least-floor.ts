import { impacts, isBelow, type Impact } from '../domain/impact.ts';
import { difference, impactOf } from '../library/difference.ts';
import type { Decision } from '../library/decision.ts';
import { aliasFor, movesWithoutAlias } from '../library/moved.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const base = { [goodPath]: goodPrompt };
const renamed = { [goodPath]: goodPrompt.replaceAll('ticket', 'message') };

/** The commit type that declares an impact, as a writer would type it. */
const typeFor: Readonly<Record<Impact, string>> = { none: 'docs:', patch: 'fix:', minor: 'feat:', major: 'feat!:' };

/** Commits do not promise less change than the content shows. */
export const declaredAtLeastFloor: Rule = {
  id: 'declared-at-least-floor',
  gate: 'syntax',
  about: 'change',
  summary: 'The declared impact is at least what the structural difference asks for.',
  codes: ['declared-below-floor'],
  examples: {
    good: [
      { shows: 'a renamed variable, declared breaking', base, change: renamed, commits: ['feat!: rename the input'] },
      { shows: 'a breaking change declared by a trailer', base, change: renamed, commits: ['fix: rename\n\nPrompt-Change: agents-support-triage=major'] },
    ],
    bad: [
      { shows: 'a renamed variable, declared as a fix', base, change: renamed, commits: ['fix: rename the input'], codes: ['declared-below-floor'] },
      {
        shows: 'changed text, declared as documentation',
        base,
        change: { [goodPath]: goodPrompt.replace('route', 'sort') },
        commits: ['docs: wording'],
        codes: ['declared-below-floor'],
      },
      { shows: 'a removed prompt, declared as a chore', base, change: { [goodPath]: null }, commits: ['chore: clean up'], codes: ['declared-below-floor'] },
    ],
  },
  *check({ decisions, touched }) {
    const aliases = new Map(movesWithoutAlias(touched).map((move) => [move.from.id, aliasFor(move)]));
    for (const decision of decisions) yield* tooLow(decision, aliases.get(decision.touched.id) ?? null);
  },
};

/** One problem a prompt, for the way that declares least; undocumented ways are another rule's. */
function* tooLow({ touched, ways, floor, differences }: Decision, alias: ReturnType<typeof aliasFor> | null): Iterable<Problem> {
  const [lowest] = ways
    .flatMap(({ declared, by }) => (declared !== null && isBelow(declared, floor) ? [{ declared, by }] : []))
    .toSorted((a, b) => impacts[a.declared].weight - impacts[b.declared].weight);
  if (lowest === undefined) return;
  const grave = differences.filter((each) => !isBelow(impactOf(each), floor));
  const found = grave.map(difference);
  const file = (touched.after ?? touched.before)?.path ?? '';
  const at = touched.after?.document?.placeOf(['input', 'schema']) ?? { line: 1, column: 1 };
  yield problem(
    'declared-below-floor',
    { prompt: touched.id, ...lowest, floor, found: found.length === 0 ? ['the content changed'] : found, type: typeFor[floor], alias },
    { place: { file, ...at }, prompt: touched.id },
  );
}
