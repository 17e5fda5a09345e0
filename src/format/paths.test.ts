import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promptId } from '../domain/prompt-id.ts';
import { mostPathsOf, nameOfPath, pathOfName, pathsOf } from './paths.ts';

describe('the name a path gives', () => {
  it.each([
    ['prompts/agents/support/triage.concise.prompt.md', { category: 'agents', subcategory: 'support', name: 'triage', variant: 'concise' }],
    ['prompts/agents/support/triage.prompt.md', { category: 'agents', subcategory: 'support', name: 'triage', variant: null }],
    ['prompts/templates/tone.prompt.md', { category: 'templates', subcategory: 'general', name: 'tone', variant: null }],
    ['prompts/My Team/Größe.prompt.md', { category: 'My Team', subcategory: 'general', name: 'Größe', variant: null }],
  ])('%s', (path, name) => {
    expect(nameOfPath(path)).toEqual(name);
  });

  it.each([
    'prompts/triage.prompt.md',
    'prompts/agents/support/team/triage.prompt.md',
    'prompts/agents/triage.md',
    'prompts/agents/triage.a.b.prompt.md',
    'prompts/agents/.prompt.md',
    'prompts/agents/.concise.prompt.md',
    'prompts/agents/triage..prompt.md',
    'prompts//triage.prompt.md',
    'promptsagents/triage.prompt.md',
    'other/agents/triage.prompt.md',
    '',
  ])('there is none in `%s`', (path) => {
    expect(nameOfPath(path)).toBeNull();
  });

  it('counts from the folder that holds the categories', () => {
    const name = { category: 'agents', subcategory: 'general', name: 'triage', variant: null };
    expect(nameOfPath('libs/one/prompts/agents/triage.prompt.md', 'libs/one/prompts')).toEqual(name);
    expect(nameOfPath('agents/triage.prompt.md', '')).toEqual(name);
    expect(nameOfPath('prompts/agents/triage.prompt.md', 'libs')).toBeNull();
  });
});

describe('the paths an id may have', () => {
  it('are all the ways to cut it into parts', () => {
    expect(pathsOf('agents-general-tone-short')).toEqual([
      'prompts/agents/tone.short.prompt.md',
      'prompts/agents/general/tone.short.prompt.md',
      'prompts/agents/tone-short.prompt.md',
      'prompts/agents/general/tone-short.prompt.md',
      'prompts/agents/general-tone/short.prompt.md',
      'prompts/agents-general/tone/short.prompt.md',
    ]);
  });

  it('are fewer where the categories are known', () => {
    expect(pathsOf('agents-support-triage', 'prompts', new Set(['agents']))).toEqual(['prompts/agents/support/triage.prompt.md']);
    expect(pathsOf('agents-support-triage', 'prompts', new Set(['tasks']))).toEqual([]);
  });

  it.each(['', 'agents', 'agents-triage', '--', 'a--b'])('are none for `%s`, which has no three parts', (id) => {
    expect(pathsOf(id)).toEqual([]);
  });

  it('are none for an id that is longer than any path', () => {
    expect(pathsOf('a-'.repeat(5000))).toEqual([]);
  });

  const part = fc.array(fc.constantFrom('a', 'b', 'general', 'x9'), { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));
  const name = fc.record({ category: part, subcategory: part, name: part, variant: fc.option(part, { nil: null }) });

  it('include every path whose name has the id', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('prompts', '', 'libs/a/prompts'), (each, folder) => {
        const path = pathOfName(each, folder).replace(/^\//u, '');
        const read = nameOfPath(path, folder);
        expect(read).toEqual(each);
        expect(pathsOf(promptId(each), folder)).toContain(path);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('are no more than were counted before they were made', () => {
    fc.assert(fc.property(name, (each) => pathsOf(promptId(each)).length <= mostPathsOf(promptId(each))), { seed: 13, numRuns: 500 });
    expect(mostPathsOf('a'.repeat(300))).toBe(0);
  });

  it('all give a name with the id, and each only once', () => {
    fc.assert(
      fc.property(name, (each) => {
        const id = promptId(each);
        const paths = pathsOf(id);
        expect(new Set(paths).size).toBe(paths.length);
        for (const path of paths) {
          const read = nameOfPath(path);
          expect(read === null ? null : promptId(read)).toBe(id);
        }
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});
