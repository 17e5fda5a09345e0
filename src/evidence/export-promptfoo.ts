import { rowNamed } from '../domain/row.ts';
import { blockText } from '../format/front-matter.ts';
import type { Prompt } from '../library/prompt.ts';
import { contractOf } from '../library/input-values.ts';
import { partialsOf } from '../library/render-prompt.ts';
import type { Problem } from '../problem/problem.ts';
import { isRecord } from '../schema/json-schema.ts';
import type { RenderedMessage } from '../template/template.ts';
import { inert, isInert } from './inert.ts';
import { labelOf } from './label.ts';
import { wholeCharacters } from './sample.ts';
import { renderedFor, type TestFiles } from './run-tests.ts';
import type { Assertion, TestCase } from './test-case.ts';
import { readTestFile } from './test-file.ts';

/** A prompt to evaluate. */
export interface ExportedPrompt {
  readonly prompt: Prompt;
  readonly digest: string;
  /** All that its text includes, by id; more do no harm. */
  readonly needs: ReadonlyMap<string, Prompt>;
  readonly files: TestFiles;
}

/** What promptfoo is given: plain chats without variables, and tests for each of them alone. */
export interface PromptfooExport {
  /** Contents by path in the folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly cases: number;
  /** Cases that are left out, with the reason. */
  readonly skipped: readonly { readonly prompt: string; readonly test: string; readonly because: string }[];
  /** What is wrong with the test files: what they ask for is not exported. */
  readonly problems: readonly Problem[];
}

/** Kinds that only this tool knows: they judge the text of the prompt, which no answer has. */
const ours = new Set(['snapshot', 'not-snapshot', 'max-tokens', 'not-max-tokens']);

interface Row {
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly test: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly chat: string;
}

/**
 * Prompts as promptfoo can run them: every case rendered to a chat of its own, labelled with id and digest. promptfoo reads no
 * format of prompts; given the files themselves it would send their front matter to the model.
 * @param providers what promptfoo calls models; none = it is told when it is called.
 */
export function promptfooExport(prompts: readonly ExportedPrompt[], providers: readonly string[]): PromptfooExport {
  const parts = prompts.map(casesOf);
  const rows = parts.flatMap((part) => part.rows);
  const config = {
    description: 'Prompts of a library, rendered. Made by prompt-libraries evidence export.',
    ...(providers.length === 0 ? {} : { providers }),
    prompts: rows.map(({ prompt }) => prompt),
    tests: rows.map(({ test }) => test),
  };
  return {
    files: new Map([...(rows.length === 0 ? [] : [['promptfooconfig.yaml', blockText(config)] as const]), ...rows.map(({ path, chat }) => [path, chat] as const)]),
    cases: rows.length,
    skipped: parts.flatMap(({ skipped }) => skipped),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function casesOf(exported: ExportedPrompt): { readonly rows: readonly Row[]; readonly skipped: PromptfooExport['skipped']; readonly problems: readonly Problem[] } {
  const { prompt, needs, files } = exported;
  const about = (each: Problem): Problem => ({ ...each, prompt: prompt.id });
  const read = readTestFile(files.bytes, files.path);
  if (!read.ok) return { rows: [], skipped: [], problems: read.problems.map(about) };
  const partials = partialsOf(prompt, needs);
  const contract = contractOf([prompt, ...partials.values()]);
  const rows: Row[] = [];
  const skipped: PromptfooExport['skipped'][number][] = [];
  const problems: Problem[] = [];
  for (const [index, test] of read.value.entries()) {
    const because = reasonToSkip(test);
    const rendered = because === null ? renderedFor(test, prompt, partials, contract) : null;
    if (because !== null) skipped.push({ prompt: prompt.id, test: test.name, because });
    else if (rendered !== null && 'problems' in rendered) problems.push(...rendered.problems.map(about));
    else if (rendered !== null) rows.push(rowOf(exported, test, index + 1, rendered.messages));
  }
  return { rows, skipped, problems };
}

function reasonToSkip({ assertions, judges }: TestCase): string | null {
  if (judges === 'prompt') return 'it judges the prompt alone';
  const known = assertions.filter(({ type }) => !ours.has(type));
  if (known.length === 0) return 'it asserts only what no answer has: snapshot, max-tokens';
  return known.every(({ value }) => isPlain(value)) ? null : 'a value in it would be a template or a reference for promptfoo';
}

/** Whether promptfoo takes a value as it stands, with texts made inert where it fills them in: not inside of objects. */
function isPlain(value: unknown, isInside = false): boolean {
  if (typeof value === 'string') return !isInside || isInert(value);
  if (Array.isArray(value)) return value.every((each) => isPlain(each, isInside || typeof each !== 'string'));
  return !isRecord(value) || Object.entries(value).every(([key, each]) => !key.startsWith('$') && isInert(key) && isPlain(each, true));
}

function rowOf({ prompt, digest }: ExportedPrompt, test: TestCase, number: number, messages: readonly RenderedMessage[]): Row {
  const label = labelOf({ prompt: prompt.id, digest }, number);
  const path = `prompts/${prompt.id}/${number}.json`;
  const config = sampling(prompt.document?.metadata.config);
  const vars = Object.entries(test.vars).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return isInert(text) && isInert(name) ? [[name, text] as const] : [];
  });
  return {
    path,
    chat: `${JSON.stringify(messages.map(({ role, text }) => ({ role: role === 'model' ? 'assistant' : role, content: inert(text) })), null, 2)}\n`,
    prompt: { id: `file://${path}`, label, ...(Object.keys(config).length === 0 ? {} : { config }) },
    test: {
      description: test.name.replaceAll(/[{}]/gu, ' '),
      prompts: [label],
      // For reading only: the chats have no variables.
      ...(vars.length === 0 ? {} : { vars: Object.fromEntries(vars) }),
      assert: test.assertions.filter(({ type }) => !ours.has(type)).map(assertionOf),
      // Braces and all, so encoded: promptfoo fills in templates here too.
      metadata: { prompt: prompt.id, digest, case: encodeURIComponent(wholeCharacters(test.name)) },
    },
  };
}

function assertionOf({ type, value, threshold }: Assertion): Readonly<Record<string, unknown>> {
  const shown = typeof value === 'string' ? inert(value) : Array.isArray(value) ? value.map((each: unknown) => (typeof each === 'string' ? inert(each) : each)) : value;
  return { type, ...(value === undefined ? {} : { value: shown }), ...(threshold === null ? {} : { threshold }) };
}

/** How answers are drawn, by the names a prompt may use, and what promptfoo calls it. All else of `config` could send a key elsewhere. */
const samplingNames: Readonly<Record<string, string>> = {
  temperature: 'temperature', top_p: 'top_p', topP: 'top_p', top_k: 'top_k', topK: 'top_k', max_tokens: 'max_tokens', maxOutputTokens: 'max_tokens',
  seed: 'seed', presence_penalty: 'presence_penalty', frequency_penalty: 'frequency_penalty',
};

function sampling(config: unknown): Readonly<Record<string, number>> {
  if (!isRecord(config)) return {};
  return Object.fromEntries(
    Object.entries(config).flatMap(([key, value]) => {
      const name = rowNamed(samplingNames, key);
      return name === undefined || typeof value !== 'number' ? [] : [[name, value] as const];
    }),
  );
}
