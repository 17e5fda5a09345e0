import { bracesLanguage, inputFieldsLanguage } from './placeholders.ts';
import { handlebarsLanguage } from './handlebars-language.ts';
import { jinjaLanguage } from './jinja-language.ts';
import { mustacheLanguage } from './mustache-language.ts';
import { noLanguage } from './none.ts';
import type { TemplateLanguage } from './template.ts';

/** The template languages by the name a format gives. */
export const templateLanguages = {
  handlebars: handlebarsLanguage,
  jinja2: jinjaLanguage,
  mustache: mustacheLanguage,
  braces: bracesLanguage,
  'input-fields': inputFieldsLanguage,
  none: noLanguage,
} as const satisfies Readonly<Record<TemplateLanguage['name'], TemplateLanguage>>;
