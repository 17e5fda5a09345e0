import type { AttributedPrompt, ChangedPath } from './range.ts';
import type { CommitTouch, StepTouch } from './touches.ts';

/** Whether what a step did to a prompt still stands where its files are concerned. */
export interface WalkedTouch extends StepTouch {
  /** `false`: later the files were again what they were before this step. */
  readonly stands: boolean;
}

/**
 * Follows the files of a prompt from the released ones along the steps that touch it. Where they return to what they
 * were, the steps between cancel each other out, whatever their messages say. Changes of a path that belongs to
 * another prompt by now are left out.
 */
export function walked(prompt: AttributedPrompt, touches: readonly StepTouch[]): readonly WalkedTouch[] {
  const files = filesBefore(prompt, touches);
  const visits = loopless<StepTouch>(releasedName(prompt, files));
  // Where history was rewritten, what was released may not be what the first step began with.
  visits.arriveAt(nameOf(files), null);
  const current = new Set(prompt.paths);
  const own: StepTouch[] = [];
  for (const touch of touches) {
    const changes = ownChanges(current, files, touch.changes);
    if (changes.length === 0) continue;
    for (const { path, after } of changes) files.set(path, after?.blob ?? null);
    const mine = { ...touch, changes, landed: ownCommits(touch, changes) };
    own.push(mine);
    visits.arriveAt(nameOf(files), mine);
  }
  const standing = visits.standing();
  return own.map((touch) => ({ ...touch, stands: standing.has(touch) }));
}

/** Blobs by path, of all paths that change on the way; `null` = no file. */
type Files = Map<string, string | null>;

function filesBefore(prompt: AttributedPrompt, touches: readonly StepTouch[]): Files {
  const files: Files = new Map();
  const certain = new Set([...prompt.paths, prompt.released?.path]);
  for (const { changes } of touches) {
    for (const { path, before } of changes) if (!files.has(path)) files.set(path, certain.has(path) ? (before?.blob ?? null) : null);
  }
  return files;
}

function releasedName({ released }: AttributedPrompt, files: Files): string {
  if (released === null) return nameOf(new Map());
  return files.has(released.path) ? nameOf(new Map(files).set(released.path, released.blob)) : nameOf(files);
}

function nameOf(files: Files): string {
  const there: string[] = [];
  for (const [path, blob] of files) if (blob !== null) there.push(`${path}\0${blob}`);
  return there.sort().join('\0');
}

/** A path the prompt left behind is its own until it is deleted, and again only while the prompt is nowhere else. */
function ownChanges(current: ReadonlySet<string>, files: Files, changes: readonly ChangedPath[]): readonly ChangedPath[] {
  if (changes.every(({ path }) => current.has(path))) return changes;
  const after = new Map(changes.map((change) => [change.path, change.after]));
  const isThere = (path: string): boolean => {
    const change = after.get(path);
    // A path that never changes on the way is there now, so it always was.
    return change === undefined ? files.get(path) !== null : change !== null;
  };
  const isElsewhere = [...current].some(isThere);
  return changes.filter(({ path, before }) => {
    if (current.has(path)) return true;
    const held = files.get(path) ?? null;
    return held === null ? before === null && !isElsewhere : before !== null;
  });
}

/** A commit may know the prompt by a path it has no more; only what the step changed for another prompt is not its own. */
function ownCommits({ changes, landed }: StepTouch, own: readonly ChangedPath[]): readonly CommitTouch[] {
  if (own.length === changes.length) return landed;
  const ownPaths = new Set(own.map(({ path }) => path));
  const foreign = new Set(changes.flatMap(({ path }) => (ownPaths.has(path) ? [] : [path])));
  return landed.flatMap(({ commit, changes: all }) => {
    const mine = all.filter(({ path }) => !foreign.has(path));
    return mine.length === 0 ? [] : [{ commit, changes: mine }];
  });
}

/** A way through places that forgets every loop. */
function loopless<T>(start: string) {
  const depth = new Map([[start, 0]]);
  const way: { readonly place: string; readonly by: T | null }[] = [];
  return {
    arriveAt(place: string, by: T | null): void {
      const seen = depth.get(place);
      if (seen !== undefined) {
        for (const left of way.splice(seen)) depth.delete(left.place);
      } else {
        way.push({ place, by });
        depth.set(place, way.length);
      }
    },
    standing: (): ReadonlySet<T> => new Set(way.flatMap(({ by }) => (by === null ? [] : [by]))),
  };
}
