import { test, type TestedPromptResult, type TestRun } from '../../app/test.ts';
import { diffLines } from '../../report/diff-terminal.ts';
import { counted } from '../../report/plural.ts';
import { paragraph } from '../../report/terminal/style.ts';
import { visibleLine } from '../../report/visible.ts';
import { withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { authoringPorts } from '../library-call.ts';
import { problemText } from '../library-text.ts';

/** Runs the tests of prompts. */
export async function run(call: CallOf<'test'>): Promise<Outcome> {
  call.progress('running the tests');
  const found = await tested(call);
  return { exit: found.passed ? 0 : 1, text: linesOf(found, call).join('\n'), json: found };
}

async function tested(call: CallOf<'test'>): Promise<TestRun> {
  const { at, config, all } = call.flags;
  const request = { ids: call.arguments.ids, all, updatesSnapshots: call.flags['update-snapshots'], configFile: config };
  if (at !== null) return await withRepository(call, (repository) => test({ from: 'commit', repository, at }, request));
  const { files, workspace } = await authoringPorts(call);
  return await test({ from: 'work-tree', files, workTree: workspace }, request);
}

function linesOf(found: TestRun, call: CallOf<'test'>): readonly string[] {
  const { dim } = call.colours;
  const { prompts, counts, written } = found;
  if (prompts.length === 0) return ['No prompt and no test differs from the last commit: name prompts, or test all with --all.'];
  const bare = prompts.filter(({ file }) => file === null);
  const tests = counts.passed + counts.failed;
  return [
    ...prompts.filter(({ file }) => file !== null).flatMap((each) => [...promptLines(each, call), '']),
    ...(bare.length === 0 ? [] : [dim(`without tests: ${bare.map(({ id }) => visibleLine(id)).join(', ')}`), '']),
    ...written.map((path) => `wrote ${visibleLine(path)}`),
    verdictLine(found, tests, call),
  ];
}

function verdictLine({ passed, counts }: TestRun, tests: number, { colours }: CallOf<'test'>): string {
  const { bold, red, green } = colours;
  if (tests === 0) return passed ? 'No test was run.' : red(bold('✗ No test was run.'));
  return passed ? `${green(bold('✓ passed'))}: ${counted(tests, 'test')}` : `${red(bold('✗ failed'))}: ${counts.failed} of ${counted(tests, 'test')}`;
}

function promptLines({ id, file, cases, problems }: TestedPromptResult, call: CallOf<'test'>): readonly string[] {
  const { bold, dim } = call.colours;
  const fixes = new Set(cases.flatMap((each) => each.problems.map(({ fix }) => fix)));
  return [
    `${bold(visibleLine(id))}  ${dim(visibleLine(file ?? ''))}`,
    ...cases.flatMap((each) => caseLines(each, call)),
    ...[...fixes].flatMap((fix) => paragraph(`fix: ${fix}`, 2, call).map(dim)),
    ...problemText(problems, call),
  ];
}

/** One line for a case that passed; for others what is wrong, by line of the test file, and how texts differ. */
function caseLines({ name, verdict, problems, differences }: TestedPromptResult['cases'][number], call: CallOf<'test'>): readonly string[] {
  const { green, red } = call.colours;
  if (verdict === 'passed') return [`  ${green('✓')} ${visibleLine(name)}`];
  const shown = differences.flatMap((each) => diffLines(each, call.width - 6, call.colours)).map((line) => `      ${line}`);
  return [`  ${red('✗')} ${visibleLine(name)}`, ...problems.flatMap(({ line, message }) => paragraph(`line ${line ?? 1}: ${message}`, 4, call)), ...shown];
}
