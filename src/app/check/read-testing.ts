import { testPathsOf } from '../../format/test-paths.ts';
import type { TestFiles } from '../../evidence/run-tests.ts';
import type { TestingFacts } from '../../evidence/testing-facts.ts';
import type { PathChange, Repository } from '../../git/repository.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';
import { testedPromptPaths, type Sources } from '../../library/sources.ts';
import type { Locator } from './locate.ts';
import { readPromptsAt } from './read-change.ts';
import { readNeighbours } from './read-neighbours.ts';

/** What of a change there is to test. */
export interface TestingSources {
  readonly repository: Repository;
  readonly sources: Sources;
  readonly locator: Locator;
  readonly tree: string;
  /** Prompts of the head that the change touches or pulls along. */
  readonly prompts: readonly Prompt[];
  /** Every prompt that was read, by id: those and all that they need. */
  readonly below: ReadonlyMap<string, Prompt>;
  /** The changes of files of tests and snapshots. */
  readonly changes: readonly PathChange[];
}

/** Reads the test files beside prompts: two rounds for all of them together, and two more where only test files changed. */
export async function readTesting(from: TestingSources): Promise<Omit<TestingFacts, 'evidence'>> {
  const known = new Set(from.prompts.map(({ path }) => path));
  const tested = new Map(from.changes.map(({ path }) => [path, testedPromptPaths(path, from.sources)]));
  const others = [...new Set([...tested.values()].flat())].filter((path) => !known.has(path));
  const found = others.length === 0 ? [] : await from.repository.entriesAt(from.tree, others);
  const added = await readPromptsAt(from.repository, from.sources, others.flatMap((path, index) => {
    const entry = found[index];
    return entry === null || entry === undefined ? [] : [{ path, mode: '100644', blob: entry.blob }];
  }), from.tree);
  const needed = added.length === 0 ? new Map<string, Prompt>() : await readNeighbours(from.repository, from.sources, from.locator, added.map(asTouched));
  const prompts = [...from.prompts, ...added];
  const files = await filesBeside(prompts, from);
  const there = new Set(prompts.map(({ path }) => path));
  return {
    tested: prompts.map((prompt) => ({ prompt, files: files.get(prompt.path) ?? null })),
    prompts: new Map([...from.below, ...needed]),
    orphans: from.changes.flatMap(({ path, after }) => {
      const [expected, ...others] = tested.get(path) ?? [];
      return after === null || expected === undefined || [expected, ...others].some((each) => there.has(each)) ? [] : [{ path, expected }];
    }),
  };
}

function asTouched(prompt: Prompt): Touched {
  return { id: prompt.id, kind: 'modified', before: null, after: prompt };
}

/** The test files of prompts that have some, by the path of the prompt. */
async function filesBeside(prompts: readonly Prompt[], { repository, tree }: TestingSources): Promise<ReadonlyMap<string, TestFiles>> {
  const beside = prompts.map(({ path }) => ({ path, ...testPathsOf(path) }));
  if (beside.length === 0) return new Map();
  const entries = await repository.entriesAt(tree, beside.flatMap(({ tests, snapshots }) => [tests, snapshots]));
  const blobs = [...new Set(entries.flatMap((entry) => entry?.blob ?? []))];
  if (blobs.length === 0) return new Map();
  const contents = await repository.readBlobs(blobs);
  const bytesAt = (index: number): Uint8Array | null => contents.get(entries[index]?.blob ?? '') ?? null;
  return new Map(
    beside.flatMap(({ path, tests, snapshots }, index) => {
      const bytes = bytesAt(2 * index);
      return bytes === null ? [] : [[path, { path: tests, bytes, snapshots: { path: snapshots, bytes: bytesAt(2 * index + 1) } }] as const];
    }),
  );
}
