import type { TemplateLanguageName } from '../template/template.ts';

/** A piece of a text: as it stands, or the value of a variable. */
export type Segment = { readonly text: string } | { readonly variable: string };

/** The plain tags of a language, and what else it would read as a tag. */
const tags: Readonly<Record<TemplateLanguageName, { readonly value: RegExp | null; readonly other: RegExp | null }>> = {
  handlebars: { value: /(?<!\\)\{\{\{?\s*([A-Za-z_][\w-]*)\s*\}?\}\}/gu, other: /(?<!\\)\{\{/u },
  jinja2: { value: /\{\{-?\s*([A-Za-z_]\w*)\s*-?\}\}/gu, other: /\{[{%#]/u },
  mustache: { value: /\{\{[{&]?\s*([A-Za-z_][\w-]*)\s*\}?\}\}/gu, other: /\{\{/u },
  braces: { value: /\{\{([\w.-]+)\}\}/gu, other: null },
  'input-fields': { value: /\$\{input:([\w.-]+)(?::[^}\n]*)?\}/gu, other: null },
  none: { value: null, other: null },
};

/** The pieces of a text; `null` where it has tags that do more than put in a value. */
export function segmentsOf(text: string, language: TemplateLanguageName): readonly Segment[] | null {
  const { value, other } = tags[language];
  const segments: Segment[] = [];
  let end = 0;
  for (const match of value === null ? [] : text.matchAll(value)) {
    segments.push({ text: text.slice(end, match.index) }, { variable: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  segments.push({ text: text.slice(end) });
  if (other !== null && segments.some((each) => 'text' in each && other.test(each.text))) return null;
  return language === 'handlebars' ? segments.map((each) => ('text' in each ? { text: each.text.replaceAll('\\{{', '{{') } : each)) : segments;
}

/** Whether a text without tags would have some in a language that cannot write them otherwise. */
export function isMisread(segments: readonly Segment[], language: TemplateLanguageName): boolean {
  const { value, other } = tags[language];
  if (language === 'handlebars' || language === 'jinja2') return false;
  return segments.some((each) => 'text' in each && (each.text.search(value ?? /(?!)/u) !== -1 || other?.test(each.text) === true));
}

/** The pieces in another language. What stands as text there and would be read as a tag is written so that it is not, where that can be. */
export function textOfSegments(segments: readonly Segment[], language: TemplateLanguageName): string {
  return segments.map((each) => ('text' in each ? plain(each.text, language) : tagFor(each.variable, language))).join('');
}

function plain(text: string, language: TemplateLanguageName): string {
  if (language === 'handlebars') return text.replaceAll('{{', '\\{{');
  return language === 'jinja2' ? text.replaceAll(/\{[{%#]/gu, (sign) => `{{ '${sign}' }}`) : text;
}

function tagFor(variable: string, language: TemplateLanguageName): string {
  return language === 'input-fields' ? `\${input:${variable}}` : `{{${variable}}}`;
}
