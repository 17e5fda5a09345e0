import { judgeEvidence } from '../evidence/judge-evidence.ts';
import { noEvidence } from '../evidence/prompt-evidence.ts';
import { totalOf } from '../evidence/evaluation.ts';
import type { TestResult } from '../evidence/run-tests.ts';
import type { TestedPrompt } from '../evidence/testing-facts.ts';
import type { Prompt } from '../library/prompt.ts';
import { isReleasable } from '../library/version-plan.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Facts } from '../rule/facts.ts';
import type { Judgement, Occasion, Verdict } from './verdict.ts';

/**
 * Judges the tests of prompts and the evidence of evaluations: those there are hold, and there are as many as the library
 * demands. Its score is the share of cases that pass.
 */
export async function testingGate(facts: Facts, required: boolean, occasion: Occasion): Promise<Judgement> {
  const results = await resultsOf(facts);
  const cases = results.flatMap((result) => result.cases);
  const counts = new Map(results.map(({ id, cases: own }) => [id, own.length]));
  const releasable = facts.testing.tested.filter(({ prompt }) => isReleasable(prompt));
  const shown = releasable.map(({ prompt }) => evidenceOn(prompt, facts));
  const incomplete = shown.flatMap((each) => each.incomplete);
  const evaluated = new Set(shown.flatMap((each) => (each.fresh.length > 0 && each.incomplete.length === 0 ? [each.id] : [])));
  const problems = [
    ...results.flatMap((result) => result.problems),
    ...cases.flatMap((each) => each.problems),
    ...facts.testing.orphans.map(({ path, expected }) => problem('test-file-orphan', { expected }, { place: { file: path, line: 1 } })),
    ...releasable.flatMap((each) => demandsOn(each, counts, evaluated, facts)),
    ...shown.flatMap((each) => each.problems),
    ...(occasion === 'release' ? incomplete.filter(({ prompt }) => shown.some((each) => each.isDemanded && each.id === prompt)) : incomplete.map(told)),
    ...absence(releasable, evaluated, facts),
  ];
  const evaluations = shown.flatMap(({ fresh }) => fresh);
  const total = cases.length + evaluations.reduce((sum, each) => sum + totalOf(each), 0);
  const held = cases.filter(({ verdict }) => verdict === 'passed').length + evaluations.reduce((sum, each) => sum + each.cases.passed.length, 0);
  const waiting = shown.filter((each) => each.isDemanded && each.incomplete.length > 0).map(({ id }) => id);
  const verdict = verdictOn(problems, { cases: cases.length, evaluated: evaluated.size, waiting }, facts);
  return { gate: 'testing', required, verdict, score: total === 0 ? null : held / total, problems };
}

/** What runs tests is loaded only where there are some. A prompt that cannot be read is the syntax gate's. */
async function resultsOf({ testing: { tested, prompts } }: Facts): Promise<readonly TestResult[]> {
  const runnable = tested.flatMap(({ prompt, files }) => (files === null || prompt.document === null || prompt.template === null ? [] : [{ prompt, files }]));
  if (runnable.length === 0) return [];
  const [{ runTests }, { instruments }] = await Promise.all([import('../evidence/run-tests.ts'), import('../evidence/instruments.ts')]);
  const shared = await instruments();
  return runnable.map(({ prompt, files }) => runTests(prompt, prompts, files, shared));
}

/** What evaluations showed of a prompt's content, and whether there must be some. */
function evidenceOn(prompt: Prompt, { testing, configuration, now }: Facts): ReturnType<typeof judgeEvidence> & { readonly id: string; readonly isDemanded: boolean } {
  const { evidence } = configuration.gates.testing;
  const isDemanded = evidence.requiredIn.has(prompt.name.category);
  const by = isDemanded ? '`gates.testing.require`' : null;
  const about = { place: { file: prompt.path, line: 1 }, prompt: prompt.id };
  return { id: prompt.id, isDemanded, ...judgeEvidence(testing.evidence.get(prompt.id) ?? noEvidence, evidence, { by }, now, about) };
}

/** What is waited for, or nobody demands, is told and fails nothing. */
function told(found: Problem): Problem {
  return { ...found, severity: 'warning' };
}

/** What the library asks of a prompt's tests and they do not give. Test files that cannot be read are objected to already. */
function demandsOn({ prompt, files }: TestedPrompt, counts: ReadonlyMap<string, number>, evaluated: ReadonlySet<string>, facts: Facts): readonly Problem[] {
  const { require, whenAbsent } = facts.configuration.gates.testing;
  const about = { place: { file: prompt.path, line: 1 }, prompt: prompt.id };
  const found = counts.get(prompt.id) ?? 0;
  const wanted = require.get(prompt.name.category) ?? 0;
  if (found < wanted && (files === null || found > 0)) return [problem('tests-demanded', { found, wanted, by: '`gates.testing.require`' }, about)];
  return whenAbsent === 'fail' && isBare({ prompt, files }, evaluated, facts) ? [problem('tests-demanded', { found, wanted: 1, by: '`gates.testing.when_absent`' }, about)] : [];
}

/** One warning for all prompts that nobody tests: most libraries begin that way. */
function absence(releasable: readonly TestedPrompt[], evaluated: ReadonlySet<string>, facts: Facts): readonly Problem[] {
  const { require, whenAbsent } = facts.configuration.gates.testing;
  if (whenAbsent !== 'warn') return [];
  const bare = releasable.filter((each) => isBare(each, evaluated, facts) && (require.get(each.prompt.name.category) ?? 0) === 0);
  return bare.length === 0 ? [] : [problem('tests-absent', { prompts: bare.map(({ prompt }) => prompt.id) })];
}

/** Whether there is nothing to judge a prompt by. Evidence that is demanded and missing is objected to by itself. */
function isBare({ prompt, files }: TestedPrompt, evaluated: ReadonlySet<string>, { configuration }: Facts): boolean {
  return files === null && !evaluated.has(prompt.id) && !configuration.gates.testing.evidence.requiredIn.has(prompt.name.category);
}

interface Counts {
  readonly cases: number;
  /** Prompts with evidence that is young enough and complete. */
  readonly evaluated: number;
  /** Ids of prompts whose evidence is demanded and incomplete. */
  readonly waiting: readonly string[];
}

function verdictOn(problems: readonly Problem[], { cases, evaluated, waiting }: Counts, { testing, configuration }: Facts): Verdict {
  const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
  if (first !== undefined) return { is: 'failed', problems: [first, ...others] };
  if (testing.tested.length === 0) return { is: 'skipped', because: 'no prompt is touched' };
  if (waiting.length > 0) return { is: 'waiting', for: `an evaluation in which the model answers, of ${waiting.join(', ')}`, enforced: true };
  if (cases + evaluated > 0) return { is: 'passed', because: [...(cases === 0 ? [] : [`${cases} ${cases === 1 ? 'test passes' : 'tests pass'}`]), ...(evaluated === 0 ? [] : [`${evaluated} ${evaluated === 1 ? 'prompt has' : 'prompts have'} passing evidence`])].join(', ') };
  if (configuration.gates.testing.whenAbsent === 'pass') return { is: 'passed', because: 'there are no tests, and gates.testing.when_absent lets that pass' };
  return { is: 'skipped', because: 'there are no tests' };
}
