import type { AttributedPrompt, ChangedPath, RangeCommit } from './range.ts';
import { isMerge, type Step, type Stretch } from './steps.ts';

/** What a commit changes of one prompt. */
export interface CommitTouch {
  readonly commit: RangeCommit;
  readonly changes: readonly ChangedPath[];
}

/** What a step changes of one prompt, and the commits it lands that touch one of its paths, oldest first. */
export interface StepTouch {
  readonly step: Step;
  /** All that the step changed, of whatever prompt. */
  readonly all: readonly ChangedPath[];
  readonly changes: readonly ChangedPath[];
  readonly landed: readonly CommitTouch[];
}

/** The steps that touch each prompt, oldest first, in one pass over all changed paths. */
export function touchesOf(
  prompts: readonly AttributedPrompt[],
  stretchFrom: (base: string | null) => Stretch,
  changesOf: (step: Step) => readonly ChangedPath[],
): ReadonlyMap<AttributedPrompt, readonly StepTouch[]> {
  const touches = new Map<AttributedPrompt, StepTouch[]>(prompts.map((prompt) => [prompt, []]));
  for (const [steps, begins] of lines(prompts, stretchFrom)) {
    const owners = ownersOf([...begins.keys()]);
    steps.forEach((step, at) => {
      const ownersAt = (path: string) => (owners.get(path) ?? []).filter((prompt) => (begins.get(prompt) ?? 0) <= at);
      for (const [prompt, touch] of touchesIn(step, changesOf(step), ownersAt)) touches.get(prompt)?.push(touch);
    });
  }
  return touches;
}

/** Everything a step changed: its commit's own changes, or what a merge brought to its parent. */
export function changesOfSteps(merges: ReadonlyMap<string, readonly ChangedPath[]>): (step: Step) => readonly ChangedPath[] {
  return ({ commit, parent }) => (isMerge(commit) ? (merges.get(mergeKey(commit.oid, parent)) ?? []) : commit.changes);
}

/** How a merge and the parent it was merged into are called in a table. */
export function mergeKey(commit: string, parent: string | null): string {
  return `${commit}^${parent ?? ''}`;
}

/** Which prompts have, or had, a path. */
export function ownersOf(prompts: readonly AttributedPrompt[]): ReadonlyMap<string, readonly AttributedPrompt[]> {
  const owners = new Map<string, AttributedPrompt[]>();
  for (const prompt of prompts) {
    const released = prompt.released === null ? [] : [prompt.released.path];
    for (const path of new Set([...prompt.paths, ...released, ...prompt.formerPaths])) {
      const list = owners.get(path);
      if (list === undefined) owners.set(path, [prompt]);
      else list.push(prompt);
    }
  }
  return owners;
}

/** The lines there are, and at which step of it each prompt begins. */
function lines(
  prompts: readonly AttributedPrompt[],
  stretchFrom: (base: string | null) => Stretch,
): ReadonlyMap<readonly Step[], ReadonlyMap<AttributedPrompt, number>> {
  const found = new Map<readonly Step[], Map<AttributedPrompt, number>>();
  for (const prompt of prompts) {
    const { steps, from } = stretchFrom(prompt.base);
    found.set(steps, (found.get(steps) ?? new Map<AttributedPrompt, number>()).set(prompt, from));
  }
  return found;
}

function touchesIn(
  step: Step,
  all: readonly ChangedPath[],
  ownersAt: (path: string) => readonly AttributedPrompt[],
): ReadonlyMap<AttributedPrompt, StepTouch> {
  const touched = new Map<AttributedPrompt, { step: Step; all: readonly ChangedPath[]; changes: ChangedPath[]; landed: { commit: RangeCommit; changes: ChangedPath[] }[] }>();
  for (const change of all) {
    for (const prompt of ownersAt(change.path)) {
      const touch = touched.get(prompt);
      if (touch === undefined) touched.set(prompt, { step, all, changes: [change], landed: [] });
      else touch.changes.push(change);
    }
  }
  if (touched.size === 0) return touched;
  for (const commit of step.lands) {
    for (const change of commit.changes) {
      for (const prompt of ownersAt(change.path)) {
        const landed = touched.get(prompt)?.landed;
        const last = landed?.at(-1);
        if (last?.commit === commit) last.changes.push(change);
        else landed?.push({ commit, changes: [change] });
      }
    }
  }
  return touched;
}
