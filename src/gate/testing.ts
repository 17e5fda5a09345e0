import type { TestResult } from '../evidence/run-tests.ts';
import type { TestedPrompt } from '../evidence/testing-facts.ts';
import { isReleasable } from '../library/version-plan.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Facts } from '../rule/facts.ts';
import type { Judgement, Verdict } from './verdict.ts';

/** Judges the tests of prompts: those there are hold, and there are as many as the library demands. Its score is the share of cases that pass. */
export async function testingGate(facts: Facts, required: boolean): Promise<Judgement> {
  const results = await resultsOf(facts);
  const cases = results.flatMap((result) => result.cases);
  const counts = new Map(results.map(({ id, cases: own }) => [id, own.length]));
  const demanded = facts.testing.tested.filter(({ prompt }) => isReleasable(prompt)).flatMap((each) => demandsOn(each, counts, facts));
  const problems = [
    ...results.flatMap((result) => result.problems),
    ...cases.flatMap((each) => each.problems),
    ...facts.testing.orphans.map(({ path, expected }) => problem('test-file-orphan', { expected }, { place: { file: path, line: 1 } })),
    ...demanded,
    ...absence(facts),
  ];
  const held = cases.filter(({ verdict }) => verdict === 'passed').length;
  const score = cases.length === 0 ? null : held / cases.length;
  return { gate: 'testing', required, verdict: verdictOn(problems, cases.length, facts), score, problems };
}

/** What runs tests is loaded only where there are some. A prompt that cannot be read is the syntax gate's. */
async function resultsOf({ testing: { tested, prompts } }: Facts): Promise<readonly TestResult[]> {
  const runnable = tested.flatMap(({ prompt, files }) => (files === null || prompt.document === null || prompt.template === null ? [] : [{ prompt, files }]));
  if (runnable.length === 0) return [];
  const [{ runTests }, { instruments }] = await Promise.all([import('../evidence/run-tests.ts'), import('../evidence/instruments.ts')]);
  const shared = await instruments();
  return runnable.map(({ prompt, files }) => runTests(prompt, prompts, files, shared));
}

/** What the library asks of a prompt's tests and they do not give. Test files that cannot be read are objected to already. */
function demandsOn({ prompt, files }: TestedPrompt, counts: ReadonlyMap<string, number>, { configuration }: Facts): readonly Problem[] {
  const { require, whenAbsent } = configuration.gates.testing;
  const about = { place: { file: prompt.path, line: 1 }, prompt: prompt.id };
  const found = counts.get(prompt.id) ?? 0;
  const wanted = require.get(prompt.name.category) ?? 0;
  if (found < wanted && (files === null || found > 0)) return [problem('tests-demanded', { found, wanted, by: '`gates.testing.require`' }, about)];
  return files === null && whenAbsent === 'fail' ? [problem('tests-demanded', { found, wanted: 1, by: '`gates.testing.when_absent`' }, about)] : [];
}

/** One warning for all prompts that nobody tests: most libraries begin that way. */
function absence({ testing, configuration }: Facts): readonly Problem[] {
  const { require, whenAbsent } = configuration.gates.testing;
  if (whenAbsent !== 'warn') return [];
  const bare = testing.tested.filter(({ prompt, files }) => files === null && isReleasable(prompt) && (require.get(prompt.name.category) ?? 0) === 0);
  return bare.length === 0 ? [] : [problem('tests-absent', { prompts: bare.map(({ prompt }) => prompt.id) })];
}

function verdictOn(problems: readonly Problem[], cases: number, { testing, configuration }: Facts): Verdict {
  const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
  if (first !== undefined) return { is: 'failed', problems: [first, ...others] };
  if (testing.tested.length === 0) return { is: 'skipped', because: 'no prompt is touched' };
  if (cases > 0) return { is: 'passed', because: `${cases} ${cases === 1 ? 'test passes' : 'tests pass'}` };
  if (configuration.gates.testing.whenAbsent === 'pass') return { is: 'passed', because: 'there are no tests, and gates.testing.when_absent lets that pass' };
  return { is: 'skipped', because: 'there are no tests' };
}
