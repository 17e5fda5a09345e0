import { higherImpact, type Impact } from '../../../src/domain/impact.ts';
import { missingHotfixes, rangeStart, type MainRelease } from '../../../src/release/channel-history.ts';
import { nextCandidate, nextStable, type ChannelChange } from '../../../src/release/channel-version.ts';
import { pendingImpact, promotionProblem, type Pending } from '../../../src/release/promotion.ts';

/** What a book may know when staging or main is to be numbered. */
export interface Sight {
  readonly change: Omit<ChannelChange, 'impact'>;
  /** The candidates in the records alone. */
  readonly recorded: ChannelChange['candidates'];
  readonly lastCandidate: string | null;
}

export interface StagingSight extends Sight {
  /** Impact of the commits from a place of staging's first parents on, as far as they still live. */
  readonly impactBehind: (start: number | null) => Impact;
  /** Impact of all commits since main and staging had the same history. */
  readonly impactByAncestry: Impact;
  readonly releases: readonly MainRelease[];
  readonly contents: readonly string[];
  readonly hasNewCommits: boolean;
}

export interface MainSight extends Sight {
  readonly impact: Impact;
  readonly floor: Impact;
}

/** A way to number the versions of two branches. */
export interface RuleBook {
  readonly stagingImpact: (sight: StagingSight) => Impact;
  readonly candidate: (sight: StagingSight, impact: Impact) => string | null;
  readonly stable: (sight: MainSight) => string | null;
  /** What a squash ends up declaring whose author meant to declare something. */
  readonly squash: (meant: Impact, pending: Pending) => Impact;
  readonly waits: (releases: readonly MainRelease[], contents: readonly string[]) => boolean;
}

/** The rules as they are in the sources. */
export const ours: RuleBook = {
  stagingImpact: ({ impactBehind, releases, contents }) => impactBehind(rangeStart(releases.map(({ digest }) => digest), contents)),
  candidate: ({ change }, impact) => versionOf(nextCandidate({ ...change, impact })),
  stable: ({ change, impact, floor }) => versionOf(nextStable({ ...change, impact }, floor)),
  squash(meant, pending) {
    const wanted = pendingImpact(pending);
    return promotionProblem([{ prompt: 'tasks-triage', declared: meant, pending: wanted }]) === null ? meant : wanted;
  },
  waits: (releases, contents) => missingHotfixes(releases, contents).length > 0,
};

/** What release tools do: history by ancestry, a counter that goes on, candidates forgotten by main, titles believed. */
export const naive: RuleBook = {
  stagingImpact: ({ impactByAncestry }) => impactByAncestry,
  candidate({ change, hasNewCommits, lastCandidate }, impact) {
    if (!hasNewCommits) return null;
    const core = plainly(change, higherImpact(impact, 'patch'));
    return `${core}-rc.${Number(lastCandidate?.split('-rc.')[1] ?? 0) + 1}`;
  },
  stable: ({ change, impact }) => (change.stable?.digest === change.facts.digest ? null : plainly(change, impact)),
  squash: (meant) => meant,
  waits: () => false,
};

const blindTo = (change: Sight['change']): Sight['change'] => ({ ...change, candidates: change.candidates.map(({ version }) => ({ version, digest: null })) });

/** Our book with one rule torn out, and the fault that must come of it. */
export const torn = [
  { without: 'content to start the range at', fault: 'too high', book: { ...ours, stagingImpact: naive.stagingImpact } },
  { without: 'the pending impact of a squash', fault: 'too low', book: { ...ours, squash: naive.squash } },
  {
    without: 'the cores of earlier candidates',
    fault: 'falls',
    book: { ...ours, candidate: ({ change }: StagingSight, impact: Impact) => (impact === 'none' ? null : versionOf(nextCandidate({ ...blindTo(change), impact }))) },
  },
  {
    without: 'the numbers that only tags know',
    fault: 'twice',
    book: {
      ...ours,
      candidate: ({ change, recorded }: StagingSight, impact: Impact) =>
        versionOf(nextCandidate({ ...change, candidates: recorded, impact, facts: { ...change.facts, taken: (version) => !version.includes('-rc.') && change.facts.taken(version) } })),
    },
  },
  {
    without: 'the content of the last candidate',
    fault: 'same content again',
    book: {
      ...ours,
      candidate: ({ change }: StagingSight, impact: Impact) =>
        impact === 'none' ? null : versionOf(nextCandidate({ ...change, impact, facts: { ...change.facts, digest: `f${change.facts.digest.slice(1)}` } })),
    },
  },
  { without: 'promotion', fault: 'below its candidate', book: { ...ours, stable: ({ change, impact, floor }: MainSight) => versionOf(nextStable({ ...blindTo(change), impact }, floor)) } },
] as const;

function versionOf(next: ReturnType<typeof nextCandidate> | ReturnType<typeof nextStable>): string | null {
  return next.is === 'version' ? next.version : null;
}

function plainly({ scheme, stable, initial, facts }: Sight['change'], impact: Impact): string {
  const blind = { ...facts, taken: () => false };
  return stable === null ? scheme.first(blind, initial) : scheme.next(stable.version, impact, blind);
}
