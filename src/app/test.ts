import { nearestName } from '../domain/nearest.ts';
import { instruments } from '../evidence/instruments.ts';
import { runTests, type TestFiles, type TestResult } from '../evidence/run-tests.ts';
import { snapshotsText } from '../evidence/snapshots.ts';
import type { Files } from '../files/files.ts';
import type { Repository } from '../git/repository.ts';
import type { Workspace } from '../git/workspace.ts';
import { promptPathsAmong, testedPromptPaths } from '../library/sources.ts';
import { Failure } from '../problem/failure.ts';
import type { ReportedProblem } from '../report/model.ts';
import { textDiff, type TextDiff } from '../report/text-diff.ts';
import { reported } from './check/reported.ts';
import { emptyLibrary } from './library/find-prompt.ts';
import { testableAt, testableOnDisk, type Testable } from './testing/testable.ts';

/** Where prompts and their tests are read: the work tree, or a commit. */
export type TestPorts =
  | { readonly from: 'work-tree'; readonly files: Files; readonly workTree: Pick<Workspace, 'changedPaths'> }
  | { readonly from: 'commit'; readonly repository: Repository; readonly at: string };

/** Which tests are run. */
export interface TestRequest {
  /** Empty: those of prompts that differ from the last commit. */
  readonly ids: readonly string[];
  readonly all: boolean;
  readonly updatesSnapshots: boolean;
  readonly configFile: string;
}

/** What `test --json` prints: `schemas/test-result.schema.json`. */
export interface TestRun {
  readonly schema: 'prompt-libraries/test-result/v1';
  /** `false` where a case failed or could not be judged, or a prompt that was named has no tests. */
  readonly passed: boolean;
  readonly counts: { readonly prompts: number; readonly passed: number; readonly failed: number };
  readonly prompts: readonly TestedPromptResult[];
  /** Files of snapshots that were written. */
  readonly written: readonly string[];
}

export interface TestedPromptResult {
  readonly id: string;
  /** Path of its tests; `null` where it has none. */
  readonly file: string | null;
  readonly cases: readonly {
    readonly name: string;
    readonly verdict: 'passed' | 'failed';
    readonly problems: readonly ReportedProblem[];
    readonly differences: readonly TextDiff[];
  }[];
  /** What is wrong with the test files themselves. */
  readonly problems: readonly ReportedProblem[];
}

/**
 * Runs tests, and with `updatesSnapshots` keeps what the prompts are rendered to now. Nothing else is ever written.
 * @throws Failure `prompt-unknown`, `library-empty`, `test-nothing-named`, `snapshots-of-commit`, `config-unreadable`
 */
export async function test(ports: TestPorts, request: TestRequest): Promise<TestRun> {
  if (ports.from === 'commit' && request.updatesSnapshots) {
    throw new Failure('snapshots-of-commit', 'Snapshots of a commit cannot be written.', 'Leave --at or --update-snapshots away.');
  }
  const library = ports.from === 'commit' ? await testableAt(ports.repository, { at: ports.at, configFile: request.configFile }) : await testableOnDisk(ports.files, request.configFile);
  const shared = await instruments();
  const results: TestedPromptResult[] = [];
  const written: string[] = [];
  for (const id of await idsFor(ports, request, library)) {
    const { prompt, needs, files } = await library.read(id);
    if (files === null) {
      results.push({ id, file: null, cases: [], problems: [] });
      continue;
    }
    const first = runTests(prompt, needs, files, shared);
    const kept = request.updatesSnapshots && ports.from === 'work-tree' ? await keep(ports.files, files, first) : null;
    if (kept !== null) written.push(files.snapshots.path);
    results.push(resultOf(kept === null ? first : runTests(prompt, needs, { ...files, snapshots: { ...files.snapshots, bytes: kept } }, shared), files));
  }
  return runOf(results, written, new Set(request.ids));
}

/** Writes the snapshots, where they differ and every case could be rendered; the new content. */
async function keep(place: Files, { snapshots }: TestFiles, result: TestResult): Promise<Uint8Array | null> {
  if (result.snapshots === null || (result.snapshots.size === 0 && snapshots.bytes === null)) return null;
  const bytes = Buffer.from(snapshotsText(result.snapshots));
  if (snapshots.bytes !== null && bytes.equals(snapshots.bytes)) return null;
  await place.write(snapshots.path, bytes);
  return bytes;
}

async function idsFor(ports: TestPorts, { ids, all }: TestRequest, library: Testable): Promise<readonly string[]> {
  if (library.paths.size === 0) throw emptyLibrary();
  for (const id of ids) if (!library.paths.has(id)) throw unknownPrompt(id, library);
  if (ids.length > 0) return [...new Set(ids)];
  if (all) return [...library.paths.keys()].toSorted();
  if (ports.from === 'commit') throw new Failure('test-nothing-named', 'A commit has no changes of its own to test.', 'Name prompts, or test all of them with --all.');
  const differing = await ports.workTree.changedPaths();
  const changed = new Set([...promptPathsAmong(differing, library.sources), ...differing.flatMap((path) => testedPromptPaths(path, library.sources))]);
  return [...library.paths].flatMap(([id, path]) => (changed.has(path) ? [id] : [])).toSorted();
}

function unknownPrompt(id: string, { paths }: Testable): Failure {
  const meant = nearestName(id, paths.keys());
  return new Failure('prompt-unknown', `There is no prompt ${id === '' ? "''" : id}.`, meant === null ? 'See prompt-libraries list.' : `Did you mean ${meant}?`);
}

function resultOf({ id, cases, problems }: TestResult, { path }: TestFiles): TestedPromptResult {
  return {
    id,
    file: path,
    cases: cases.map((each) => ({
      name: each.name,
      verdict: each.verdict,
      problems: each.problems.map((found) => reported(found, 'testing')),
      differences: each.differences.map(({ expected, found }) => textDiff(expected, found)),
    })),
    problems: problems.map((each) => reported(each, 'testing')),
  };
}

function runOf(prompts: readonly TestedPromptResult[], written: readonly string[], named: ReadonlySet<string>): TestRun {
  const cases = prompts.flatMap((each) => each.cases);
  const failed = cases.filter(({ verdict }) => verdict === 'failed').length;
  const broken = prompts.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  const untested = prompts.some(({ id, file }) => file === null && named.has(id));
  return {
    schema: 'prompt-libraries/test-result/v1',
    passed: failed === 0 && !broken && !untested,
    counts: { prompts: prompts.length, passed: cases.length - failed, failed },
    prompts,
    written,
  };
}
