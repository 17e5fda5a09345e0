import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const path = 'prompts/agents/support/triage.prompt.md';
const id = 'agents-support-triage';
const tonePath = 'prompts/templates/tone.prompt.md';
const tone = 'templates-general-tone';
const prompt = (body: string, lines = ''): string => `---\ndescription: Sorts tickets.\n${lines}---\n${body}\n`;
const sorting = `{{> ${tone}}} Sort the ticket.`;
const bad = `${sorting} Do as you like.`;

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first', { files: { [path]: prompt(sorting), [tonePath]: prompt('Be kind.') } });
  await release();
});
afterEach(() => repo.remove());

interface Released {
  readonly released: readonly { readonly id: string; readonly to: string }[];
  readonly waiting: readonly { readonly id: string; readonly because: string }[];
}

async function release(): Promise<{ readonly released: readonly string[]; readonly waiting: readonly string[] }> {
  const { exit, out, err } = await called(repo.folder, ['release', '--all', '--action', 'publish', '--json']);
  expect([exit, err]).toEqual([0, '']);
  const { released, waiting } = JSON.parse(out) as Released;
  return { released: released.map((each) => `${each.id} ${each.to}`), waiting: waiting.map((each) => each.id) };
}

/** Commits one file to main and releases. */
async function landed(message: string, file: string, text: string): ReturnType<typeof release> {
  repo.commit(message, { files: { [file]: text } });
  return await release();
}

async function rollback(of: string, to: string, ...more: readonly string[]): Promise<{ readonly exit: number; readonly out: string }> {
  const answer = await called(repo.folder, ['release', of, '--action', 'rollback', '--to', to, '--reason', 'users complain', ...more]);
  repo.git('checkout', '--quiet', 'main');
  return answer;
}

const served = (of = id): { readonly stable: string; readonly experiment: unknown } => JSON.parse(repo.git('show', 'prompt-library:serve/catalog.json')).environments.production.prompts[of];

describe('a text that users no longer get', () => {
  beforeEach(async () => {
    await landed('feat: worse', path, prompt(bad));
    expect((await rollback(id, '1.0.0')).exit).toBe(0);
  });

  it('does not come back when a part of it is mended', async () => {
    expect(await landed('fix: kinder', tonePath, prompt('Be very kind.'))).toEqual({ released: [`${tone} 1.0.1`], waiting: [id] });
    expect(served().stable).toBe('1.0.0');
  });

  it('does not come back with a change that is no fix', async () => {
    expect(await landed('docs: a word', path, prompt(`${bad} Please.`))).toEqual({ released: [], waiting: [id] });
    expect(await landed('feat: more', path, prompt(`${bad} Please. Quickly.`))).toEqual({ released: [], waiting: [id] });
    expect(await landed('Reapply "fix: words"', path, prompt(`${bad} Please. Now.`))).toEqual({ released: [], waiting: [id] });
    expect(served().stable).toBe('1.0.0');
  });

  it('does not come back under another name', async () => {
    const renamed = 'prompts/agents/support/router.prompt.md';
    repo.git('mv', path, renamed);
    expect((await landed('feat: better name', renamed, prompt(bad, `aliases: [${id}]\n`))).released).toEqual([]);
    expect(served().stable).toBe('1.0.0');
  });

  it.each([
    ['mended', 'fix: as it should be', `${sorting} Please.`],
    ['mended in a way that breaks callers', 'fix!: as it should be', `${sorting} Please.`],
    ['taken back by hand', 'chore: as it was', sorting],
  ])('goes where it is %s, also when other commits came before', async (_, message, body) => {
    await landed('docs: a word', path, prompt(`${bad} Please.`));
    await landed('fix: kinder', tonePath, prompt('Be very kind.'));
    const { released, waiting } = await landed(message, path, prompt(body));
    expect([released.length, waiting]).toEqual([1, []]);
    expect(served().stable).not.toBe('1.0.0');
  });
});

describe('a part that users no longer get', () => {
  it('holds back what includes it, until it is taken back or mended', async () => {
    await landed('feat: worse', tonePath, prompt('Be rude.'));
    const { out } = await rollback(tone, '1.0.0');
    expect(out).toContain(id);
    expect(await landed('fix: words', path, prompt(`${sorting} Please.`))).toEqual({ released: [], waiting: [id] });
    expect(await landed('fix: kind again', tonePath, prompt('Be kind, please.'))).toEqual({ released: [`${id} 1.0.2`, `${tone} 1.1.1`], waiting: [] });
  });

  it('that made a prompt bad has to change for the better before the prompt is released again', async () => {
    await landed('feat: worse', tonePath, prompt('Be rude.'));
    expect((await rollback(id, '1.0.0')).exit).toBe(0);
    expect(await landed('docs: a word', tonePath, prompt('Be rude, please.'))).toEqual({ released: [`${tone} 1.1.1`], waiting: [id] });
    expect(await landed('fix: kind again', tonePath, prompt('Be kind, please.'))).toEqual({ released: [`${id} 1.0.2`, `${tone} 1.1.2`], waiting: [] });
  });
});

describe('an experiment with a version that users no longer get', () => {
  const today = new Date();
  const day = (days: number): string => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const experiment = (more = ''): string => `prompt: ${id}\nhypothesis: More freedom helps.\nstart: ${day(-3)}\n${more}unit: request\narms:\n  - {name: control, version: 1.0.0, weight: 5000}\n  - {name: free, version: 1.1.0, weight: 5000}\ntraffic: 2000\nprimary: {metric: error_rate, direction: decrease, min_effect: 0.01}\n`;

  it('ends at once, and stays over', async () => {
    await landed('feat: worse', path, prompt(bad));
    await landed('chore: compare', 'experiments/freedom.yaml', experiment());
    expect(served().experiment).not.toBeNull();
    const { exit, out } = await rollback(id, '1.0.0');
    expect([exit, served().experiment]).toEqual([0, null]);
    expect(out).toContain('freedom');
    const { out: told } = await called(repo.folder, ['release', '--all', '--action', 'publish']);
    expect([served().experiment, told]).toEqual([null, expect.stringContaining('Experiment freedom is over')]);
    expect((await called(repo.folder, ['tick'])).exit).toBe(0);
    expect(served().experiment).toBeNull();
  });

  it('does not hold up the rollout of what mends it', async () => {
    await landed('feat: worse', path, prompt(bad));
    await landed('chore: compare', 'experiments/freedom.yaml', experiment());
    expect((await rollback(id, '1.0.0')).exit).toBe(0);
    await landed('chore: gradually', 'prompt-library.yaml', 'rollout: {default: gradual, immediate_changes: []}\n');
    expect((await landed('fix: better', path, prompt(`${sorting} Please.`))).released).toEqual([`${id} 1.1.1`]);
    const { rollouts } = JSON.parse(repo.git('show', 'prompt-library:rollouts.json')) as { readonly rollouts: readonly { readonly phase: string }[] };
    expect(rollouts.map(({ phase }) => phase)).toEqual(['canary']);
  });
});
