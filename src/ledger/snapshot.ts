import type { Status } from '../domain/statuses.ts';

/** What the records say of a prompt's status. `review` is never recorded: it is a pull request's. */
export const recordedStatuses = {
  awaited: { shows: null, hasFile: false, reserved: false },
  draft: { shows: 'draft', hasFile: true, reserved: true },
  approved: { shows: 'approved', hasFile: true, reserved: true },
  deployed: { shows: 'deployed', hasFile: true, reserved: true },
  deprecated: { shows: 'deprecated', hasFile: true, reserved: true },
  archived: { shows: 'archived', hasFile: true, reserved: true },
  renamed: { shows: 'archived', hasFile: false, reserved: true },
  removed: { shows: 'archived', hasFile: false, reserved: true },
} as const satisfies Record<string, RecordedStatusRow>;

interface RecordedStatusRow {
  /** The status people see; `null` where there is no prompt. */
  readonly shows: Status | null;
  readonly hasFile: boolean;
  /** Whether no other prompt may take the id. */
  readonly reserved: boolean;
}
export type RecordedStatus = keyof typeof recordedStatuses;

/** Where a prompt stands. */
export interface Snapshot {
  /** The newest released version; `null` before the first release. */
  readonly version: string | null;
  /** The version that users get; `null` where they get none. */
  readonly stable: string | null;
  readonly status: RecordedStatus;
}

/** Where an id stands that nothing was ever recorded of. */
export const unrecorded: Snapshot = { version: null, stable: null, status: 'awaited' };

/**
 * What can happen to a prompt, and where it stands after it. `version` is the version it is about, where it is about one.
 * Order: the order of a life.
 */
export const eventKinds = {
  /** A prompt that was there before the tool came gets a version. */
  baseline: (_was, version) => ({ version, stable: version, status: 'deployed' }),
  drafted: (was) => ({ ...was, status: 'draft' }),
  released: (was, version) => ({ ...was, version, status: was.status === 'deprecated' ? 'deprecated' : 'approved' }),
  /** All users get the version. */
  deployed: (was, version) => serving(was, version),
  /** Some users get the version, or will once a person agrees; all others stay where they are. */
  'rollout-started': (was) => was,
  /** More users get it. */
  'rollout-advanced': (was) => was,
  'rollout-paused': (was) => was,
  'rollout-resumed': (was) => was,
  /** Another release took its place: nobody gets it any more, and nothing speaks against it. */
  'rollout-superseded': (was) => was,
  /** Its metrics failed to come: nobody gets it any more until its rollout is started again. */
  'rollout-lapsed': (was) => was,
  /** A rollout of the version failed: nobody gets it any more. */
  withdrawn: (was, version) => serving(was, was.stable === version ? null : was.stable),
  /** Users go to a version that was released before. */
  'pointer-moved': (was, version) => serving(was, version),
  deprecated: (was) => ({ ...was, status: 'deprecated' }),
  /** The file takes back that it is a draft, deprecated or archived. Deployed is only what all users are known to get. */
  reinstated: (was) => ({ ...was, status: was.stable !== null && was.stable === was.version ? 'deployed' : 'approved' }),
  archived: (was) => ({ ...was, stable: null, status: 'archived' }),
  /** The prompt goes on under another id. */
  renamed: (was) => ({ ...was, stable: null, status: 'renamed' }),
  /** The prompt goes on from another id: it stands where it stood there. */
  continued: (was) => was,
  removed: (was) => ({ ...was, stable: null, status: 'removed' }),
} as const satisfies Record<string, Transition>;

type Transition = (was: Snapshot, version: string | null) => Snapshot;
export type EventKind = keyof typeof eventKinds;

/** Where a prompt stands after something happened to it. */
export function snapshotAfter(was: Snapshot, kind: EventKind, version: string | null): Snapshot {
  return eventKinds[kind](was, version);
}

function serving(was: Snapshot, stable: string | null): Snapshot {
  if (was.status === 'deprecated') return { ...was, stable };
  return { ...was, stable, status: stable === null ? 'approved' : 'deployed' };
}
