import { judged, type Finding, type Kind } from './assertion.ts';

/** Compares with what an earlier run kept. */
export const snapshotKinds = {
  snapshot: {
    refuses: ({ value }) => (value === undefined ? null : 'takes no `value`: the text is kept beside the test file'),
    expects: () => 'be that of the snapshot',
    judge: ({ snapshot: { kept, now } }): Finding => (kept === null ? { is: 'no-snapshot' } : judged(kept === now)),
    ideal: ({ snapshot }) => snapshot.kept,
  },
} as const satisfies Readonly<Record<string, Kind>>;
