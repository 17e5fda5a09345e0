import type { Prompt } from '../library/prompt.ts';
import type { PromptEvidence } from './prompt-evidence.ts';
import type { TestFiles } from './run-tests.ts';

/** A prompt whose tests count for a change, with its test files; `null` where it has none. */
export interface TestedPrompt {
  readonly prompt: Prompt;
  readonly files: TestFiles | null;
}

/** What the testing gate judges by. */
export interface TestingFacts {
  /** Prompts of the head that the change touches or pulls along, and those whose test files it touches. */
  readonly tested: readonly TestedPrompt[];
  /** Those prompts and all that they need, by id. */
  readonly prompts: ReadonlyMap<string, Prompt>;
  /** Test files that the change adds or edits and that belong to no prompt, with the path such a prompt would have. */
  readonly orphans: readonly { readonly path: string; readonly expected: string }[];
  /** What evaluations showed of the tested prompts, by id; a prompt without an entry has none. */
  readonly evidence: ReadonlyMap<string, PromptEvidence>;
}

/** Nothing is tested. */
export const noTesting: TestingFacts = { tested: [], prompts: new Map(), orphans: [], evidence: new Map() };
