import type { Scheme } from '../../../src/version/scheme.ts';
import { chanceFrom } from '../random-history/chance.ts';
import type { Fault } from './audit.ts';
import type { RuleBook } from './rule-books.ts';
import { TwoBranches } from './two-branches.ts';

/** What can happen, and how many times in a hundred it does. */
const happenings: readonly (readonly [share: number, happens: (branches: TwoBranches) => void])[] = [
  [20, (branches) => branches.feature()],
  [8, (branches) => branches.revert()],
  [24, (branches) => branches.numberStaging()],
  [9, (branches) => branches.promote(false)],
  [7, (branches) => branches.squash(false)],
  [1, (branches) => branches.promote(true)],
  [1, (branches) => branches.squash(true)],
  [14, (branches) => branches.numberMain()],
  [5, (branches) => branches.hotfix()],
  [5, (branches) => branches.backMerge()],
  [2, (branches) => branches.lose()],
  [1, (branches) => branches.tagByHand()],
  [3, (branches) => branches.wait()],
];
const wheel = happenings.flatMap(([share, happens]) => Array.from({ length: share }, () => happens));

/** What a book made of many histories. */
export interface Outcome {
  readonly histories: number;
  readonly stable: number;
  readonly candidates: number;
  readonly faults: Partial<Record<Fault, number>>;
}

/**
 * Numbers random histories by a book: the same ones for the same seed. A third of them begins below 1.0.0.
 * @param until ends with the history that shows this fault first.
 */
export function numbered(book: RuleBook, scheme: Scheme, most: number, seed: number, until: Fault | null = null): Outcome {
  const faults: Partial<Record<Fault, number>> = {};
  let [histories, stable, candidates] = [0, 0, 0];
  for (; histories < most && (until === null || faults[until] === undefined); histories += 1) {
    const chance = chanceFrom(seed * 1_000_003 + histories);
    const below = chance.onceIn(3);
    const branches = new TwoBranches({ scheme, book, chance, initial: below ? '0.1.0' : '1.0.0', preMajor: chance.oneOf(['loose', 'strict']) });
    const length = 40 + chance.below(60);
    for (let moment = 0; moment < length; moment += 1) chance.oneOf(wheel)(branches);
    stable += branches.audit.stable;
    candidates += branches.audit.candidates;
    for (const [fault, count] of branches.audit.faults) faults[fault] = (faults[fault] ?? 0) + count;
  }
  return { histories, stable, candidates, faults };
}
