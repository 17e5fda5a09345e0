import { templateLanguages } from '../template/languages.ts';
import type { Body, Message } from './types.ts';

/** Values by variable. */
export type Variables = Readonly<Record<string, unknown>>;

/** What `get` gives, or a body. */
export type Renderable = Pick<Body, 'id' | 'template' | 'text' | 'messages' | 'partials' | 'input'> | { readonly body: Body };

/** Why a prompt could not be rendered: one reason each, in words. */
export interface RenderError extends Error {
  readonly code: 'render-refused';
  readonly reasons: readonly string[];
}

/**
 * The messages of a prompt, filled in exactly as `prompt-libraries render` shows them: defaults apply, values are data and
 * never template, and a text without roles is one message of the user.
 * @throws RenderError for every variable that is missing and not declared optional; nothing is rendered as empty text.
 */
export function render(prompt: Renderable, variables: Variables = {}): readonly Message[] {
  const { id, template, text, messages, partials, input } = 'body' in prompt ? prompt.body : prompt;
  const language = Object.hasOwn(templateLanguages, template) ? templateLanguages[template as keyof typeof templateLanguages] : null;
  if (language === null) throw refused(id, [`This version of prompt-libraries cannot render ${template}.`]);
  const values = { ...input?.defaults, ...variables };
  const given = { file: id, variables: values, optional: optionalIn(input?.schema), partials: new Map(Object.entries(partials)) };
  const rendered = (messages ?? [{ role: null, text: text ?? '' }]).map(({ role, text: body }) => ({ role, done: language.render(body, given) }));
  const reasons = rendered.flatMap(({ done }) => (done.ok ? [] : done.problems.map(({ message }) => message)));
  if (reasons.length > 0) throw refused(id, [...new Set(reasons)]);
  return rendered.flatMap(({ role, done }) => (done.ok ? (role === null ? done.value : [{ role, text: done.value.map((each) => each.text).join('') }]) : []));
}

/** Variables that the schema names and does not require. */
function optionalIn(schema: unknown): ReadonlySet<string> {
  const { properties, required } = (typeof schema === 'object' && schema !== null ? schema : {}) as { readonly properties?: object; readonly required?: readonly string[] };
  return new Set(Object.keys(properties ?? {}).filter((name) => !(required ?? []).includes(name)));
}

function refused(id: string, reasons: readonly string[]): RenderError {
  return Object.assign(new Error(`${id} cannot be rendered: ${reasons.join(' ')}`), { code: 'render-refused' as const, reasons });
}
