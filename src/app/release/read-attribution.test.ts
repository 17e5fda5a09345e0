import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attributedLibrary, other, path, type AttributedLibrary } from '../../../test/support/attributed-library.ts';
import type { ReleasingPrompt } from './read-attribution.ts';

let library: AttributedLibrary;
let source: string;

beforeEach(async () => {
  library = await attributedLibrary();
  source = library.source;
});
afterEach(() => library.repo.remove());

describe('on one line of commits', () => {
  it('every commit that touches the prompt counts, the newest first', async () => {
    library.add('one', '1');
    library.repo.commit('feat: one');
    library.repo.commit('fix: b', { files: { [other]: 'else' } });
    library.add('two', '2');
    library.repo.commit('fix: two');
    expect(await library.told()).toEqual({ declared: 'minor', titles: ['fix: two', 'feat: one'], undocumented: [] });
  });

  it('a commit that documents nothing is named', async () => {
    library.add('one', '1');
    library.repo.commit('wip');
    expect(await library.told()).toEqual({ declared: null, titles: ['wip'], undocumented: ['wip'] });
  });

  it('a prompt that did not change has no commits', async () => {
    library.repo.commit('feat!: b', { files: { [other]: 'else' } });
    expect(await library.told()).toEqual({ declared: null, titles: [], undocumented: [] });
  });

  it('a revert takes its commit out, with other changes between them', async () => {
    library.add('one', '1');
    const breaking = library.repo.commit('feat!: one');
    library.add('four', '4');
    library.repo.commit('fix: four');
    library.repo.git('revert', '--no-edit', breaking);
    expect(await library.told()).toEqual({ declared: 'patch', titles: ['fix: four'], undocumented: [] });
  });

  it('a revert of what was released counts as a revert', async () => {
    library.add('one', '1');
    const breaking = library.repo.commit('feat!: one');
    library.repo.git('revert', '--no-edit', breaking);
    expect(await library.told(library.releasedAt(breaking))).toEqual({ declared: 'patch', titles: ['Revert "feat!: one"'], undocumented: [] });
  });

  it('what is reapplied matters as much as it did the first time, and is told by its own words', async () => {
    library.add('one', '1');
    const feature = library.repo.commit('feat: one');
    library.add('four', '4');
    library.repo.commit('fix: four');
    library.repo.git('revert', '--no-edit', feature);
    const revert = library.repo.git('rev-parse', 'HEAD');
    library.reread();
    library.add('five', '5');
    library.repo.commit('docs: five');
    library.repo.git('revert', '--no-edit', revert);
    expect(await library.told()).toMatchObject({ declared: 'minor', titles: ['feat: one', 'docs: five', 'fix: four'] });
  });

  it('what is reapplied after a whole loop matters as much too', async () => {
    library.add('one', '1');
    const feature = library.repo.commit('feat: one');
    library.repo.git('revert', '--no-edit', feature);
    library.repo.commit('chore: nothing');
    library.repo.git('cherry-pick', '-n', feature);
    library.repo.commit('Reapply "feat: one"');
    expect(await library.told()).toEqual({ declared: 'minor', titles: ['feat: one'], undocumented: [] });
  });

  it('what is reapplied with words for a version of its own keeps them', async () => {
    library.add('one', '1');
    const feature = library.repo.commit('feat: one');
    library.repo.git('revert', '--no-edit', feature);
    library.repo.git('cherry-pick', '-n', feature);
    library.repo.commit('Reapply "feat: one"\n\nRelease-As: tasks-general-a=3.0.0');
    expect(await library.told()).toMatchObject({ titles: ['Reapply "feat: one"'] });
  });

  it('a revert that is reverted leaves the first change once', async () => {
    library.add('one', '1');
    const feature = library.repo.commit('feat: one');
    library.add('two', '2');
    library.repo.commit('fix: two');
    library.repo.git('revert', '--no-edit', feature);
    library.repo.git('revert', '--no-edit', 'HEAD');
    library.repo.git('revert', '--no-edit', 'HEAD');
    expect(await library.told()).toMatchObject({ declared: 'patch', titles: ['fix: two'] });
  });

  it('an edit that is undone by hand does not count, whatever the messages say', async () => {
    library.add('one', '1');
    library.repo.commit('feat!: one');
    library.add('two', '2');
    library.repo.commit('docs: two');
    library.drop('1');
    library.repo.commit('fix: tidy');
    expect(await library.told()).toEqual({ declared: 'none', titles: ['docs: two'], undocumented: [] });
  });

  it('a revert by name that reverts something else does not count as one', async () => {
    library.add('one', '1');
    const feature = library.repo.commit('feat: one');
    library.add('two', '2');
    library.repo.commit(`Revert "feat: one"\n\nThis reverts commit ${feature}.`);
    expect(await library.told()).toMatchObject({ declared: 'minor', titles: ['Revert "feat: one"', 'feat: one'] });
  });

  it('a line that moves in two commits is not undone', async () => {
    library.add('# A', 'three');
    library.repo.commit('feat!: say three first');
    library.add('four', '4');
    library.repo.commit('docs: four');
    library.drop('three');
    library.repo.commit('fix: say three once');
    expect(await library.told()).toMatchObject({ declared: 'major', titles: ['fix: say three once', 'docs: four', 'feat!: say three first'] });
  });

  it('two features of which one is reverted leave the other', async () => {
    library.add('one', '1');
    const big = library.repo.commit('feat!: one');
    library.add('four', '4');
    library.repo.commit('feat: four');
    library.repo.git('revert', '--no-edit', big);
    expect(await library.told()).toMatchObject({ declared: 'minor', titles: ['feat: four'] });
  });

  it('a mode that changes is no change of the prompt', async () => {
    library.repo.git('update-index', '--chmod=+x', path);
    library.repo.git('commit', '--quiet', '-m', 'feat!: executable');
    expect(await library.told()).toMatchObject({ declared: null, titles: [] });
  });
});

