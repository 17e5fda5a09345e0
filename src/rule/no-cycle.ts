import { cycleThrough } from '../library/graph.ts';
import { neededIds, needsOf } from '../library/needs.ts';
import { problem } from '../problem/problem.ts';
import type { Rule } from './rule.ts';

const including = (id: string): string => `---\ndescription: Includes another.\n---\n{{> ${id}}}\n`;

/** Prompts do not need each other in a circle. */
export const noCycle: Rule = {
  id: 'no-cycle',
  gate: 'syntax',
  about: 'library',
  summary: 'Prompts do not include or depend on each other in a circle.',
  codes: ['dependency-cycle'],
  examples: {
    good: [
      {
        shows: 'a chain',
        base: { 'prompts/templates/tone.prompt.md': '---\ndescription: Sets the tone.\n---\nBe kind.\n' },
        change: { 'prompts/templates/style.prompt.md': including('templates-general-tone') },
      },
    ],
    bad: [
      {
        shows: 'two prompts that include each other',
        base: { 'prompts/templates/tone.prompt.md': '---\ndescription: Sets the tone.\n---\nBe kind.\n' },
        change: {
          'prompts/templates/style.prompt.md': including('templates-general-tone'),
          'prompts/templates/tone.prompt.md': including('templates-general-style'),
        },
        codes: ['dependency-cycle'],
      },
    ],
  },
  *check({ touched, neighbours }) {
    const edges = new Map([...neighbours].map(([id, prompt]) => [id, neededIds(prompt)]));
    const told = new Set<string>();
    for (const { after } of touched) {
      const path = after === null ? null : cycleThrough(after.id, edges);
      if (after === null || path === null || told.has(after.id)) continue;
      for (const id of path) told.add(id);
      const need = needsOf(after).find(({ id }) => id === path[1]);
      const place = need === undefined ? { file: after.path } : { file: after.path, line: need.line, column: need.column };
      yield problem('dependency-cycle', { path }, { place, prompt: after.id });
    }
  },
};
