import type { Code } from '../problem/catalogue/index.ts';
import { foundWhileReading } from './reading.ts';
import type { Rule } from './rule.ts';

const codes = [
  'field-said-twice',
  'skill-key-unknown',
  'skill-name-wrong',
  'skill-long',
  'agent-long',
  'format-field-long',
  'format-field-wrong',
  'message-wrong',
] as const satisfies readonly Code[];

const base = {
  'prompt-library.yaml':
    'sources:\n  - {include: "skills/*/SKILL.md", format: agent-skill, category: agents, subcategory: support}\n  - {include: "*.agent.md", format: copilot, category: agents, subcategory: support}\n  - {include: "models/*.prompt.yml", format: github-models, subcategory: general}\n',
};
const skill = (matter: string, body = 'Route tickets.\n'): string => `---\n${matter}---\n${body}`;
const path = 'skills/triage/SKILL.md';
const good = 'name: triage\ndescription: Routes tickets.\n';

/** An adopted file is what its own host reads. */
export const formatLimits: Rule = {
  id: 'format-limits',
  gate: 'syntax',
  about: 'library',
  summary: 'An adopted file keeps to what its own format asks: keys, names, lengths, messages.',
  codes,
  examples: {
    good: [
      { shows: 'a skill as the specification has it', base, change: { [path]: skill(`${good}license: MIT\nmetadata: {author: Ada}\n`) } },
      { shows: 'a file of GitHub Models', base, change: { 'models/triage.prompt.yml': 'description: Routes tickets.\nmessages:\n  - role: user\n    content: "{{ticket}}"\n' } },
    ],
    bad: [
      { shows: 'a key that the specification does not have', base, change: { [path]: skill(`${good}version: 1.0.0\n`) }, codes: ['skill-key-unknown'] },
      { shows: 'a name that is not the folder', base, change: { [path]: skill(good.replace('triage', 'router')) }, codes: ['skill-name-wrong'] },
      { shows: 'a description that is too long', base, change: { [path]: skill(`name: triage\ndescription: ${'Routes tickets. '.repeat(70)}\n`) }, codes: ['format-field-long'] },
      { shows: 'tools as a list', base, change: { [path]: skill(`${good}allowed-tools: [Read, Grep]\n`) }, codes: ['format-field-wrong'] },
      { shows: 'a skill of many lines', base, change: { [path]: skill(good, 'Route.\n'.repeat(600)) }, codes: ['skill-long'] },
      { shows: 'an agent that GitHub does not take', base, change: { 'triage.agent.md': skill('description: Routes tickets.\n', `${'Route tickets. '.repeat(2100)}\n`) }, codes: ['agent-long', 'tokens-over-budget'] },
      { shows: 'a message without a role', base, change: { 'models/triage.prompt.yml': 'description: Routes tickets.\nmessages:\n  - content: Route tickets.\n' }, codes: ['message-wrong'] },
      {
        shows: 'a description in two places',
        base,
        change: { [path]: skill(good), [`${path}.library.yaml`]: 'description: Sorts tickets.\n' },
        codes: ['field-said-twice'],
      },
    ],
  },
  check: foundWhileReading(codes),
};
