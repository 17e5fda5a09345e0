import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/bundle.ts';

/** Stands for npm: installs nothing, gives the report that `REPORT` names, and ends as it is told. */
const npm = `#!/usr/bin/env bash
set -eu
case "$*" in
  cit) if [ -n "$REPORT" ]; then cp "$REPORT" "$TEST_REPORT"; fi; exit "$TESTS_EXIT" ;;
  'run check') [ -z "\${TEST_REPORT:-}" ] || exit 9; echo checked; exit "$CHECK_EXIT" ;;
  'run --silent test-counts') exec node scripts/test-counts.ts ;;
esac
exit 8
`;

describe('.ci/run', () => {
  let folder: string;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'ci-run-')));
    writeFileSync(join(folder, 'npm'), npm, { mode: 0o755 });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function ended(report: object | null, exits: { readonly tests?: number; readonly check?: number } = {}): { readonly status: number | null; readonly last: string } {
    const path = join(folder, 'report.json');
    if (report !== null) writeFileSync(path, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...report }));
    const { status, stdout } = spawnSync(join(root, '.ci/run'), [], {
      cwd: tmpdir(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: `${folder}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        CI: 'true',
        REPORT: report === null ? '' : path,
        TESTS_EXIT: String(exits.tests ?? 0),
        CHECK_EXIT: String(exits.check ?? 0),
      },
    });
    return { status, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
  }

  it('ends with the counts', () => {
    expect(ended({ numPassedTests: 7, numPendingTests: 2, numTodoTests: 1 })).toEqual({ status: 0, last: '7 passed, 0 failed, 3 skipped' });
  });

  it('fails when a test fails, and still checks and counts', () => {
    expect(ended({ numPassedTests: 7, numFailedTests: 1 }, { tests: 1 })).toEqual({ status: 1, last: '7 passed, 1 failed, 0 skipped' });
  });

  it('counts a file of tests that cannot be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }, { status: 'passed', assertionResults: [{}] }];
    expect(ended({ numPassedTests: 1, testResults }, { tests: 1 })).toEqual({ status: 1, last: '1 passed, 1 failed, 0 skipped' });
  });

  it('fails when the check fails', () => {
    expect(ended({ numPassedTests: 7 }, { check: 1 })).toEqual({ status: 1, last: '7 passed, 0 failed, 0 skipped' });
  });

  it('fails when no test ran, and when nobody can tell', () => {
    expect(ended({}).status).toBe(1);
    expect(ended(null).status).toBe(1);
  });
});
