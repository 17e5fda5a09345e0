import { idTemplateFor } from '../library/id-templates.ts';
import type { Touched } from '../library/prompt.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { TakenName } from './facts.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

/** One id, one prompt: also for readers and file systems that do not tell letters apart as we do. */
export const idUnique: Rule = {
  id: 'id-unique',
  gate: 'syntax',
  about: 'library',
  summary: 'No two prompts have the same id, not even when case and forms of letters are folded, and no name of a prompt ever leads to another one.',
  codes: ['id-not-unique', 'id-collides', 'id-reserved', 'alias-taken'],
  examples: {
    good: [{ shows: 'two prompts with two names', base: { [goodPath]: goodPrompt }, change: { 'prompts/agents/support/router.prompt.md': goodPrompt } }],
    bad: [
      {
        shows: 'an alias that is the id of another prompt',
        base: { [goodPath]: goodPrompt },
        change: { 'prompts/agents/support/router.prompt.md': goodPrompt.replace('---\n', '---\naliases: [agents-support-triage]\n') },
        codes: ['alias-taken'],
      },
      {
        shows: 'two paths that join to one id',
        base: { 'prompts/agents/support/triage-fast.prompt.md': goodPrompt },
        change: { 'prompts/agents/support/triage.fast.prompt.md': goodPrompt },
        codes: ['id-not-unique'],
      },
      {
        shows: 'a second file with the id of one that is edited too',
        base: { [goodPath]: goodPrompt, 'prompts/tasks/sort.prompt.md': goodPrompt },
        change: { 'prompts/tasks/sort.prompt.md': goodPrompt.replace('route', 'sort'), 'prompts/tasks/general/sort.prompt.md': goodPrompt },
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
  *check({ touched, pathsById, lookalikes, configuration, taken = [] }) {
    for (const each of taken) yield takenProblem(each, touched);
    for (const { after, kind } of touched) {
      if (after === null) continue;
      const about = { place: { file: after.path, line: 1 }, prompt: after.id };
      for (const other of pathsById.get(after.id) ?? []) {
        if (other !== after.path) yield problem('id-not-unique', { id: after.id, other, template: idTemplateFor(after, other, configuration) }, about);
      }
      for (const other of kind === 'modified' ? [] : (lookalikes.get(after.id) ?? [])) yield problem('id-collides', { id: after.id, other: other.path }, about);
    }
  },
};

function takenProblem({ prompt, name, as, by, version }: TakenName, touched: readonly Touched[]): Problem {
  const after = touched.find(({ id }) => id === prompt)?.after;
  const file = after?.path ?? '';
  if (as === 'alias') return problem('alias-taken', { alias: name, by: by ?? name }, { place: { file, ...(after?.document?.placeOf(['aliases']) ?? { line: 1 }) }, prompt });
  return problem('id-reserved', { id: name, by, version }, { place: { file, line: 1 }, prompt });
}
