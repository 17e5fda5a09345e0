import { testPathsOf } from '../../format/test-paths.ts';
import { readTestFile } from '../../evidence/test-file.ts';
import type { Repository, TreeEntry } from '../../git/repository.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { TestsView } from '../../report/library/model.ts';
import type { WrittenLibrary } from '../library/read-library.ts';

/** Test files that are read to count their cases; above it only whether there is one is told. */
const mostCounted = 1_000;

/** The test files beside the prompts of a library. */
export async function readTests(repository: Repository, { commit, sources, prompts }: WrittenLibrary): Promise<(prompt: Prompt) => TestsView | null> {
  const listed = (await Promise.all(sources.folders.map((folder) => repository.listTree(commit, folder)))).flat();
  const blobs = new Map(listed.map(({ path, blob }: TreeEntry) => [path, blob]));
  const wanted = prompts.flatMap(({ path }) => {
    const { tests } = testPathsOf(path);
    const blob = blobs.get(tests);
    return blob === undefined ? [] : [{ path, tests, blob }];
  });
  const contents = wanted.length > mostCounted ? new Map<string, Uint8Array>() : await repository.readBlobs([...new Set(wanted.map(({ blob }) => blob))]);
  const views = new Map(wanted.map(({ path, tests, blob }) => [path, { path: tests, cases: casesIn(contents.get(blob), tests) }]));
  return ({ path }) => views.get(path) ?? null;
}

function casesIn(bytes: Uint8Array | undefined, file: string): number | null {
  const read = bytes === undefined ? null : readTestFile(bytes, file);
  return read?.ok === true ? read.value.length : null;
}
