import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attributedLibrary, type AttributedLibrary, type Told } from '../../../test/support/attributed-library.ts';

let library: AttributedLibrary;
let source: string;

beforeEach(async () => {
  library = await attributedLibrary();
  source = library.source;
});
afterEach(() => library.repo.remove());

describe('through merges', () => {
  it('the commits of the branch count and the merge does not', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    library.repo.commit('feat: one');
    library.repo.commit('fix: elsewhere', { files: { 'readme.md': 'x' } });
    library.repo.checkout('main');
    library.repo.merge('feature', { noFf: true, message: 'Merge pull request #1 from acme/feature' });
    expect(await library.told()).toEqual({ declared: 'minor', titles: ['feat: one'], undocumented: [] });
  });

  it('what the branch itself took back does not count', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    const one = library.repo.commit('feat!: one');
    library.add('two', '2');
    library.repo.commit('fix: two');
    library.repo.git('revert', '--no-edit', one);
    library.repo.checkout('main');
    library.repo.merge('feature', { noFf: true });
    expect(await library.told()).toMatchObject({ declared: 'patch', titles: ['fix: two'] });
  });

  it('a merge that is reverted takes all its commits out', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    library.repo.commit('feat!: one');
    library.add('two', '2');
    library.repo.commit('feat: two');
    library.repo.checkout('main');
    library.repo.merge('feature', { noFf: true });
    library.reread();
    library.add('five', '5');
    library.repo.commit('fix: five');
    library.repo.git('revert', '--no-edit', '-m', '1', 'HEAD~1');
    expect(await library.told()).toMatchObject({ declared: 'patch', titles: ['fix: five'] });
  });

  it('one of two commits of a merge that is reverted later leaves the other', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    const big = library.repo.commit('feat!: one');
    library.add('four', '4');
    library.repo.commit('feat: four');
    library.repo.checkout('main');
    library.repo.merge('feature', { noFf: true });
    library.repo.branch('undo');
    library.repo.git('revert', '--no-edit', big);
    library.repo.checkout('main');
    library.repo.merge('undo', { noFf: true });
    expect(await library.told()).toMatchObject({ declared: 'minor', titles: ['feat: four'] });
  });

  it('a merge whose revert lands beside another change is out as a whole', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    library.repo.commit('feat!: one');
    library.add('two', '2');
    library.repo.commit('feat: two');
    library.repo.checkout('main');
    library.repo.merge('feature', { noFf: true });
    library.repo.branch('undo');
    library.repo.git('revert', '--no-edit', '-m', '1', 'main');
    library.reread();
    library.add('five', '5');
    library.repo.commit('fix: five');
    library.repo.checkout('main');
    library.repo.merge('undo', { noFf: true });
    expect(await library.told()).toMatchObject({ declared: 'patch', titles: ['fix: five'] });
  });

  it('main merged into the branch brings none of its commits a second time', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    library.repo.commit('fix: one');
    library.repo.checkout('main');
    library.reread();
    library.add('five', '5');
    const released = library.repo.commit('feat!: five');
    library.repo.checkout('feature');
    library.repo.merge('main', { message: 'Merge main into feature' });
    library.repo.commit('docs: else', { files: { 'readme.md': 'x' } });
    library.repo.checkout('main');
    library.repo.merge('feature', { noFf: true });
    expect(await library.told(library.releasedAt(released))).toEqual({ declared: 'patch', titles: ['fix: one'], undocumented: [] });
    expect(await library.told()).toMatchObject({ declared: 'major', titles: ['fix: one', 'feat!: five'] });
  });

  it('what main had already, by a cherry-pick, does not count again', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    library.repo.commit('fix: one');
    library.repo.checkout('main');
    library.reread();
    library.add('five', '5');
    const released = library.repo.commit('feat!: five');
    library.repo.checkout('feature');
    library.repo.git('cherry-pick', released);
    library.repo.checkout('main');
    library.repo.commit('chore: apart', { files: { 'readme.md': 'x' } });
    library.repo.merge('feature', { noFf: true });
    expect(await library.told(library.releasedAt(released))).toMatchObject({ declared: 'patch', titles: ['fix: one'] });
  });

  it('what main picked from the branch counts where main picked it', async () => {
    library.repo.branch('feature');
    library.add('five', '5');
    const picked = library.repo.commit('feat!: five');
    library.add('one', '1');
    library.repo.commit('fix: one');
    library.repo.checkout('main');
    library.repo.git('cherry-pick', picked);
    const released = library.repo.git('rev-parse', 'HEAD');
    library.repo.merge('feature', { noFf: true });
    expect(await library.told(library.releasedAt(released))).toMatchObject({ declared: 'patch', titles: ['fix: one'] });
    expect(await library.told()).toMatchObject({ declared: 'major', titles: ['fix: one', 'feat!: five'] });
  });

  it('what the branch takes back after main had picked it, and it had merged main, counts', async () => {
    library.repo.branch('feature');
    library.add('five', '5');
    const picked = library.repo.commit('feat!: five');
    library.repo.checkout('main');
    library.repo.commit('chore: apart', { files: { 'readme.md': 'x' } });
    library.repo.git('cherry-pick', picked);
    const released = library.repo.git('rev-parse', 'HEAD');
    library.repo.checkout('feature');
    library.repo.merge('main', { message: 'Merge main' });
    library.repo.git('revert', '--no-edit', picked);
    library.reread();
    library.add('one', '1');
    library.repo.commit('docs: one');
    library.repo.checkout('main');
    library.repo.merge('feature', { noFf: true });
    expect(await library.told(library.releasedAt(released))).toMatchObject({ declared: 'patch', titles: ['docs: one', 'Revert "feat!: five"'] });
  });

  it('a branch that goes on after it was squashed brings only what is new', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    library.repo.commit('feat!: one');
    library.repo.checkout('main');
    const released = library.repo.merge('feature', { squash: true, message: 'feat!: one (#1)' });
    library.repo.checkout('feature');
    library.add('four', '4');
    library.repo.commit('fix: four');
    library.repo.checkout('main');
    library.repo.merge('feature', { noFf: true });
    expect(await library.told(library.releasedAt(released))).toMatchObject({ declared: 'patch', titles: ['fix: four'] });
  });

  it('where nothing is left the title of the merge counts, else the change is undocumented', async () => {
    const evil = async (message: string): Promise<Told | undefined> => {
      library.repo.git('checkout', '--quiet', '-B', 'side', source);
      library.repo.commit('chore: apart', { files: { 'readme.md': message } });
      library.repo.git('checkout', '--quiet', '-B', 'main', source);
      library.repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
      library.restart();
      library.add('one', '1');
      library.repo.commit(message);
      return library.told();
    };
    expect(await evil('feat: by hand')).toEqual({ declared: 'minor', titles: ['feat: by hand'], undocumented: [] });
    expect(await evil('Merge side')).toEqual({ declared: null, titles: ['Merge side'], undocumented: ['Merge side'] });
  });

  it('the title of the merge speaks for commits that document nothing, and its trailer always', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    library.repo.commit('wip');
    library.repo.checkout('main');
    library.repo.merge('feature', { noFf: true, message: 'feat: one (#1)' });
    const middle = library.repo.git('rev-parse', 'HEAD');
    expect(await library.told()).toEqual({ declared: 'minor', titles: ['feat: one', 'wip'], undocumented: ['wip'] });
    library.repo.checkout('feature');
    library.add('two', '2');
    library.repo.commit('fix: two');
    library.repo.checkout('main');
    library.repo.merge('feature', { noFf: true, message: 'Merge feature\n\nPrompt-Change: tasks-general-a=major' });
    expect(await library.told(library.releasedAt(middle))).toMatchObject({ declared: 'major', titles: ['Merge feature', 'fix: two'] });
  });

  it('a source that came in by a second parent is where counting begins', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    library.repo.commit('fix: one');
    library.repo.checkout('main');
    library.reread();
    library.add('five', '5');
    const released = library.repo.commit('feat!: five');
    library.repo.checkout('feature');
    library.repo.merge('main', { message: 'Merge main' });
    library.repo.checkout('main');
    library.repo.git('merge', '--quiet', '--ff-only', 'feature');
    expect(await library.told(library.releasedAt(released))).toMatchObject({ declared: 'patch', titles: ['fix: one'] });
  });
});
