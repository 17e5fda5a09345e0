import { describe, expect, it } from 'vitest';
import type { TagKind } from '../domain/tag.ts';
import { searchAmong, type Searchable } from './search.ts';

function prompt(id: string, more: Partial<Searchable> = {}): Searchable {
  const [category = '', subcategory = '', ...name] = id.split('-');
  return {
    id, path: `${id}.md`, category, subcategory, name: name.join('-'), variant: null, status: 'review', version: null,
    description: null, owner: null, tags: [], aliases: [], ...more,
  };
}
const tag = (name: string, kind: TagKind = 'general') => ({ name, kind });

const search = searchAmong([
  prompt('agents-support-triage', { description: 'Routes an incoming ticket.', tags: [tag('classify', 'action')], owner: 'product-team' }),
  prompt('agents-sales-outreach', { description: 'Writes a first e-mail; never does triage.', aliases: ['agents-sales-cold-mail'] }),
  prompt('tasks-general-resume', { description: 'Résumé writer' }),
  prompt('tasks-general-entities', { description: 'Lists names of people.', tags: [tag('extract', 'action')], status: 'draft' }),
]);
const ids = (query: string) => search(query).map(({ id }) => id);

describe('search', () => {
  it('puts names before descriptions', () => {
    expect(ids('triage')).toEqual(['agents-support-triage', 'agents-sales-outreach']);
  });

  it('finds by the beginning of a word', () => {
    expect(ids('tri')).toContain('agents-support-triage');
    expect(ids('ent')).toContain('tasks-general-entities');
  });

  it.each(['triag', 'triagr', 'ttriage', 'trage', 'tirage'])('forgives a typo: %s', (typo) => {
    expect(ids(typo)[0]).toBe('agents-support-triage');
  });

  it('finds by tag and by kind of tag', () => {
    expect(ids('classify')).toEqual(['agents-support-triage']);
    expect(ids('action').toSorted()).toEqual(['agents-support-triage', 'tasks-general-entities']);
  });

  it('finds by category, status, owner and the whole id', () => {
    expect(ids('sales')).toEqual(['agents-sales-outreach']);
    expect(ids('draft')).toEqual(['tasks-general-entities']);
    expect(ids('product-team')[0]).toBe('agents-support-triage');
    expect(ids('agents-support-triage')[0]).toBe('agents-support-triage');
  });

  it('finds a prompt by an id it had before', () => {
    expect(ids('cold mail')).toEqual(['agents-sales-outreach']);
  });

  it('reads letters with and without accents as the same', () => {
    expect(ids('resume')).toEqual(['tasks-general-resume']);
    expect(ids('Résumé')).toEqual(['tasks-general-resume']);
  });

  it('asks for every word where it can, and for some of them else', () => {
    expect(ids('support ticket')).toEqual(['agents-support-triage']);
    expect(ids('entities zebra')).toEqual(['tasks-general-entities']);
  });

  it.each(['', '   ', '---', 'zzzzzz', '__proto__', '$&'])('finds nothing for %j', (query) => {
    expect(ids(query)).toEqual([]);
  });
});
