import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleLibrary } from '../../src/cli/demo/example-library.ts';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const path = 'prompts/templates/tone.prompt.md';
const first = exampleLibrary[path] ?? '';
const id = 'templates-general-tone';

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first', { files: exampleLibrary });
  await called(repo.folder, ['release', '--all', '--action', 'publish']);
  repo.branch('feature/tone');
});
afterEach(() => repo.remove());

interface Told {
  readonly version: string;
  readonly entries: readonly string[];
}

async function printed(...argv: readonly string[]): Promise<Told> {
  const { out } = await called(repo.folder, argv);
  const version = new RegExp(`^- ${id} \\S+ → (\\S+)`, 'mu').exec(out)?.[1] ?? out;
  return { version, entries: out.slice(out.indexOf(`- ${id} `)).split('\n').slice(1).flatMap((line) => /^ {2}- (.*) — /u.exec(line)?.[1] ?? []) };
}

/** What the plan of the branch shows, and what its merge releases. */
async function planAndRelease(...merging: readonly string[]): Promise<readonly [plan: Told, release: Told]> {
  const plan = await printed('plan', '--base', 'main');
  repo.checkout('main');
  repo.git('merge', '--quiet', ...merging, 'feature/tone');
  return [plan, await printed('release', '--all', '--action', 'publish', '--dry-run')];
}

const edit = (message: string, ...lines: readonly string[]): string => repo.commit(message, { files: { [path]: [first.trimEnd(), ...lines, ''].join('\n') } });

describe.each([['fast', '--ff-only'], ['by a merge', '--no-ff']])('a change whose commits take one another back, landed %s', (_, how) => {
  it('gets the version without what was taken back', async () => {
    edit('feat: greet by name', 'Greet by name.');
    repo.git('revert', '--no-edit', 'HEAD');
    edit('fix: be kind', 'Be kind.');
    const [plan, release] = await planAndRelease(how);
    expect(plan).toEqual({ version: '1.0.1', entries: ['Fixed: be kind'] });
    expect(release).toEqual(plan);
  });

  it('gets it also where that was undone by hand', async () => {
    edit('feat!: greet by name', 'Greet by name.');
    edit('fix: be kind', 'Greet by name.', 'Be kind.');
    edit('docs: tidy', 'Be kind.');
    const [plan, release] = await planAndRelease(how);
    expect(plan).toEqual({ version: '1.0.1', entries: ['Fixed: be kind'] });
    expect(release).toEqual(plan);
  });

  it('tells what was brought back by its own words', async () => {
    edit('feat: greet by name', 'Greet by name.');
    repo.git('revert', '--no-edit', 'HEAD');
    repo.git('revert', '--no-edit', 'HEAD');
    const [plan, release] = await planAndRelease(how);
    expect(plan).toEqual({ version: '1.1.0', entries: ['Added: greet by name'] });
    expect(release).toEqual(plan);
  });
});

describe('a change that repeats itself', () => {
  it('is told once for each commit that stands', async () => {
    edit('feat: greet by name', 'Greet by name.');
    edit('fix: be kind', 'Greet by name.', 'Be kind.');
    const [plan, release] = await planAndRelease('--ff-only');
    expect(plan).toEqual({ version: '1.1.0', entries: ['Fixed: be kind', 'Added: greet by name'] });
    expect(release).toEqual(plan);
  });
});
