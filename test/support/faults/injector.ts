import type { ReleasePorts } from '../../../src/app/release/ports.ts';
import type { Remote, StagedRelease } from '../../../src/git/remote.ts';
import { Failure } from '../../../src/problem/failure.ts';

/** The process died: nothing after this moment happened. */
export class Killed extends Error {}

/** What goes wrong at one step. */
export const faultKinds = ['killed before', 'killed after', 'answer lost', 'one transient error', 'persistent error', 'hang', 'a rival did it first', 'disk full'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Where a fault strikes: the nth call of a run, counted from 0. */
export interface Fault {
  readonly at: number;
  readonly kind: FaultKind;
}

/** Counts the steps of a run and lets faults strike. */
export interface Injector {
  /** Stands around a call that may be struck. */
  readonly around: <T>(name: string, call: () => Promise<T>) => Promise<T>;
  /** Names of the steps so far. */
  readonly steps: readonly string[];
}

/**
 * @param faults at most one for each step.
 * @param rival does the whole work once, as another runner would.
 */
export function injector(faults: readonly Fault[], rival: () => Promise<void>): Injector {
  const steps: string[] = [];
  let dead = false;
  const persistent = new Set<string>();
  return {
    steps,
    around: async (name, call) => {
      if (dead) throw new Killed();
      const fault = faults.find(({ at }) => at === steps.length)?.kind ?? null;
      steps.push(name);
      if (persistent.has(name)) throw broken(name);
      if (fault === 'killed before' || fault === 'hang') {
        dead = true;
        throw new Killed();
      }
      if (fault === 'one transient error' || fault === 'disk full') throw broken(name);
      if (fault === 'persistent error') {
        persistent.add(name);
        throw broken(name);
      }
      if (fault === 'a rival did it first') await rival();
      const answer = await call();
      if (fault === 'killed after') {
        dead = true;
        throw new Killed();
      }
      if (fault === 'answer lost') throw broken(name);
      return answer;
    },
  };
}

function broken(name: string): Failure {
  return new Failure('injected', `${name} broke`, 'It is meant to.');
}

/** Ports whose every call may be struck. */
export function struckPorts(ports: ReleasePorts, { around }: Injector): ReleasePorts {
  const { remote, repository } = ports;
  const struckRemote: Remote = {
    ...remote,
    tips: (prefixes) => around('tips', () => remote.tips(prefixes)),
    fetchBlobs: (blobs) => around('fetchBlobs', () => remote.fetchBlobs(blobs)),
    fetchTags: (tags) => around('fetchTags', () => remote.fetchTags(tags)),
    fetchCommit: (commit) => around('fetchCommit', () => remote.fetchCommit(commit)),
    stage: (draft) => around('stage', async () => struckStage(await remote.stage(draft), around)),
  };
  return {
    ...ports,
    remote: struckRemote,
    repository: {
      ...repository,
      diff: (before, after, folders) => around('diff', () => repository.diff(before, after, folders)),
      history: (from, to) => around('history', () => repository.history(from, to)),
    },
  };
}

function struckStage(staged: StagedRelease, around: Injector['around']): StagedRelease {
  return { ...staged, push: () => around('push', staged.push), pushInParts: (first) => around('pushInParts', () => staged.pushInParts(first)) };
}
