import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem } from '../problem/problem.ts';
import { limits } from './limits.ts';
import type { RenderedMessage, TemplateFacts, TemplateLanguage } from './template.ts';

/** No template language: the body is one message of the user, and braces are just braces. */
export const noLanguage: TemplateLanguage = {
  name: 'none',
  read: (body, file) => whenShort<TemplateFacts>(body, file, { variables: [], partials: [], roles: [] }),
  render: (body, { file }) => whenShort<readonly RenderedMessage[]>(body, file, [{ role: 'user', text: body }]),
};

function whenShort<T>(body: string, file: string, value: T): Checked<T> {
  if (body.length <= limits.body) return passed(value);
  const reason = `it has ${body.length} characters; at most ${limits.body} are read.`;
  return refused(problem('template-invalid', { reason }, { place: { file, line: 1, column: 1 } }));
}
