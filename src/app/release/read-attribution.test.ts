import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture, type Fixture } from '../../../test/support/git-fixture.ts';
import { using } from '../../../test/support/repository-under-test.ts';
import { commitTypes } from '../../commit/commit-types.ts';
import { readAttribution, type ReleasingPrompt } from './read-attribution.ts';

const path = 'prompts/tasks/a.md';
const other = 'prompts/tasks/b.md';
const names = new Map([
  [path, 'tasks-general-a'],
  [other, 'tasks-general-b'],
  ['prompts/tasks/old.md', 'tasks-general-old'],
]);
const first = ['# A', '', 'one', '', 'two', '', 'three', '', 'four', '', 'five', ''];

let repo: Fixture;
let source: string;
let text: string[];

/** Writes the prompt with a line more below another, or a line less. */
function add(below: string, line: string): void {
  text.splice(text.indexOf(below) + 1, 0, line);
  repo.write(path, text.join('\n'));
}
function drop(line: string): void {
  text.splice(text.indexOf(line), 1);
  repo.write(path, text.join('\n'));
}
/** Takes the text of the work tree for the one to go on with. */
function reread(): void {
  text = repo.git('show', `HEAD:${path}`).split('\n');
  if (text.at(-1) !== '') text.push('');
}
function blobAt(commit: string, at: string): string {
  return repo.git('rev-parse', `${commit}:${at}`);
}
function releasedAt(commit: string, at = path): ReleasingPrompt {
  return { id: names.get(at) ?? '', category: 'tasks', paths: [at], formerPaths: [], released: { path: at, blob: blobAt(commit, at) }, source: commit };
}

interface Told {
  readonly declared: string | null;
  readonly titles: readonly string[];
  readonly undocumented: readonly string[];
}

async function attributionOf(...prompts: readonly ReleasingPrompt[]): Promise<{ readonly told: Readonly<Record<string, Told>>; readonly rewritten: ReadonlyMap<string, string | null> }> {
  const nameOf = (at: string) => {
    const id = names.get(at);
    return id === undefined ? null : { id, category: 'tasks' };
  };
  const { ways, rewritten } = await using(repo, (repository) =>
    readAttribution(repository, { tip: repo.git('rev-parse', 'HEAD'), prompts, types: commitTypes({}, 'seed'), nameOf }),
  );
  const told = [...ways].map(([id, list]) => {
    const [way] = list;
    return [id, { declared: way?.declared ?? null, titles: way?.commits.map(({ title }) => title) ?? [], undocumented: way?.undocumented.map(({ title }) => title) ?? [] }] as const;
  });
  return { told: Object.fromEntries(told), rewritten };
}

async function told(prompt: ReleasingPrompt = releasedAt(source)): Promise<Told | undefined> {
  return (await attributionOf(prompt)).told[prompt.id];
}

beforeEach(async () => {
  repo = await fixture();
  text = [...first];
  source = repo.commit('feat: base', { files: { [path]: first.join('\n'), [other]: first.join('\n') } });
});
afterEach(() => repo.remove());

