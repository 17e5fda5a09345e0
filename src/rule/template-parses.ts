import { nearestName } from '../domain/nearest.ts';
import type { Prompt } from '../library/prompt.ts';
import type { Code } from '../problem/catalogue/index.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { foundWhileReading, goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const codes = ['template-invalid', 'helper-unknown', 'template-construct-unknown'] as const satisfies readonly Code[];

/** The body can be rendered: every brace is closed, every helper is known, no role is misspelt. */
export const templateParses: Rule = {
  id: 'template-parses',
  gate: 'syntax',
  about: 'library',
  summary: 'The body is a template that can be read: braces and blocks are closed, helpers are known, and no role is misspelt.',
  codes: [...codes, 'role-unclear'],
  examples: {
    good: [
      { shows: 'roles and a variable', change: { [goodPath]: goodPrompt } },
      { shows: 'a role of a model that has others', change: { [goodPath]: goodPrompt.replace('"system"', '"critic"') } },
    ],
    bad: [
      {
        shows: 'a second variable that is never closed',
        change: { [goodPath]: '---\ndescription: Greets.\ninput: {schema: {a: string, b: string}}\n---\n{{a}} {{b\n' },
        codes: ['template-invalid'],
      },
      {
        shows: 'a block that is never closed',
        change: { [goodPath]: '---\ndescription: Greets.\ninput: {schema: {a: string}}\n---\n{{#if a}}Hello.\n' },
        codes: ['template-invalid'],
      },
      {
        shows: 'a misspelt helper',
        change: { [goodPath]: '---\ndescription: Greets.\n---\n{{rol "system"}}Hello.\n' },
        codes: ['helper-unknown'],
      },
      {
        shows: 'a misspelt role',
        change: { [goodPath]: goodPrompt.replace('"system"', '"systm"') },
        codes: ['role-unclear'],
      },
    ],
  },
  *check(facts) {
    yield* foundWhileReading(codes)(facts);
    for (const { after } of facts.touched) if (after !== null) yield* unclearRoles(after);
  },
};

/** Models may have roles of their own; one that is nearly one of these is a slip. */
const usualRoles = ['system', 'user', 'model', 'assistant', 'tool', 'developer'];

function* unclearRoles({ document, template, path, id }: Prompt): Iterable<Problem> {
  if (document === null || template === null) return;
  for (const { name, at } of template.roles) {
    const meant = nearestName(name, usualRoles);
    if (meant === null || meant === name) continue;
    yield problem('role-unclear', { role: name, meant }, { place: { file: path, line: document.bodyLine + at.line - 1, column: at.column }, prompt: id });
  }
}
