import { idTemplateFor } from '../library/id-templates.ts';
import { problem } from '../problem/problem.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

/** One id, one prompt: also for readers and file systems that do not tell letters apart as we do. */
export const idUnique: Rule = {
  id: 'id-unique',
  gate: 'syntax',
  about: 'library',
  summary: 'No two prompts have the same id, not even when case and forms of letters are folded.',
  codes: ['id-not-unique', 'id-collides'],
  examples: {
    good: [{ shows: 'two prompts with two names', base: { [goodPath]: goodPrompt }, change: { 'prompts/agents/support/router.prompt.md': goodPrompt } }],
    bad: [
      {
        shows: 'two paths that join to one id',
        base: { 'prompts/agents/support/triage-fast.prompt.md': goodPrompt },
        change: { 'prompts/agents/support/triage.fast.prompt.md': goodPrompt },
        codes: ['id-not-unique'],
      },
      {
        shows: 'a name that differs only in case',
        base: { [goodPath]: goodPrompt },
        change: { 'prompts/agents/support/TRIAGE.prompt.md': goodPrompt },
        codes: ['id-collides', 'name-not-allowed'],
      },
    ],
  },
  *check({ touched, pathsById, lookalikes, configuration }) {
    for (const { after, kind } of touched) {
      if (after === null || kind === 'modified') continue;
      const about = { place: { file: after.path, line: 1 }, prompt: after.id };
      for (const other of pathsById.get(after.id) ?? []) {
        if (other !== after.path) yield problem('id-not-unique', { id: after.id, other, template: idTemplateFor(after, other, configuration) }, about);
      }
      for (const other of lookalikes.get(after.id) ?? []) yield problem('id-collides', { id: after.id, other: other.path }, about);
    }
  },
};
