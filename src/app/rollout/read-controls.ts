import type { Repository } from '../../git/repository.ts';
import { controlPathOf } from '../../library/control-path.ts';
import { readControl, type RolloutControl } from '../../library/rollout-control.ts';
import type { Problem } from '../../problem/problem.ts';

/** What a control file says of a rollout: nothing where there is none; `unreadable` where nobody can tell what it means. */
export type ControlFound = RolloutControl | 'unreadable' | null;

/** The control files of some prompts as a commit of main has them, and what is wrong with them. */
export interface Controls {
  /** What counts for the rollout of a version: a file that names another one does not. */
  readonly of: (id: string, candidate: string) => ControlFound;
  readonly problems: readonly Problem[];
}

/** Reads the control files of some prompts from a commit, all in one round. */
export async function readControls(repository: Repository, commit: string, ids: readonly string[]): Promise<Controls> {
  const paths = ids.map(controlPathOf);
  const entries = await repository.entriesAt(commit, paths);
  const blobs = await repository.readBlobs([...new Set(entries.flatMap((entry) => entry?.blob ?? []))]);
  const read = new Map(
    ids.flatMap((id, index) => {
      const bytes = blobs.get(entries[index]?.blob ?? '');
      return bytes === undefined ? [] : [[id, readControl(bytes, controlPathOf(id))] as const];
    }),
  );
  return {
    of: (id, candidate) => {
      const control = read.get(id);
      if (control === undefined) return null;
      if (!control.ok) return 'unreadable';
      return control.value.candidate === null || control.value.candidate === candidate ? control.value : null;
    },
    problems: [...read.values()].flatMap((control) => (control.ok ? [] : control.problems)),
  };
}
