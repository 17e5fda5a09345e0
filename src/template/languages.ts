import { handlebarsLanguage } from './handlebars-language.ts';
import { noLanguage } from './none.ts';
import type { TemplateLanguage } from './template.ts';

/** The template languages by the name a format gives. */
export const templateLanguages = {
  handlebars: handlebarsLanguage,
  none: noLanguage,
} as const satisfies Readonly<Record<TemplateLanguage['name'], TemplateLanguage>>;
