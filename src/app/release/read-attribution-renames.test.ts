import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attributedLibrary, first, old, path, type AttributedLibrary } from '../../../test/support/attributed-library.ts';
import type { ReleasingPrompt } from './read-attribution.ts';

let library: AttributedLibrary;
let source: string;

beforeEach(async () => {
  library = await attributedLibrary();
  source = library.source;
});
afterEach(() => library.repo.remove());

describe('a prompt that was renamed', () => {
  const renamed = (commit: string): ReleasingPrompt => ({ id: 'tasks-general-a', category: 'tasks', paths: [path], formerPaths: [old], released: { path: old, blob: library.blobAt(commit, old) }, source: commit });
  beforeEach(() => {
    library.repo.commit('feat: old', { files: { [old]: first.join('\n') } });
    library.repo.git('rm', '--quiet', path);
    library.repo.git('commit', '--quiet', '-m', 'chore: make place');
    source = library.repo.git('rev-parse', 'HEAD');
  });

  it('keeps its commits from before, and the rename counts', async () => {
    library.repo.write(old, [...first, 'more'].join('\n'));
    library.repo.commit('feat: more');
    library.repo.git('mv', old, path);
    library.repo.commit('fix: better name');
    expect(await library.told(renamed(source))).toMatchObject({ declared: 'minor', titles: ['fix: better name', 'feat: more'] });
  });

  it('has a change undone across the rename', async () => {
    library.repo.write(old, [...first, 'more'].join('\n'));
    library.repo.commit('feat!: more');
    library.repo.git('mv', old, path);
    library.repo.commit('fix: better name');
    library.repo.write(path, first.join('\n'));
    library.repo.commit('docs: less');
    expect(await library.told(renamed(source))).toMatchObject({ declared: 'patch', titles: ['fix: better name'] });
  });

  it('leaves its old path to another prompt, whose commits are not its own', async () => {
    library.repo.git('mv', old, path);
    library.repo.commit('fix: better name');
    library.repo.commit('feat!: another', { files: { [old]: 'another' } });
    const another: ReleasingPrompt = { id: 'tasks-general-old', category: 'tasks', paths: [old], formerPaths: [], released: null, source };
    const { told: all } = await library.attributionOf(renamed(source), another);
    expect(all['tasks-general-a']).toMatchObject({ declared: 'patch', titles: ['fix: better name'] });
    expect(all['tasks-general-old']).toMatchObject({ declared: 'major', titles: ['feat!: another'] });
  });

  it('is followed through a branch that still edits the old path', async () => {
    library.repo.branch('feature');
    library.repo.write(old, [...first, 'more'].join('\n'));
    library.repo.commit('feat: more');
    library.repo.checkout('main');
    library.repo.git('mv', old, path);
    library.repo.commit('fix: better name');
    library.repo.merge('feature', { noFf: true });
    expect(await library.told(renamed(source))).toMatchObject({ declared: 'minor', titles: ['feat: more', 'fix: better name'] });
  });
});
