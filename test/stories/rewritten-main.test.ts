import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const path = 'prompts/agents/support/triage.prompt.md';
const id = 'agents-support-triage';
const prompt = (body: string, description = 'Sorts tickets.'): string => `---\ndescription: ${description}\n---\n${body}\n`;

let repo: Fixture;
let bare: string;
let first: string;
let second: string;
beforeEach(async () => {
  repo = await fixture();
  first = repo.commit('feat: first', { files: { [path]: prompt('Sort.') } });
  bare = repo.origin();
  await release();
  second = land('fix: words', 'Sort it.');
  expect(given(await release())).toEqual(['1.0.1']);
});
afterEach(() => repo.remove());

function land(message: string, body: string, description?: string): string {
  const oid = repo.commit(message, { files: { [path]: prompt(body, description) } });
  repo.git('push', '--quiet', '--force', 'origin', 'main');
  return oid;
}
function setBack(to: string): void {
  repo.git('reset', '--quiet', '--hard', to);
  repo.git('push', '--quiet', '--force', 'origin', 'main');
}
/** A clone of one who never saw what was there before. */
function cloned(): Fixture {
  for (const key of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) repo.git('--git-dir', bare, 'config', key, 'true');
  const clone = repo.clone('--no-tags', '--single-branch');
  clone.git('remote', 'set-url', 'origin', `file://${bare}`);
  return clone;
}
interface Released {
  readonly source: string;
  readonly library: { readonly to: string | null };
  readonly released: readonly { readonly to: string }[];
  readonly pushed: boolean;
  readonly remarks: readonly string[];
}
async function release(folder = repo.folder): Promise<Released> {
  const { exit, out, err } = await called(folder, ['release', '--all', '--action', 'publish', '--json']);
  expect([exit, err]).toEqual([0, '']);
  return JSON.parse(out) as Released;
}
const given = ({ released }: Released): readonly string[] => released.map(({ to }) => to);
const record = (file: string): string => repo.git('--git-dir', bare, 'show', `prompt-library:${file}`);
const stable = (): string => JSON.parse(record('serve/catalog.json')).environments.production.prompts[id].stable;
const through = (): string => JSON.parse(record('state/header.json')).through;

describe('main set back to a commit that was released before', () => {
  it('releases nothing old: the records stay where they are, and the run says that main is behind them', async () => {
    setBack(first);
    const branch = repo.git('ls-remote', 'origin', 'prompt-library');
    const behind = await release();
    expect([given(behind), behind.pushed, behind.remarks.join()]).toEqual([[], false, expect.stringContaining(second.slice(0, 12))]);
    expect([repo.git('ls-remote', 'origin', 'prompt-library'), stable(), through()]).toEqual([branch, '1.0.1', second]);
  });

  it('goes on from what was released last once it is past it again', async () => {
    setBack(first);
    await release();
    setBack(second);
    land('fix: more words', 'Sort it now.');
    expect(given(await release())).toEqual(['1.0.2']);
  });
});

describe('main that was rewritten', () => {
  it('is released by content, counted from the merge base, and the changelog and the run say so', async () => {
    setBack(first);
    const other = land('feat: other words', 'Sort all.');
    const outcome = await release();
    expect([given(outcome), outcome.source, outcome.remarks.join()]).toEqual([['1.1.0'], other, expect.stringContaining(first.slice(0, 12))]);
    const [newest = ''] = record('CHANGELOG.md').split(/^(?=## )/mu).slice(1);
    expect(newest).toContain(first.slice(0, 12));
    expect((await release()).remarks).toEqual([]);
  });

  it('is said of nothing that was released from it before', async () => {
    land('fix: more words', 'Sort it now.');
    expect((await release()).remarks).toEqual([]);
    expect(record('CHANGELOG.md')).not.toContain('rewritten');
  });

  it('is counted from the merge base also by who never had the commit of the records: its tags lead there', async () => {
    setBack(first);
    land('feat: other words', 'Sort all.');
    const clone = cloned();
    expect(() => clone.git('cat-file', '-e', second)).toThrow();
    const outcome = await release(clone.folder);
    expect([given(outcome), outcome.remarks.join()]).toEqual([['1.1.0'], expect.stringContaining(first.slice(0, 12))]);
    const [newest = ''] = record('CHANGELOG.md').split(/^(?=## )/mu).slice(1);
    expect([newest.includes('other words'), newest.includes('feat: first')]).toEqual([true, false]);
  });

  it('whose commit of the records is gone can be looked at, rolled back and pre-released', async () => {
    repo.branch('staging');
    repo.commit('feat: staged', { files: { [path]: prompt('Sort it, staged.') } });
    repo.git('push', '--quiet', 'origin', 'staging');
    repo.checkout('main');
    land('docs: say more', 'Sort it.', 'Sorts all tickets.');
    await release();
    const gone = through();
    setBack(first);
    const fixed = land('fix: other words', 'Sort all.');
    const { folder } = cloned();
    const doctor = await called(folder, ['doctor', '--json']);
    expect([doctor.exit, JSON.parse(doctor.out).drifts.map(({ code }: { code: string }) => code)]).toEqual([1, ['main-rewritten']]);
    const rollback = await called(folder, ['release', id, '--action', 'rollback', '--to', '1.0.0', '--reason', 'Wrong queue.']);
    expect([rollback.exit, stable(), through()]).toEqual([0, '1.0.0', gone]);
    const staged = await called(folder, ['release', '--all', '--action', 'publish', '--branch', 'staging', '--json']);
    expect([staged.exit, staged.err]).toEqual([0, '']);
    expect(given(JSON.parse(staged.out))).toEqual([expect.stringMatching(/-rc\.1$/u)]);
    expect((await called(folder, ['doctor', '--fix', '--json'])).exit).toBe(1);
    const outcome = await release(folder);
    expect([given(outcome), outcome.source, through()]).toEqual([['1.0.2'], fixed, fixed]);
  });

  it('is released also where no branch and no tag leads to the commit of the records any more', async () => {
    land('docs: say more', 'Sort it.', 'Sorts all tickets.');
    expect(given(await release())).toEqual([]);
    const gone = through();
    setBack(first);
    land('feat: other words', 'Sort all.');
    const clone = cloned();
    expect(() => clone.git('cat-file', '-e', gone)).toThrow();
    const outcome = await release(clone.folder);
    expect([given(outcome), outcome.remarks.join(), stable(), through()]).toEqual([['1.1.0'], expect.stringContaining(gone.slice(0, 12)), '1.1.0', outcome.source]);
  });
});
