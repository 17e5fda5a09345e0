import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const names = ['billing', 'refund', 'summary', 'tone'];
const tagOf = (name: string): string => `tasks-general-${name}@1.0.0`;

let repo: Fixture;
let bare: string;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first', { files: Object.fromEntries(names.map((name) => [`prompts/tasks/${name}.prompt.md`, `---\ndescription: ${name}.\n---\nWrite a ${name}.\n`])) });
  bare = repo.origin();
});
afterEach(() => repo.remove());

/** Lets the remote refuse what a script of its hook says; `null`: nothing any more. */
function refuses(hook: 'update' | 'pre-receive', script: string | null): void {
  const file = join(bare, 'hooks', hook);
  mkdirSync(join(bare, 'hooks'), { recursive: true });
  if (script === null) return rmSync(file);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}
const aFewAtOnce = '[ "$(wc -l)" -le 2 ] || { echo "At most two refs a push."; exit 1; }';
const tags = (): readonly string[] => repo.git('--git-dir', bare, 'tag', '--list').split('\n');
const deleteTags = (): void => void repo.git('--git-dir', bare, 'tag', '-d', ...names.map(tagOf));
async function told(...argv: readonly string[]): Promise<{ readonly exit: number; readonly owed?: readonly string[]; readonly reconciled?: unknown; readonly drifts?: readonly { readonly code: string; readonly mend: string }[]; readonly fixed?: unknown }> {
  const { exit, out } = await called(repo.folder, [...argv, '--json']);
  return { exit, ...JSON.parse(out) };
}
const publish = ['release', '--all', '--action', 'publish'] as const;

describe('tags that a remote does not take', () => {
  it('are owed by every run until they are there, so that no run ends well without them', async () => {
    refuses('update', 'case "$1" in refs/tags/tasks-*) echo "No tags here."; exit 1;; esac');
    for (let run = 0; run < 2; run += 1) {
      const { exit, owed } = await told(...publish);
      expect([exit, owed?.length, owed?.[0]]).toEqual([1, 1, expect.stringContaining('No tags here.')]);
    }
    refuses('update', null);
    expect(await told(...publish)).toMatchObject({ exit: 0, owed: [], reconciled: [{ tags: names.map(tagOf) }] });
    expect(await told(...publish)).toMatchObject({ exit: 0, owed: [], reconciled: [] });
  });

  it('at once are made a few at a time, in a first run and where somebody deleted them', async () => {
    refuses('pre-receive', aFewAtOnce);
    expect((await told(...publish)).exit).toBe(0);
    deleteTags();
    expect(await told(...publish)).toMatchObject({ exit: 0, owed: [], reconciled: [{ tags: names.map(tagOf) }] });
    expect(tags()).toEqual(expect.arrayContaining(names.map(tagOf)));
    deleteTags();
    expect(await told('doctor', '--fix')).toMatchObject({ exit: 0, drifts: [], fixed: [{ tags: names.map(tagOf) }] });
  });

  it('are named by the doctor with what the remote said', async () => {
    await told(...publish);
    deleteTags();
    refuses('update', 'echo "No tags here."; exit 1');
    const { exit, drifts } = await told('doctor', '--fix');
    expect([exit, drifts?.map(({ code }) => code), drifts?.[0]?.mend]).toEqual([1, ['tags-missing'], expect.stringContaining('No tags here.')]);
  });
});
