import { describe, expect, it } from 'vitest';
import type { LibraryIsland } from '../report/page/island.ts';
import { searchIn } from './search-index.ts';

const island: LibraryIsland = {
  at: 0, commit: '', detailed: 0, statuses: [{ name: 'draft', icon: '' }, { name: 'deployed', icon: '' }], categories: ['agents', 'tasks'], owners: ['product-team'], tags: ['classify', 'extract'],
  ids: ['agents-sales-outreach', 'agents-support-triage', 'tasks-general-entities', 'tasks-general-resume'],
  descriptions: ['Writes a first e-mail; never does triage.', 'Routes an incoming ticket.', 'Lists names of people.', 'Résumé writer'],
  status: [1, 1, 0, 1], category: [0, 0, 1, 1], owner: [-1, 0, -1, -1], tagged: [[], [0], [1], []], versions: [null, null, null, null], tokens: [1, 2, 3, 4], modified: [null, null, null, null], needs: [[], [], [], []],
};
const search = searchIn(island);
const ids = (query: string) => search(query)?.map((place) => island.ids[place]);

describe('the search of the page', () => {
  it('puts names before descriptions', () => {
    expect(ids('triage')).toEqual(['agents-support-triage', 'agents-sales-outreach']);
  });

  it.each(['tri', 'triag', 'triagr', 'ttriage', 'trage', 'tirage', 'TRIAGE'])('finds by the beginning of a word and forgives a typo: %s', (typed) => {
    expect(ids(typed)?.[0]).toBe('agents-support-triage');
  });

  it.each([['classify', 'agents-support-triage'], ['product', 'agents-support-triage'], ['draft', 'tasks-general-entities'], ['resume', 'tasks-general-resume'], ['Résumé', 'tasks-general-resume'], ['agents-support-triage', 'agents-support-triage']])('finds by tag, owner, status, name and whole id: %s', (typed, id) => {
    expect(ids(typed)?.[0]).toBe(id);
  });

  it('wants every word', () => {
    expect(ids('support ticket')).toEqual(['agents-support-triage']);
    expect(ids('support zebra')).toEqual([]);
  });

  it.each(['', '   ', '---'])('is no search without a word: %j', (typed) => {
    expect(ids(typed)).toBeUndefined();
  });
});
