import { readAttribution, type ReleasingPrompt } from '../../src/app/release/read-attribution.ts';
import { commitTypes } from '../../src/commit/commit-types.ts';
import { fixture, type Fixture } from './git-fixture.ts';
import { using } from './repository-under-test.ts';

/** Paths of the prompts, and the ids they stand for. */
export const path = 'prompts/tasks/a.md';
export const other = 'prompts/tasks/b.md';
export const old = 'prompts/tasks/old.md';
const names = new Map([
  [path, 'tasks-general-a'],
  [other, 'tasks-general-b'],
  [old, 'tasks-general-old'],
]);

/** What every prompt says at first. */
export const first = ['# A', '', 'one', '', 'two', '', 'three', '', 'four', '', 'five', ''];

/** What attribution tells of a prompt: titles, the newest first. */
export interface Told {
  readonly declared: string | null;
  readonly titles: readonly string[];
  readonly undocumented: readonly string[];
}

/** A library with two prompts, and what attribution tells of it. */
export interface AttributedLibrary {
  readonly repo: Fixture;
  /** The commit both prompts were released from. */
  readonly source: string;
  /** Writes the first prompt with a line more, right below another. */
  readonly add: (below: string, line: string) => void;
  /** Writes the first prompt without the last line that says this. */
  readonly drop: (line: string) => void;
  /** Goes on from the text at HEAD. */
  readonly reread: () => void;
  /** Goes on from the first text. */
  readonly restart: () => void;
  readonly blobAt: (commit: string, at: string) => string;
  /** The prompt of a path as it was released from a commit. */
  readonly releasedAt: (commit: string, at?: string) => ReleasingPrompt;
  readonly attributionOf: (...prompts: readonly ReleasingPrompt[]) => Promise<{ readonly told: Readonly<Record<string, Told>>; readonly rewritten: ReadonlyMap<string, string | null> }>;
  /** What is told of one prompt, of the first by default. */
  readonly told: (prompt?: ReleasingPrompt) => Promise<Told | undefined>;
}

export async function attributedLibrary(): Promise<AttributedLibrary> {
  const repo = await fixture();
  let text = [...first];
  const source = repo.commit('feat: base', { files: { [path]: first.join('\n'), [other]: first.join('\n') } });
  const write = (): void => repo.write(path, text.join('\n'));
  const blobAt = (commit: string, at: string): string => repo.git('rev-parse', `${commit}:${at}`);
  const nameOf = (at: string) => {
    const id = names.get(at);
    return id === undefined ? null : { id, category: 'tasks' };
  };
  const releasedAt = (commit: string, at = path): ReleasingPrompt => ({ id: names.get(at) ?? '', category: 'tasks', paths: [at], formerPaths: [], released: { path: at, blob: blobAt(commit, at) }, source: commit });
  const attributionOf: AttributedLibrary['attributionOf'] = async (...prompts) => {
    const request = { tip: repo.git('rev-parse', 'HEAD'), prompts, types: commitTypes({}, 'seed'), nameOf };
    const { ways, rewritten } = await using(repo, (repository) => readAttribution(repository, request));
    const told = [...ways].map(([id, [way]]) => {
      const titles = way?.commits.map(({ title }) => title) ?? [];
      return [id, { declared: way?.declared ?? null, titles, undocumented: way?.undocumented.map(({ title }) => title) ?? [] }] as const;
    });
    return { told: Object.fromEntries(told), rewritten };
  };
  return {
    repo,
    source,
    add: (below, line) => {
      text.splice(text.indexOf(below) + 1, 0, line);
      write();
    },
    drop: (line) => {
      text.splice(text.lastIndexOf(line), 1);
      write();
    },
    reread: () => {
      text = [...repo.git('show', `HEAD:${path}`).split('\n'), ''];
    },
    restart: () => {
      text = [...first];
    },
    blobAt,
    releasedAt,
    attributionOf,
    told: async (prompt = releasedAt(source)) => (await attributionOf(prompt)).told[prompt.id],
  };
}