describe('on one line of commits', () => {
  it('every commit that touches the prompt counts, the newest first', async () => {
    add('one', '1');
    repo.commit('feat: one');
    repo.commit('fix: b', { files: { [other]: 'else' } });
    add('two', '2');
    repo.commit('fix: two');
    expect(await told()).toEqual({ declared: 'minor', titles: ['fix: two', 'feat: one'], undocumented: [] });
  });

  it('a commit that documents nothing is named', async () => {
    add('one', '1');
    repo.commit('wip');
    expect(await told()).toEqual({ declared: null, titles: ['wip'], undocumented: ['wip'] });
  });

  it('a prompt that did not change has no commits', async () => {
    repo.commit('feat!: b', { files: { [other]: 'else' } });
    expect(await told()).toEqual({ declared: null, titles: [], undocumented: [] });
  });

  it('a revert takes its commit out, with other changes between them', async () => {
    add('one', '1');
    const breaking = repo.commit('feat!: one');
    add('four', '4');
    repo.commit('fix: four');
    repo.git('revert', '--no-edit', breaking);
    expect(await told()).toEqual({ declared: 'patch', titles: ['fix: four'], undocumented: [] });
  });

  it('a revert of what was released counts as a revert', async () => {
    add('one', '1');
    const breaking = repo.commit('feat!: one');
    repo.git('revert', '--no-edit', breaking);
    expect(await told(releasedAt(breaking))).toEqual({ declared: 'patch', titles: ['Revert "feat!: one"'], undocumented: [] });
  });

  it('what is reapplied matters as much as it did the first time', async () => {
    add('one', '1');
    const feature = repo.commit('feat: one');
    add('four', '4');
    repo.commit('fix: four');
    repo.git('revert', '--no-edit', feature);
    const revert = repo.git('rev-parse', 'HEAD');
    reread();
    add('five', '5');
    repo.commit('docs: five');
    repo.git('revert', '--no-edit', revert);
    expect(await told()).toMatchObject({ declared: 'minor', titles: [expect.stringMatching(/^(?:Reapply|Revert "Revert) /u), 'docs: five', 'fix: four'] });
  });

  it('what is reapplied after a whole loop matters as much too', async () => {
    add('one', '1');
    const feature = repo.commit('feat: one');
    repo.git('revert', '--no-edit', feature);
    repo.commit('chore: nothing');
    repo.git('cherry-pick', '-n', feature);
    repo.commit('Reapply "feat: one"');
    expect(await told()).toEqual({ declared: 'minor', titles: ['Reapply "feat: one"'], undocumented: [] });
  });

  it('a revert that is reverted leaves the first change once', async () => {
    add('one', '1');
    const feature = repo.commit('feat: one');
    add('two', '2');
    repo.commit('fix: two');
    repo.git('revert', '--no-edit', feature);
    repo.git('revert', '--no-edit', 'HEAD');
    repo.git('revert', '--no-edit', 'HEAD');
    expect(await told()).toMatchObject({ declared: 'patch', titles: ['fix: two'] });
  });

  it('an edit that is undone by hand does not count, whatever the messages say', async () => {
    add('one', '1');
    repo.commit('feat!: one');
    add('two', '2');
    repo.commit('docs: two');
    drop('1');
    repo.commit('fix: tidy');
    expect(await told()).toEqual({ declared: 'none', titles: ['docs: two'], undocumented: [] });
  });

  it('a revert by name that reverts something else does not count as one', async () => {
    add('one', '1');
    const feature = repo.commit('feat: one');
    add('two', '2');
    repo.commit(`Revert "feat: one"\n\nThis reverts commit ${feature}.`);
    expect(await told()).toMatchObject({ declared: 'minor', titles: ['Revert "feat: one"', 'feat: one'] });
  });

  it('a line that moves in two commits is not undone', async () => {
    add('# A', 'three');
    repo.commit('feat!: say three first');
    add('four', '4');
    repo.commit('docs: four');
    text.splice(text.lastIndexOf('three'), 1);
    repo.write(path, text.join('\n'));
    repo.commit('fix: say three once');
    expect(await told()).toMatchObject({ declared: 'major', titles: ['fix: say three once', 'docs: four', 'feat!: say three first'] });
  });

  it('two features of which one is reverted leave the other', async () => {
    add('one', '1');
    const big = repo.commit('feat!: one');
    add('four', '4');
    repo.commit('feat: four');
    repo.git('revert', '--no-edit', big);
    expect(await told()).toMatchObject({ declared: 'minor', titles: ['feat: four'] });
  });

  it('a mode that changes is no change of the prompt', async () => {
    repo.git('update-index', '--chmod=+x', path);
    repo.git('commit', '--quiet', '-m', 'feat!: executable');
    expect(await told()).toMatchObject({ declared: null, titles: [] });
  });
});

describe('through merges', () => {
  it('the commits of the branch count and the merge does not', async () => {
    repo.branch('feature');
    add('one', '1');
    repo.commit('feat: one');
    repo.commit('fix: elsewhere', { files: { 'readme.md': 'x' } });
    repo.checkout('main');
    repo.merge('feature', { noFf: true, message: 'Merge pull request #1 from acme/feature' });
    expect(await told()).toEqual({ declared: 'minor', titles: ['feat: one'], undocumented: [] });
  });

  it('what the branch itself took back does not count', async () => {
    repo.branch('feature');
    add('one', '1');
    const one = repo.commit('feat!: one');
    add('two', '2');
    repo.commit('fix: two');
    repo.git('revert', '--no-edit', one);
    repo.checkout('main');
    repo.merge('feature', { noFf: true });
    expect(await told()).toMatchObject({ declared: 'patch', titles: ['fix: two'] });
  });

  it('a merge that is reverted takes all its commits out', async () => {
    repo.branch('feature');
    add('one', '1');
    repo.commit('feat!: one');
    add('two', '2');
    repo.commit('feat: two');
    repo.checkout('main');
    repo.merge('feature', { noFf: true });
    reread();
    add('five', '5');
    repo.commit('fix: five');
    repo.git('revert', '--no-edit', '-m', '1', 'HEAD~1');
    expect(await told()).toMatchObject({ declared: 'patch', titles: ['fix: five'] });
  });

  it('one of two commits of a merge that is reverted later leaves the other', async () => {
    repo.branch('feature');
    add('one', '1');
    const big = repo.commit('feat!: one');
    add('four', '4');
    repo.commit('feat: four');
    repo.checkout('main');
    repo.merge('feature', { noFf: true });
    repo.branch('undo');
    repo.git('revert', '--no-edit', big);
    repo.checkout('main');
    repo.merge('undo', { noFf: true });
    expect(await told()).toMatchObject({ declared: 'minor', titles: ['feat: four'] });
  });

  it('a merge whose revert lands beside another change is out as a whole', async () => {
    repo.branch('feature');
    add('one', '1');
    repo.commit('feat!: one');
    add('two', '2');
    repo.commit('feat: two');
    repo.checkout('main');
    repo.merge('feature', { noFf: true });
    repo.branch('undo');
    repo.git('revert', '--no-edit', '-m', '1', 'main');
    reread();
    add('five', '5');
    repo.commit('fix: five');
    repo.checkout('main');
    repo.merge('undo', { noFf: true });
    expect(await told()).toMatchObject({ declared: 'patch', titles: ['fix: five'] });
  });

  it('main merged into the branch brings none of its commits a second time', async () => {
    repo.branch('feature');
    add('one', '1');
    repo.commit('fix: one');
    repo.checkout('main');
    reread();
    add('five', '5');
    const released = repo.commit('feat!: five');
    repo.checkout('feature');
    repo.merge('main', { message: 'Merge main into feature' });
    repo.commit('docs: else', { files: { 'readme.md': 'x' } });
    repo.checkout('main');
    repo.merge('feature', { noFf: true });
    expect(await told(releasedAt(released))).toEqual({ declared: 'patch', titles: ['fix: one'], undocumented: [] });
    expect(await told()).toMatchObject({ declared: 'major', titles: ['fix: one', 'feat!: five'] });
  });

  it('what main had already, by a cherry-pick, does not count again', async () => {
    repo.branch('feature');
    add('one', '1');
    repo.commit('fix: one');
    repo.checkout('main');
    reread();
    add('five', '5');
    const released = repo.commit('feat!: five');
    repo.checkout('feature');
    repo.git('cherry-pick', released);
    repo.checkout('main');
    repo.commit('chore: apart', { files: { 'readme.md': 'x' } });
    repo.merge('feature', { noFf: true });
    expect(await told(releasedAt(released))).toMatchObject({ declared: 'patch', titles: ['fix: one'] });
  });

  it('what main picked from the branch counts where main picked it', async () => {
    repo.branch('feature');
    add('five', '5');
    const picked = repo.commit('feat!: five');
    add('one', '1');
    repo.commit('fix: one');
    repo.checkout('main');
    repo.git('cherry-pick', picked);
    const released = repo.git('rev-parse', 'HEAD');
    repo.merge('feature', { noFf: true });
    expect(await told(releasedAt(released))).toMatchObject({ declared: 'patch', titles: ['fix: one'] });
    expect(await told()).toMatchObject({ declared: 'major', titles: ['fix: one', 'feat!: five'] });
  });

  it('a branch that goes on after it was squashed brings only what is new', async () => {
    repo.branch('feature');
    add('one', '1');
    repo.commit('feat!: one');
    repo.checkout('main');
    const released = repo.merge('feature', { squash: true, message: 'feat!: one (#1)' });
    repo.checkout('feature');
    add('four', '4');
    repo.commit('fix: four');
    repo.checkout('main');
    repo.merge('feature', { noFf: true });
    expect(await told(releasedAt(released))).toMatchObject({ declared: 'patch', titles: ['fix: four'] });
  });

  it('where nothing is left the title of the merge counts, else the change is undocumented', async () => {
    const evil = async (message: string): Promise<Told | undefined> => {
      repo.git('checkout', '--quiet', '-B', 'side', source);
      repo.commit('chore: apart', { files: { 'readme.md': message } });
      repo.git('checkout', '--quiet', '-B', 'main', source);
      repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
      text = [...first];
      add('one', '1');
      repo.commit(message);
      return told();
    };
    expect(await evil('feat: by hand')).toEqual({ declared: 'minor', titles: ['feat: by hand'], undocumented: [] });
    expect(await evil('Merge side')).toEqual({ declared: null, titles: ['Merge side'], undocumented: ['Merge side'] });
  });

  it('the title of the merge speaks for commits that document nothing, and its trailer always', async () => {
    repo.branch('feature');
    add('one', '1');
    repo.commit('wip');
    repo.checkout('main');
    repo.merge('feature', { noFf: true, message: 'feat: one (#1)' });
    const middle = repo.git('rev-parse', 'HEAD');
    expect(await told()).toEqual({ declared: 'minor', titles: ['feat: one', 'wip'], undocumented: ['wip'] });
    repo.checkout('feature');
    add('two', '2');
    repo.commit('fix: two');
    repo.checkout('main');
    repo.merge('feature', { noFf: true, message: 'Merge feature\n\nPrompt-Change: tasks-general-a=major' });
    expect(await told(releasedAt(middle))).toMatchObject({ declared: 'major', titles: ['Merge feature', 'fix: two'] });
  });

  it('a source that came in by a second parent is where counting begins', async () => {
    repo.branch('feature');
    add('one', '1');
    repo.commit('fix: one');
    repo.checkout('main');
    reread();
    add('five', '5');
    const released = repo.commit('feat!: five');
    repo.checkout('feature');
    repo.merge('main', { message: 'Merge main' });
    repo.checkout('main');
    repo.git('merge', '--quiet', '--ff-only', 'feature');
    expect(await told(releasedAt(released))).toMatchObject({ declared: 'patch', titles: ['fix: one'] });
  });
});

describe('by squash', () => {
  it('the title counts for every prompt, but for those the body names', async () => {
    repo.branch('feature');
    add('one', '1');
    repo.write(other, 'else');
    repo.commit('wip');
    repo.checkout('main');
    repo.merge('feature', { squash: true, message: 'feat: both (#7)\n\nPrompt-Change: tasks-general-a=patch; wording' });
    const { told: all } = await attributionOf(releasedAt(source), releasedAt(source, other));
    expect([all['tasks-general-a']?.declared, all['tasks-general-b']?.declared]).toEqual(['patch', 'minor']);
  });
});

describe('by rebase', () => {
  it('every rewritten commit counts for what it touches, narrowed by its scope', async () => {
    repo.branch('feature');
    add('one', '1');
    repo.write(other, 'else');
    repo.commit('feat(tasks-general-b): both');
    add('two', '2');
    repo.commit('fix: two');
    repo.checkout('main');
    repo.commit('chore: apart', { files: { 'readme.md': 'x' } });
    repo.checkout('feature');
    repo.git('rebase', '--quiet', 'main');
    repo.checkout('main');
    repo.git('merge', '--quiet', '--ff-only', 'feature');
    const { told: all } = await attributionOf(releasedAt(source), releasedAt(source, other));
    expect(all['tasks-general-a']).toEqual({ declared: 'patch', titles: ['fix: two', 'feat(tasks-general-b): both'], undocumented: ['feat(tasks-general-b): both'] });
    expect(all['tasks-general-b']).toMatchObject({ declared: 'minor', titles: ['feat(tasks-general-b): both'] });
  });
});

describe('a prompt that was renamed', () => {
  const old = 'prompts/tasks/old.md';
  const renamed = (commit: string): ReleasingPrompt => ({ id: 'tasks-general-a', category: 'tasks', paths: [path], formerPaths: [old], released: { path: old, blob: blobAt(commit, old) }, source: commit });
  beforeEach(() => {
    source = repo.commit('feat: old', { files: { [old]: first.join('\n') } });
    repo.git('rm', '--quiet', path);
    repo.git('commit', '--quiet', '-m', 'chore: make place');
    source = repo.git('rev-parse', 'HEAD');
  });

  it('keeps its commits from before, and the rename counts', async () => {
    repo.write(old, [...first, 'more'].join('\n'));
    repo.commit('feat: more');
    repo.git('mv', old, path);
    repo.commit('fix: better name');
    expect(await told(renamed(source))).toMatchObject({ declared: 'minor', titles: ['fix: better name', 'feat: more'] });
  });

  it('has a change undone across the rename', async () => {
    repo.write(old, [...first, 'more'].join('\n'));
    repo.commit('feat!: more');
    repo.git('mv', old, path);
    repo.commit('fix: better name');
    repo.write(path, first.join('\n'));
    repo.commit('docs: less');
    expect(await told(renamed(source))).toMatchObject({ declared: 'patch', titles: ['fix: better name'] });
  });

  it('leaves its old path to another prompt, whose commits are not its own', async () => {
    repo.git('mv', old, path);
    repo.commit('fix: better name');
    repo.commit('feat!: another', { files: { [old]: 'another' } });
    const another: ReleasingPrompt = { id: 'tasks-general-old', category: 'tasks', paths: [old], formerPaths: [], released: null, source };
    const { told: all } = await attributionOf(renamed(source), another);
    expect(all['tasks-general-a']).toMatchObject({ declared: 'patch', titles: ['fix: better name'] });
    expect(all['tasks-general-old']).toMatchObject({ declared: 'major', titles: ['feat!: another'] });
  });

  it('is followed through a branch that still edits the old path', async () => {
    repo.branch('feature');
    repo.write(old, [...first, 'more'].join('\n'));
    repo.commit('feat: more');
    repo.checkout('main');
    repo.git('mv', old, path);
    repo.commit('fix: better name');
    repo.merge('feature', { noFf: true });
    expect(await told(renamed(source))).toMatchObject({ declared: 'minor', titles: ['feat: more', 'fix: better name'] });
  });
});

describe('where prompts were released from different commits', () => {
  it('each is counted from its own', async () => {
    add('one', '1');
    repo.write(other, 'else');
    const later = repo.commit('feat!: both');
    add('two', '2');
    repo.write(other, 'other');
    repo.commit('fix: both');
    const { told: all, rewritten } = await attributionOf(releasedAt(later), releasedAt(source, other));
    expect(all['tasks-general-a']).toMatchObject({ declared: 'patch', titles: ['fix: both'] });
    expect(all['tasks-general-b']).toMatchObject({ declared: 'major', titles: ['fix: both', 'feat!: both'] });
    expect(rewritten.size).toBe(0);
  });

  it('a new prompt is counted from the commit that added it', async () => {
    add('one', '1');
    repo.commit('feat!: one');
    const fresh: ReleasingPrompt = { ...releasedAt('HEAD'), released: null, source: null };
    expect(await told(fresh)).toMatchObject({ declared: 'major', titles: ['feat!: one', 'feat: base'] });
  });

  it('a prompt that is gone has the commit that removed it', async () => {
    repo.git('rm', '--quiet', path);
    repo.commit('feat!: without a');
    expect(await told({ ...releasedAt(source), paths: [] })).toMatchObject({ declared: 'major', titles: ['feat!: without a'] });
  });
});

describe('where history was rewritten', () => {
  it('counting begins at the merge base, and what was released already is left out', async () => {
    add('one', '1');
    const released = repo.commit('feat!: one');
    repo.git('reset', '--quiet', '--hard', source);
    reread();
    add('one', '1');
    repo.commit('feat!: one, again');
    add('two', '2');
    repo.commit('fix: two');
    const { told: all, rewritten } = await attributionOf(releasedAt(released));
    expect(rewritten).toEqual(new Map([['tasks-general-a', source]]));
    expect(all['tasks-general-a']).toMatchObject({ declared: 'patch', titles: ['fix: two'] });
  });

  it('a source that is gone leaves all of it', async () => {
    const blob = blobAt('HEAD', path);
    add('two', '2');
    repo.commit('fix: two');
    const { told: all, rewritten } = await attributionOf({ ...releasedAt('HEAD'), released: { path, blob }, source: 'f'.repeat(40) });
    expect(rewritten).toEqual(new Map([['tasks-general-a', null]]));
    expect(all['tasks-general-a']).toMatchObject({ declared: 'patch', titles: ['fix: two'] });
  });
});
