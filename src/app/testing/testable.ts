import { testPathsOf } from '../../format/test-paths.ts';
import type { TestFiles } from '../../evidence/run-tests.ts';
import type { Files } from '../../files/files.ts';
import type { Repository } from '../../git/repository.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { Sources } from '../../library/sources.ts';
import { Bug } from '../../problem/never.ts';
import { neighboursOf, promptFrom, workTreeLibrary } from '../authoring/work-tree.ts';
import { readEverything } from '../check/read-change.ts';
import { libraryAt, type LibraryRequest } from '../library/library-at.ts';

/** A library whose prompts can be tested one by one. */
export interface Testable {
  /** Path by id; of several prompts with one id the first, which the syntax gate objects to. */
  readonly paths: ReadonlyMap<string, string>;
  readonly sources: Sources;
  /** A prompt with all that it needs, and its test files. */
  readonly read: (id: string) => Promise<{ readonly prompt: Prompt; readonly needs: ReadonlyMap<string, Prompt>; readonly files: TestFiles | null }>;
}

/** The library of the work tree. @throws Failure `config-unreadable` */
export async function testableOnDisk(files: Files, configFile: string): Promise<Testable> {
  const library = await workTreeLibrary(files, configFile);
  const paths = new Map([...library.paths].flatMap(([id, [path]]) => (path === undefined ? [] : [[id, path] as const])));
  return {
    paths,
    sources: library.sources,
    read: async (id) => {
      const path = paths.get(id) ?? '';
      const prompt = await promptFrom(files, library.sources, path, (await files.read(path)) ?? new Uint8Array());
      if (prompt === null) throw new Bug(`${path} was found as a prompt and is none.`);
      return { prompt, needs: await neighboursOf(files, library, prompt), files: await testFiles(path, (each) => files.read(each)) };
    },
  };
}

/** The library of a commit. @throws Failure `git-no-commits`, `revision-unknown`, `config-unreadable` */
export async function testableAt(repository: Repository, request: LibraryRequest): Promise<Testable> {
  const { commit, sources } = await libraryAt(repository, request);
  const { touched } = await readEverything(repository, sources, commit);
  const needs = new Map(touched.flatMap(({ after }) => (after === null ? [] : [[after.id, after] as const])));
  const bytesAt = async (path: string): Promise<Uint8Array | null> => {
    const [entry] = await repository.entriesAt(commit, [path]);
    return entry === null || entry === undefined ? null : ((await repository.readBlobs([entry.blob])).get(entry.blob) ?? null);
  };
  return {
    paths: new Map([...needs].map(([id, { path }]) => [id, path])),
    sources,
    read: async (id) => {
      const prompt = needs.get(id);
      if (prompt === undefined) throw new Bug(`${id} was found as a prompt and is none.`);
      return { prompt, needs, files: await testFiles(prompt.path, bytesAt) };
    },
  };
}

async function testFiles(path: string, read: (path: string) => Promise<Uint8Array | null>): Promise<TestFiles | null> {
  const beside = testPathsOf(path);
  const bytes = await read(beside.tests);
  if (bytes === null) return null;
  return { path: beside.tests, bytes, snapshots: { path: beside.snapshots, bytes: await read(beside.snapshots) } };
}
