import { readFileSync } from 'node:fs';

/** As much of vitest's JSON report as is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Prints `N passed, N failed, N skipped` of the report that `TEST_REPORT` names; fails where there is none or a test failed. */
const path = process.env['TEST_REPORT'];
const text = path === undefined ? '' : readFileSync(path, 'utf8');
if (text === '') throw new Error('TEST_REPORT names no report: the tests did not run to their end.');
const report = JSON.parse(text) as Report;
// A file that cannot be loaded has no test that could fail: it counts as one that did.
const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
const failed = report.numFailedTests + broken;
console.log(`${report.numPassedTests} passed, ${failed} failed, ${report.numPendingTests + report.numTodoTests} skipped`);
process.exitCode = failed === 0 && report.numPassedTests > 0 ? 0 : 1;
