import { nearestName } from '../domain/nearest.ts';
import { neededIds } from '../library/needs.ts';
import type { Prompt } from '../library/prompt.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

/** What the body reads is what the input schema declares. */
export const variablesDeclared: Rule = {
  id: 'variables-declared',
  gate: 'syntax',
  about: 'library',
  summary: 'Every variable the body uses is declared in `input.schema`, and every declared one is used.',
  codes: ['variable-undeclared', 'variable-unused'],
  examples: {
    good: [
      { shows: 'one variable, declared and used', change: { [goodPath]: goodPrompt } },
      {
        shows: 'a variable that a partial uses',
        base: {
          'prompts/templates/tone.prompt.md':
            '---\ndescription: Sets the tone.\ninput: {schema: {tone: string}}\n---\nBe {{tone}}.\n',
        },
        change: {
          [goodPath]: '---\ndescription: Greets.\ninput: {schema: {tone: string}}\n---\n{{> templates-general-tone}}\n',
        },
      },
    ],
    bad: [
      { shows: 'a misspelt variable', change: { [goodPath]: goodPrompt.replace('{{ticket}}', '{{tiket}}') }, codes: ['variable-undeclared', 'variable-unused'] },
      {
        shows: 'a variable nobody uses',
        change: { [goodPath]: '---\ndescription: Greets.\ninput: {schema: {name: string}}\n---\nHello.\n' },
        codes: ['variable-unused'],
      },
    ],
  },
  *check({ touched, neighbours }) {
    for (const { after } of touched) if (after !== null) yield* variableProblems(after, neighbours);
  },
};

function* variableProblems(prompt: Prompt, neighbours: ReadonlyMap<string, Prompt>): Iterable<Problem> {
  const { document, template, path, id } = prompt;
  if (document === null || template === null) return;
  const declared = document.metadata.variables.map(({ name }) => name);
  const inScope = new Set(declared);
  for (const { name, at } of template.variables) {
    if (inScope.has(name)) continue;
    const place = { file: path, line: document.bodyLine + at.line - 1, column: at.column };
    yield problem('variable-undeclared', { variable: name, meant: nearestName(name, declared) }, { place, prompt: id });
  }
  const used = variablesUsed(prompt, neighbours);
  for (const variable of declared) {
    if (used.has(variable)) continue;
    yield problem('variable-unused', { variable }, { place: { file: path, ...document.placeOf(['input', 'schema', variable]) }, prompt: id });
  }
}

/** Variables of the body and of every partial below it: partials read the same input. */
function variablesUsed(prompt: Prompt, neighbours: ReadonlyMap<string, Prompt>): ReadonlySet<string> {
  const used = new Set<string>();
  const seen = new Set<string>();
  const open: (Prompt | undefined)[] = [prompt];
  for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
    if (next === undefined || seen.has(next.id)) continue;
    seen.add(next.id);
    for (const { name } of next.template?.variables ?? []) used.add(name);
    open.push(...neededIds(next).map((id) => neighbours.get(id)));
  }
  return used;
}
