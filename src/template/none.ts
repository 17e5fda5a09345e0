import { whenShort } from './short-body.ts';
import type { RenderedMessage, TemplateFacts, TemplateLanguage } from './template.ts';

/** No template language: the body is one message of the user, and braces are just braces. */
export const noLanguage: TemplateLanguage = {
  name: 'none',
  read: (body, file) => whenShort<TemplateFacts>(body, file, { variables: [], partials: [], roles: [] }),
  render: (body, { file }) => whenShort<readonly RenderedMessage[]>(body, file, [{ role: 'user', text: body }]),
};
