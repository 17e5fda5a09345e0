import type { CommitTypes } from '../../commit/commit.ts';
import type { Touched } from '../../commit/effects.ts';
import { highestImpact, type Impact } from '../../domain/impact.ts';
import type { Way } from '../landing.ts';
import { walked, type WalkedTouch } from './blob-walk.ts';
import { blobsOf } from './line-change.ts';
import { lineBook, type LineBook } from './lines.ts';
import { inherited, type Inherited } from './inherited.ts';
import { messagesOf, type Messages } from './messages.ts';
import type { AttributedPrompt, ChangedPath, RangeCommit } from './range.ts';
import { readTouch, remaining, type ReadTouch, type Remaining } from './remaining.ts';
import { isMerge, type Step, type Stretch } from './steps.ts';
import { ownersOf, touchesOf } from './touches.ts';

/** What every prompt went through on the way to the tip, oldest first. */
export type Journeys = ReadonlyMap<AttributedPrompt, readonly WalkedTouch[]>;

/** What deciding needs besides the journeys. */
export interface AttributionFacts {
  readonly types: CommitTypes;
  /** The prompt a path names by the configuration; `null` for none. */
  readonly nameOf: (path: string) => Touched | null;
  /** Text of a blob that `blobsToCompare` names; `undefined` where it cannot be read: then it only equals itself. */
  readonly contentOf: (blob: string) => string | undefined;
}

/** Follows all prompts along the steps that lead from their bases to the tip, in one pass over all changed paths. */
export function journeysOf(
  prompts: readonly AttributedPrompt[],
  stretchFrom: (base: string | null) => Stretch,
  changesOf: (step: Step) => readonly ChangedPath[],
): Journeys {
  return new Map([...touchesOf(prompts, stretchFrom, changesOf)].map(([prompt, touches]) => [prompt, walked(prompt, touches)]));
}

/** The blobs whose texts decide. A prompt that one commit touched needs none. */
export function blobsToCompare(journeys: Journeys): ReadonlySet<string> {
  const blobs = new Set<string>();
  for (const touches of journeys.values()) {
    if (touches.reduce((sum, { landed }) => sum + landed.length, 0) < 2) continue;
    for (const { changes } of touches.flatMap((touch) => [touch, ...touch.landed])) {
      for (const blob of [...blobsOf('before', changes), ...blobsOf('after', changes)]) blobs.add(blob);
    }
  }
  return blobs;
}

/**
 * Which commits count for each prompt's release, and what they declare (versions.md, "Which commits count"), by id:
 * one way for each, in the shape that deciding takes.
 */
export function attributed(journeys: Journeys, facts: AttributionFacts): ReadonlyMap<string, readonly Way[]> {
  const book = lineBook(facts.contentOf);
  const owners = ownersOf([...journeys.keys()]);
  const messages = messagesOf(facts.types, (path) => facts.nameOf(path) ?? owners.get(path)?.[0] ?? null);
  return new Map([...journeys].map(([prompt, touches]) => [prompt.id, [wayOf(prompt, touches, book, messages)]]));
}

/** A commit that counts, and what it declares for the prompt. */
interface Counted {
  readonly commit: RangeCommit;
  readonly impact: Impact | null;
}

function wayOf(prompt: AttributedPrompt, touches: readonly WalkedTouch[], book: LineBook, messages: Messages): Way {
  const read = touches.map((touch) => readTouch(touch, book));
  const impacts = impactsIn(prompt, read, messages);
  const counted = remaining(read, book).flatMap((step) => countedIn(prompt, step, impacts, messages)).toReversed();
  const known = counted.flatMap(({ impact }) => impact ?? []);
  return {
    by: 'commits',
    declared: known.length === 0 ? null : highestImpact(known),
    // What came back may be told beside what it was.
    commits: [...new Set(counted.map(({ commit }) => messages.parsed(commit)))],
    undocumented: counted.flatMap(({ commit, impact }) => (impact === null ? [messages.parsed(commit)] : [])),
  };
}

function impactsIn(prompt: AttributedPrompt, touches: readonly ReadTouch[], messages: Messages): ReadonlyMap<RangeCommit, Inherited<RangeCommit>> {
  return inherited(
    touches.map(({ whole, commits }) => ({
      whole,
      landed: commits.map(({ commit, change, changes }) => {
        const effect = messages.effectOn(prompt, commit, commit.changes, changes);
        const { reversal, releaseAs } = messages.parsed(commit);
        const brings = effect?.by !== 'trailer' && releaseAs.length === 0 && reversal !== null;
        return { change, commit, impact: effect?.impact ?? null, brings };
      }),
    })),
  );
}

/** The commits of a step that count, oldest first: its own, and its merges where no other documents the change or a trailer names the prompt. */
function countedIn(
  prompt: AttributedPrompt,
  { touch, explained, commits }: Remaining,
  impacts: ReadonlyMap<RangeCommit, Inherited<RangeCommit>>,
  messages: Messages,
): readonly Counted[] {
  if (explained && commits.length === 0) return [];
  const own = commits.map(({ commit }): Counted => {
    const { toldBy, impact } = impacts.get(commit) ?? { toldBy: commit, impact: null };
    return { commit: toldBy, impact };
  });
  if (!isMerge(touch.step.commit)) return own;
  const landing = touch.step.commit;
  const inner = touch.landed.filter(({ commit }) => isMerge(commit) && commit !== landing);
  const said = [
    ...inner.map(({ commit, changes }) => ({ commit, effect: messages.effectOn(prompt, commit, commit.changes, changes) })),
    { commit: landing, effect: messages.effectOn(prompt, landing, touch.all, touch.changes) },
  ];
  const documented = own.some(({ impact }) => impact !== null);
  const merges = said.flatMap(({ commit, effect }): Counted[] => {
    const counts = effect !== null && (!documented || effect.by === 'trailer');
    return counts ? [{ commit, impact: effect.impact }] : [];
  });
  return own.length + merges.length > 0 ? [...own, ...merges] : [{ commit: landing, impact: null }];
}