describe('by squash', () => {
  it('the title counts for every prompt, but for those the body names', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    library.repo.write(other, 'else');
    library.repo.commit('wip');
    library.repo.checkout('main');
    library.repo.merge('feature', { squash: true, message: 'feat: both (#7)\n\nPrompt-Change: tasks-general-a=patch; wording' });
    const { told: all } = await library.attributionOf(library.releasedAt(source), library.releasedAt(source, other));
    expect([all['tasks-general-a']?.declared, all['tasks-general-b']?.declared]).toEqual(['patch', 'minor']);
  });
});

describe('by rebase', () => {
  it('every rewritten commit counts for what it touches, narrowed by its scope', async () => {
    library.repo.branch('feature');
    library.add('one', '1');
    library.repo.write(other, 'else');
    library.repo.commit('feat(tasks-general-b): both');
    library.add('two', '2');
    library.repo.commit('fix: two');
    library.repo.checkout('main');
    library.repo.commit('chore: apart', { files: { 'readme.md': 'x' } });
    library.repo.checkout('feature');
    library.repo.git('rebase', '--quiet', 'main');
    library.repo.checkout('main');
    library.repo.git('merge', '--quiet', '--ff-only', 'feature');
    const { told: all } = await library.attributionOf(library.releasedAt(source), library.releasedAt(source, other));
    expect(all['tasks-general-a']).toEqual({ declared: 'patch', titles: ['fix: two', 'feat(tasks-general-b): both'], undocumented: ['feat(tasks-general-b): both'] });
    expect(all['tasks-general-b']).toMatchObject({ declared: 'minor', titles: ['feat(tasks-general-b): both'] });
  });
});

describe('where prompts were released from different commits', () => {
  it('each is counted from its own', async () => {
    library.add('one', '1');
    library.repo.write(other, 'else');
    const later = library.repo.commit('feat!: both');
    library.add('two', '2');
    library.repo.write(other, 'other');
    library.repo.commit('fix: both');
    const { told: all, rewritten } = await library.attributionOf(library.releasedAt(later), library.releasedAt(source, other));
    expect(all['tasks-general-a']).toMatchObject({ declared: 'patch', titles: ['fix: both'] });
    expect(all['tasks-general-b']).toMatchObject({ declared: 'major', titles: ['fix: both', 'feat!: both'] });
    expect(rewritten.size).toBe(0);
  });

  it('a new prompt is counted from the commit that added it', async () => {
    library.add('one', '1');
    library.repo.commit('feat!: one');
    const fresh: ReleasingPrompt = { ...library.releasedAt('HEAD'), released: null, source: null };
    expect(await library.told(fresh)).toMatchObject({ declared: 'major', titles: ['feat!: one', 'feat: base'] });
  });

  it('a prompt that is gone has the commit that removed it', async () => {
    library.repo.git('rm', '--quiet', path);
    library.repo.commit('feat!: without a');
    expect(await library.told({ ...library.releasedAt(source), paths: [] })).toMatchObject({ declared: 'major', titles: ['feat!: without a'] });
  });
});

describe('where history was rewritten', () => {
  it('counting begins at the merge base, and what was released already is left out', async () => {
    library.add('one', '1');
    const released = library.repo.commit('feat!: one');
    library.repo.git('reset', '--quiet', '--hard', source);
    library.reread();
    library.add('one', '1');
    library.repo.commit('feat!: one, again');
    library.add('two', '2');
    library.repo.commit('fix: two');
    const { told: all, rewritten } = await library.attributionOf(library.releasedAt(released));
    expect(rewritten).toEqual(new Map([['tasks-general-a', source]]));
    expect(all['tasks-general-a']).toMatchObject({ declared: 'patch', titles: ['fix: two'] });
  });

  it('a source that is gone leaves all of it', async () => {
    const blob = library.blobAt('HEAD', path);
    library.add('two', '2');
    library.repo.commit('fix: two');
    const { told: all, rewritten } = await library.attributionOf({ ...library.releasedAt('HEAD'), released: { path, blob }, source: 'f'.repeat(40) });
    expect(rewritten).toEqual(new Map([['tasks-general-a', null]]));
    expect(all['tasks-general-a']).toMatchObject({ declared: 'patch', titles: ['fix: two'] });
  });
});
