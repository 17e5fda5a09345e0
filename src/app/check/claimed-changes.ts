import type { PathChange } from '../../git/repository.ts';
import { controlledId } from '../../library/control-path.ts';
import { experimentFolder } from '../../library/experiment-folder.ts';
import { testedPromptPaths, type Sources } from '../../library/sources.ts';

/** The changes of paths that a source claims. */
export function claimedChanges(changes: readonly PathChange[], sources: Sources): readonly PathChange[] {
  return changes.filter(({ path }) => sources.claim(path) !== null);
}

/** The changes of files of experiments. */
export function experimentChanges(changes: readonly PathChange[]): readonly PathChange[] {
  return changes.filter(({ path }) => path.startsWith(`${experimentFolder}/`));
}

/** The changes of files of tests and snapshots beside prompts that a source claims. */
export function testChanges(changes: readonly PathChange[], sources: Sources): readonly PathChange[] {
  return changes.filter(({ path }) => testedPromptPaths(path, sources).length > 0);
}

/** The changes that add or edit a control file of a rollout. */
export function controlChanges(changes: readonly PathChange[]): readonly PathChange[] {
  return changes.filter(({ path, after }) => after !== null && controlledId(path) !== null);
}
