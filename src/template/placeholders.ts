import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { limits } from './limits.ts';
import { positionsIn } from './positions.ts';
import { whenShort } from './short-body.ts';
import type { NameUse, RenderedMessage, RenderInput, TemplateFacts, TemplateLanguage } from './template.ts';
import { has, property, textOf } from './values.ts';

/** `{{name}}`, as GitHub Models replaces it: no white space, no blocks, no helpers; everything else is text. */
export const bracesLanguage = placeholderLanguage('braces', /\{\{([\w.-]{1,200})\}\}/gu);

/** `${input:name}` and `${input:name:what to type}`, for which Copilot asks the person who runs the prompt. */
export const inputFieldsLanguage = placeholderLanguage('input-fields', /\$\{input:([\w.-]{1,200})(?::[^}\n]{0,2000})?\}/gu);

/** A language that only puts values in the place of names. */
function placeholderLanguage(name: TemplateLanguage['name'], pattern: RegExp): TemplateLanguage {
  return {
    name,
    read: (body, file) => whenShort(body, file, { variables: namesIn(body, pattern), partials: [], roles: [] } satisfies TemplateFacts),
    render: (body, input) => {
      const facts = whenShort(body, input.file, null);
      return facts.ok ? rendered(body, input, pattern) : facts;
    },
  };
}

function namesIn(body: string, pattern: RegExp): readonly NameUse[] {
  const first = new Map<string, number>();
  for (const { 1: name = '', index } of body.matchAll(pattern)) if (!first.has(name)) first.set(name, index);
  if (first.size === 0) return [];
  const position = positionsIn(body);
  return [...first].map(([name, offset]) => ({ name, at: position(offset) }));
}

function rendered(body: string, { file, variables, optional }: RenderInput, pattern: RegExp): Checked<readonly RenderedMessage[]> {
  const problems: Problem[] = namesIn(body, pattern)
    .filter(({ name }) => !has(variables, name) && !optional.has(name))
    .map(({ name, at }) => problem('variable-missing', { variable: name }, { place: { file, ...at } }));
  let length = 0;
  const text = body.replace(pattern, (_, name: string) => {
    const value = textOf(property(variables, name)) ?? '';
    length += value.length;
    return length > limits.output ? '' : value;
  });
  if (length > limits.output) problems.push(problem('template-invalid', { reason: `the rendered prompt has more than ${limits.output} characters.` }, { place: { file, line: 1, column: 1 } }));
  const [missing, ...others] = problems;
  return missing === undefined ? passed([{ role: 'user', text }]) : refused(missing, ...others);
}
