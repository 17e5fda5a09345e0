import { nearestName } from '../domain/nearest.ts';
import { contractOf, type InputContract } from '../library/input-values.ts';
import type { Prompt } from '../library/prompt.ts';
import { partialsOf, renderPrompt } from '../library/render-prompt.ts';
import type { TokenCounter } from '../library/tokens.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { RenderedMessage } from '../template/template.ts';
import type { Judged } from './assertions/assertion.ts';
import { judgedText, snapshotText } from './rendered-text.ts';
import { readSnapshots } from './snapshots.ts';
import type { Assertion, TestCase } from './test-case.ts';
import { readTestFile } from './test-file.ts';

/** The test files of one prompt, as one tree has them. */
export interface TestFiles {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly snapshots: { readonly path: string; /** `null` where there is no such file. */ readonly bytes: Uint8Array | null };
}

/** What tests are run with, for all prompts of a run. */
export interface Instruments {
  readonly tokens: TokenCounter;
  readonly matches: Judged['matches'];
}

/** What came of one case. */
export interface CaseResult {
  readonly name: string;
  readonly verdict: 'passed' | 'failed';
  /** Errors, each with its place in the test file. */
  readonly problems: readonly Problem[];
  /** Texts that ought to be alike and are not, by problem: for showing the difference. */
  readonly differences: readonly { readonly expected: string; readonly found: string }[];
}

/** What came of the tests of one prompt. */
export interface TestResult {
  readonly id: string;
  readonly cases: readonly CaseResult[];
  /** Errors of the test files themselves, for which nothing was run, and warnings. */
  readonly problems: readonly Problem[];
  /** What the snapshots would be if they were kept now; `null` where that cannot be told. */
  readonly snapshots: ReadonlyMap<string, string> | null;
}

/**
 * Runs the tests of a prompt. Nothing is executed, read or fetched.
 * @param needs every prompt that its text includes, directly or through others, by id; more do no harm.
 */
export function runTests(prompt: Prompt, needs: ReadonlyMap<string, Prompt>, files: TestFiles, instruments: Instruments): TestResult {
  const about = (each: Problem): Problem => ({ ...each, prompt: prompt.id });
  const cases = readTestFile(files.bytes, files.path);
  const kept = readSnapshots(files.snapshots.bytes, files.snapshots.path);
  if (!cases.ok || !kept.ok) {
    const problems = [cases, kept].flatMap((read) => (read.ok ? [] : read.problems));
    return { id: prompt.id, cases: [], problems: problems.map(about), snapshots: null };
  }
  const partials = partialsOf(prompt, needs);
  const contract = contractOf([prompt, ...partials.values()]);
  const snapshots = new Map<string, string>();
  const results = cases.value.flatMap((test): readonly CaseResult[] => {
    const rendered = renderedFor(test, prompt, partials, contract);
    if ('problems' in rendered) return [{ name: test.name, verdict: 'failed', problems: rendered.problems.map(about), differences: [] }];
    // Without an answer there is nothing here that its assertions are about.
    if (test.judges === 'answer' && test.recorded === null) return [];
    const before = kept.value.texts.get(test.name) ?? null;
    const compares = new Set(test.assertions.map(({ type }) => type));
    // A text that ought to have changed is compared with the first one that was kept, for ever.
    if (compares.has('not-snapshot')) snapshots.set(test.name, before ?? rendered.kept);
    if (compares.has('snapshot')) snapshots.set(test.name, rendered.kept);
    return [judgedCase(test, about, { ...instruments, text: rendered.text, snapshot: { kept: before, now: rendered.kept } })];
  });
  const compared = new Set(cases.value.filter(({ assertions }) => assertions.some(({ type }) => type === 'snapshot' || type === 'not-snapshot')).map(({ name }) => name));
  const unused = [...kept.value.texts.keys()].filter((name) => !compared.has(name));
  const isComplete = results.every(({ problems }) => problems.every(({ code }) => code === 'test-failed' || code === 'test-snapshot-missing'));
  return {
    id: prompt.id,
    cases: results,
    problems: unused.map((name) => about(problem('test-snapshot-unused', { test: name }, { place: kept.value.placeOf(name) }))),
    snapshots: isComplete ? snapshots : null,
  };
}

type Rendered = { readonly text: string; readonly kept: string; readonly messages: readonly RenderedMessage[] } | { readonly problems: readonly Problem[] };

/** The text that a case is judged by, and the messages that it is rendered to whatever is judged. */
export function renderedFor({ name, place, vars, recorded }: TestCase, prompt: Prompt, partials: ReadonlyMap<string, Prompt>, contract: InputContract): Rendered {
  const known = [...contract.types.keys()];
  const unknown = Object.keys(vars).filter((variable) => !contract.types.has(variable));
  if (unknown.length > 0) {
    return { problems: unknown.map((variable) => problem('test-variable-unknown', { variable, meant: nearestName(variable, known), known }, { place })) };
  }
  const rendered = renderPrompt(prompt, partials, contract, { ...contract.defaults, ...vars });
  if (!rendered.ok) return { problems: rendered.problems.map(({ message }) => problem('test-not-rendered', { test: name, reason: message }, { place })) };
  const messages = rendered.value;
  if (recorded !== null) return { text: recorded, kept: recorded, messages };
  return { text: judgedText(messages), kept: snapshotText(messages), messages };
}

function judgedCase({ name, assertions }: TestCase, about: (each: Problem) => Problem, judged: Judged): CaseResult {
  const found = assertions.flatMap((assertion) => {
    const says = objection(name, assertion, judged);
    return says === null ? [] : [{ assertion, says: about(says) }];
  });
  const differences = found.flatMap(({ assertion }) => {
    const expected = assertion.negated ? null : (assertion.kind.ideal?.(judged, assertion) ?? null);
    return expected === null ? [] : [{ expected, found: assertion.type === 'snapshot' ? judged.snapshot.now : judged.text }];
  });
  return { name, verdict: found.length === 0 ? 'passed' : 'failed', problems: found.map(({ says }) => says), differences };
}

/** Why an assertion does not hold; `null` where it does. */
function objection(test: string, { kind, negated, place, ...wanted }: Assertion, judged: Judged): Problem | null {
  const finding = kind.judge(judged, wanted);
  if (finding.is === 'no-snapshot') return problem('test-snapshot-missing', { test }, { place });
  if (finding.is === 'judged' && finding.holds !== negated) return null;
  const expected = `${negated ? 'not ' : ''}${kind.expects(wanted)}`;
  return problem('test-failed', { test, expected, found: finding.is === 'judged' ? finding.found : finding.because }, { place });
}
