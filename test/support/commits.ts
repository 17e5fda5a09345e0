import type { RawCommit } from '../../src/commit/commit.ts';

/** A commit for tests that are about its message. */
export function rawCommit(message: string, oid = '0'.repeat(40)): RawCommit {
  const author = { name: 'Ada', email: 'ada@example.com' };
  return { oid, parents: [], author, committedAt: 1_700_000_000, message };
}
