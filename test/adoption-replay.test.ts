import { afterAll, beforeAll, expect, it } from 'vitest';
import { check } from '../src/app/check/check.ts';
import { openRepository } from '../src/git/open-repository.ts';
import type { Repository } from '../src/git/repository.ts';
import { called } from './support/called.ts';
import { replayedLibrary } from './support/adoption/replayed-library.ts';
import { fixture, fixtureEnvironment, type Fixture } from './support/git-fixture.ts';
import { dirname } from 'node:path';
import { spawnSync } from 'node:child_process';

const { first, commits } = replayedLibrary(11, 300, 500);
let repo: Fixture;
let repository: Repository;
let oids: readonly string[] = [];

beforeAll(async () => {
  repo = await fixture();
  repo.commit('years of work', { files: first });
  const { exit } = await called(repo.folder, ['init', '--name', 'replayed']);
  expect(exit).toBe(0);
  repo.commit('chore: manage prompts as a library');
  oids = imported(repo, repo.git('rev-parse', 'HEAD'));
  repository = await openRepository(repo.folder, fixtureEnvironment(dirname(repo.folder)));
}, 60_000);
afterAll(async () => {
  await repository.close();
  repo.remove();
});

/** Every commit of the replay, made in one go; the ids from the first parent on. */
function imported({ folder, git }: Fixture, parent: string): readonly string[] {
  const lines: string[] = [];
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  for (const [at, { edit, files }] of commits.entries()) {
    const time = `Tess Tester <tess@example.com> ${1_770_000_000 + at * 60} +0000`;
    lines.push(`commit refs/heads/replay\nmark :${at + 1}\ncommitter ${time}\n${data(`chore: ${edit}`)}from ${at === 0 ? parent : `:${at}`}\n`);
    for (const [path, text] of Object.entries(files)) lines.push(text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`);
  }
  const { status, stderr } = spawnSync('git', ['fast-import', '--quiet'], { cwd: folder, input: lines.join(''), env: fixtureEnvironment(dirname(folder)) });
  if (status !== 0) throw new Error(String(stderr));
  return [parent, ...git('rev-list', '--reverse', `${parent}..replay`).split('\n')];
}

/** Consecutive commits that edit no prompt twice, at most twelve: one change, as a pull request would bring them. */
function* stretches(): Generator<{ from: number; to: number; edits: readonly string[]; expected: Readonly<Record<string, string>> }> {
  for (let from = 0; from < commits.length; ) {
    const seen = new Set<number>();
    let to = from;
    for (; to < commits.length && to - from < 12 && commits[to]?.prompts.every((prompt) => !seen.has(prompt)) === true; to += 1) for (const prompt of commits[to]?.prompts ?? []) seen.add(prompt);
    const own = commits.slice(from, to);
    yield { from, to, edits: own.map(({ edit }) => edit), expected: Object.assign({}, ...own.map(({ expected }) => expected)) as Record<string, string> };
    from = to;
  }
}

it('300 adopted prompts over 500 commits get the impacts that their edits ask for', async () => {
  const now = new Date('2026-03-01T00:00:00Z');
  const wrong: unknown[] = [];
  for (const { from, to, edits, expected } of stretches()) {
    const [base = '', head = ''] = [oids[from], oids[to]];
    const report = await check(
      repository,
      { base, head, tree: head, names: { base: 'main', head: 'replay' }, flow: null, landing: async () => null, review: async () => ({ is: 'to-come' }), records: null, configFile: 'prompt-library.yaml', scope: 'changed' },
      now,
    );
    const found = Object.fromEntries(report.plan.prompts.map(({ id, impact }) => [id, impact]));
    const sorted = (impacts: object): string => JSON.stringify(Object.entries(impacts).sort());
    if (sorted(found) !== sorted(expected)) wrong.push([edits, expected, found]);
  }
  expect(wrong).toEqual([]);
}, 120_000);
