import { referencedPath } from '../library/referenced-path.ts';
import { problem } from '../problem/problem.ts';
import type { Rule } from './rule.ts';

const base = { 'prompt-library.yaml': 'sources:\n  - {include: "skills/*/SKILL.md", format: agent-skill, category: agents, subcategory: support}\n  - {include: "flows/*.prompty", format: prompty, subcategory: general}\n' };
const skill = (text: string): string => `---\nname: triage\ndescription: Routes tickets.\n---\n${text}\n`;

/** What an adopted file names is there, and what lies beside a prompt belongs to one. */
export const filesFound: Rule = {
  id: 'files-found',
  gate: 'syntax',
  about: 'library',
  summary: 'Files that an adopted prompt names are there, files beside prompts belong to one, and a Markdown file among prompts is one.',
  codes: ['reference-missing', 'include-missing', 'include-outside', 'sidecar-alone', 'prompt-name-incomplete'],
  examples: {
    good: [
      {
        shows: 'a link to a file of the skill',
        base,
        change: { 'skills/triage/SKILL.md': skill('See [queues](references/queues.md).'), 'skills/triage/references/queues.md': 'Billing.\n' },
      },
    ],
    bad: [
      { shows: 'a link that leads nowhere', base, change: { 'skills/triage/SKILL.md': skill('See [queues](references/queues.md).') }, codes: ['reference-missing'] },
      { shows: 'an included file that is not there', base, change: { 'flows/triage.prompty': '---\nname: Triage\n---\nsystem:\n${file:rules.md}\n' }, codes: ['include-missing'] },
      { shows: 'an included file outside the folder', base, change: { 'flows/triage.prompty': '---\nname: Triage\n---\nsystem:\n${file:../secrets.md}\n' }, codes: ['include-outside'] },
      { shows: 'fields of a prompt that is not there', base, change: { 'skills/triage/SKILL.md.library.yaml': 'owner: product-team\n' }, codes: ['sidecar-alone'] },
      { shows: 'a Markdown file among prompts whose name leaves out a part', change: { 'prompts/agents/reply.md': 'Reply.\n' }, codes: ['prompt-name-incomplete'] },
    ],
  },
  *check({ touched, around }) {
    for (const path of around?.nearly ?? []) yield problem('prompt-name-incomplete', {}, { place: { file: path, line: 1 } });
    for (const { path, expected } of around?.stray ?? []) yield problem('sidecar-alone', { expected }, { place: { file: path, line: 1 } });
    for (const { after } of touched) {
      for (const each of after?.problems ?? []) if (each.code === 'include-outside') yield each;
      for (const { path, kind, line } of after?.document?.references ?? []) {
        const full = after === null ? null : referencedPath(after.path, path);
        if (after === null || full === null || around?.missing.has(full) !== true) continue;
        const code = kind === 'link' ? 'reference-missing' : 'include-missing';
        yield problem(code, { path }, { place: { file: after.path, line }, prompt: after.id });
      }
    }
  },
};
