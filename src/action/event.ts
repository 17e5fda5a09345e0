import { Failure } from '../problem/failure.ts';

/** What made the workflow run, as far as a check cares. */
export type ActionEvent =
  | {
      readonly is: 'pull-request';
      readonly number: number;
      readonly baseBranch: string;
      readonly headBranch: string;
      readonly head: string;
      /** As the event tells them; they may have been edited since. */
      readonly title: string;
      readonly body: string;
      readonly author: string;
      readonly fromFork: boolean;
    }
  | { readonly is: 'merge-group'; readonly base: string; readonly head: string; readonly baseBranch: string }
  | { readonly is: 'manual' }
  /** Something landed: what main has is released, or what is pushed to staging. `null`: a tag. */
  | { readonly is: 'landed'; readonly branch: string | null }
  /** Time went by, or metrics came in. */
  | { readonly is: 'time' };

/** Events that carry a pull request whose change is to be checked. */
const pullRequestEvents = new Set(['pull_request', 'pull_request_review']);

/** Events after which rollouts are looked at. */
const timeEvents = new Set(['schedule', 'repository_dispatch']);

/**
 * Reads an event.
 * @param name `GITHUB_EVENT_NAME`
 * @param payload content of `GITHUB_EVENT_PATH`, parsed; nothing in it is trusted.
 * @throws Failure `event-unknown`, `event-unsafe`, `event-malformed`: an event that is not understood is never green.
 */
export function readEvent(name: string, payload: unknown): ActionEvent {
  if (pullRequestEvents.has(name)) return pullRequest(payload);
  if (name === 'merge_group') return mergeGroup(payload);
  if (name === 'workflow_dispatch') return { is: 'manual' };
  // Only the branch matters, because it is read as it is now.
  if (name === 'push') return { is: 'landed', branch: pushedBranch(payload) };
  if (timeEvents.has(name)) return { is: 'time' };
  if (name === 'pull_request_target') {
    throw new Failure(
      'event-unsafe',
      'This action does not run on `pull_request_target`: that event gives a write token to a run on other people\'s changes.',
      'Use `on: pull_request`; a read-only token is enough for the check.',
    );
  }
  throw new Failure('event-unknown', `This action does not know what to do on \`${name}\`.`, 'Run it on pull_request, pull_request_review, merge_group, push, schedule, repository_dispatch or workflow_dispatch.');
}

/** The branch of a push; `null` for a tag. */
function pushedBranch(payload: unknown): string | null {
  const ref = typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>)['ref'] : null;
  return typeof ref === 'string' && ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}

function pullRequest(payload: unknown): ActionEvent {
  const pull = member(payload, 'pull_request');
  const base = member(pull, 'base');
  const head = member(pull, 'head');
  return {
    is: 'pull-request',
    number: numberAt(pull, 'number'),
    baseBranch: textAt(base, 'ref'),
    headBranch: textAt(head, 'ref'),
    head: textAt(head, 'sha'),
    title: textAt(pull, 'title'),
    body: optionalText(pull, 'body'),
    author: textAt(member(pull, 'user'), 'login'),
    fromFork: idOf(base) !== idOf(head),
  };
}

function mergeGroup(payload: unknown): ActionEvent {
  const group = member(payload, 'merge_group');
  return {
    is: 'merge-group',
    base: textAt(group, 'base_sha'),
    head: textAt(group, 'head_sha'),
    baseBranch: textAt(group, 'base_ref').replace(/^refs\/heads\//u, ''),
  };
}

/** Id of a side's repository; a deleted fork has none and counts as another one. */
function idOf(side: Readonly<Record<string, unknown>>): unknown {
  const repository = side['repo'];
  return typeof repository === 'object' && repository !== null ? (repository as Record<string, unknown>)['id'] : null;
}

function member(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  if (typeof found !== 'object' || found === null) throw malformed(key);
  return found as Record<string, unknown>;
}

function textAt(value: Readonly<Record<string, unknown>>, key: string): string {
  const found = value[key];
  if (typeof found !== 'string') throw malformed(key);
  return found;
}

function optionalText(value: Readonly<Record<string, unknown>>, key: string): string {
  return value[key] === null || value[key] === undefined ? '' : textAt(value, key);
}

function numberAt(value: Readonly<Record<string, unknown>>, key: string): number {
  const found = value[key];
  if (typeof found !== 'number') throw malformed(key);
  return found;
}

function malformed(key: string): Failure {
  return new Failure('event-malformed', `The event has no usable \`${key}\`.`, 'Run the action from a workflow of the hosting service.');
}
