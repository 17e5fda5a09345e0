import type { PromptDocument } from '../format/document.ts';
import { passed, type Checked } from '../problem/checked.ts';
import type { Problem } from '../problem/problem.ts';
import { templateLanguages } from '../template/languages.ts';
import type { NameUse, RenderedMessage, RenderInput, TemplateFacts } from '../template/template.ts';

type Templated = Pick<PromptDocument, 'body' | 'messages' | 'template'>;

/** What the text of a prompt tells as a template: of its body, or of all its messages. Places count from the body's first line. */
export function templateFacts({ body, messages, template }: Templated, file: string): Checked<TemplateFacts> {
  const language = templateLanguages[template];
  if (messages === null) return language.read(body, file);
  const variables = new Map<string, NameUse>();
  const notices: Problem[] = [];
  for (const { text, line } of messages) {
    const read = language.read(text, file);
    if (!read.ok) return { ok: false, problems: moved(read.problems, line) };
    for (const use of read.value.variables) if (!variables.has(use.name)) variables.set(use.name, { name: use.name, at: { ...use.at, line: use.at.line + line - 1 } });
    notices.push(...(read.value.notices ?? []).map((each) => movedOne(each, line)));
  }
  const roles = messages.map(({ role, line }): NameUse => ({ name: role, at: { line, column: 1 } }));
  return passed({ variables: [...variables.values()], partials: [], roles, notices });
}

/** The messages an application would send. */
export function renderedDocument({ body, messages, template }: Templated, input: RenderInput): Checked<readonly RenderedMessage[]> {
  const language = templateLanguages[template];
  if (messages === null) return language.render(body, input);
  const rendered: RenderedMessage[] = [];
  const problems: Problem[] = [];
  for (const { role, text, line } of messages) {
    const each = language.render(text, input);
    if (each.ok) rendered.push({ role, text: each.value.map((message) => message.text).join('') });
    else problems.push(...moved(each.problems, line));
  }
  const [first, ...others] = problems;
  return first === undefined ? passed(rendered) : { ok: false, problems: [first, ...others] };
}

function moved([first, ...others]: readonly [Problem, ...Problem[]], line: number): readonly [Problem, ...Problem[]] {
  return [movedOne(first, line), ...others.map((each) => movedOne(each, line))];
}

function movedOne(each: Problem, line: number): Problem {
  return each.place?.line === undefined ? each : { ...each, place: { ...each.place, line: each.place.line + line - 1 } };
}
