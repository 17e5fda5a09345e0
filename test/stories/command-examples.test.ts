import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { descriptions } from '../../src/cli/descriptions/index.ts';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
});
afterEach(() => repo.remove());

describe('the examples of --help', () => {
  const names = ['create', 'update', 'list', 'show', 'search', 'taxonomy', 'history', 'diff', 'render'] as const;
  beforeEach(async () => {
    await called(repo.folder, ['init']);
    repo.commit('feat: start the prompt library');
    repo.git('tag', 'agents-support-triage@1.0.0');
    repo.commit('chore: nothing');
  });

  it.each(names)('of %s run', async (name) => {
    for (const example of descriptions[name].examples) {
      const words = [...example.matchAll(/"([^"]*)"|(\S+)/gu)].map(([whole, quoted, word]) => quoted ?? word ?? whole);
      const { exit, err } = await called(repo.folder, words);
      expect([example, exit, err]).toEqual([example, 0, '']);
    }
  });
});
