import { createHash } from 'node:crypto';
import type { Metadata, PromptDocument } from '../format/document.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem } from '../problem/problem.ts';
import { withPartialsInlined } from '../template/inlining.ts';
import { templateLanguages } from '../template/languages.ts';
import { messageTemplates } from '../template/splitting.ts';
import type { RenderedMessage, TemplateFacts, TemplateLanguage } from '../template/template.ts';

/** What an application needs to use one version of a prompt, and nothing from anywhere else. */
export interface PromptBody {
  readonly schema: 'prompt-libraries/body/v1';
  readonly id: string;
  /** Content digest of the version. */
  readonly digest: string;
  readonly template: TemplateLanguage['name'];
  /** The whole template; `null` where `messages` has it. */
  readonly text: string | null;
  /** A template for each message; `null` where which messages there are is known only once `text` is rendered. */
  readonly messages: readonly RenderedMessage[] | null;
  /** Roles in the order the template names them. */
  readonly roles: readonly string[];
  /** Partials that could not be written into the template without changing its meaning, by id, with all they need. */
  readonly partials: Readonly<Record<string, string>>;
  readonly model: string | null;
  readonly config: Readonly<Record<string, unknown>>;
  readonly tools: readonly string[];
  /** JSON Schema of the input and default values; `null` where no input is declared. */
  readonly input: { readonly schema: unknown; readonly defaults: Readonly<Record<string, unknown>> } | null;
  readonly output: Metadata['output'];
  /** What else the format says of when and how the prompt is used, such as the description of a skill; left out where nothing. */
  readonly uses?: Readonly<Record<string, unknown>>;
}

/** A version of a prompt as it is released. */
export interface BodySource {
  readonly id: string;
  readonly digest: string;
  /** Path of its file, for problems. */
  readonly path: string;
  readonly template: TemplateLanguage['name'];
  readonly body: string;
  /** Messages that the file itself tells apart. */
  readonly fileMessages: PromptDocument['messages'];
  readonly uses: PromptDocument['uses'];
  readonly metadata: Pick<Metadata, 'config' | 'tools' | 'input' | 'defaults' | 'output'>;
  /** The model it is for, defaults of the library applied. */
  readonly model: string | null;
}

/**
 * The body of a version, its partials written in.
 * @param partialBody body of a partial by id; `null` where there is none.
 * @returns a `partial-missing` problem for each partial that is not there, `template-invalid` where the template cannot be read.
 */
export function bodyOf(prompt: BodySource, partialBody: (id: string) => string | null): Checked<PromptBody> {
  const { id, digest, path, template, body, metadata, model, fileMessages, uses } = prompt;
  const gathered = gatherPartials(template, body, path, partialBody);
  if (!gathered.ok) return gathered;
  const { partials, roles } = gathered.value;
  const inlined = partials.size === 0 ? body : withPartialsInlined(body, partialBody);
  const text = inlined ?? body;
  // A body that is its own text has been read already.
  const facts = text === body ? passed({ roles }) : templateLanguages[template].read(text, path);
  if (!facts.ok) return facts;
  const ownMessages = inlined === null || template !== 'handlebars' ? null : messageTemplates(text);
  const messages = fileMessages?.map(({ role, text: part }) => ({ role, text: part })) ?? ownMessages;
  const { config, tools, input, defaults, output } = metadata;
  return passed({
    schema: 'prompt-libraries/body/v1',
    id,
    digest,
    template,
    text: messages === null ? text : null,
    messages,
    roles: fileMessages?.map(({ role }) => role) ?? facts.value.roles.map(({ name }) => name),
    partials: inlined === null ? Object.fromEntries(partials) : {},
    model,
    config,
    tools,
    input: input === null ? null : { schema: input, defaults },
    output,
    ...(Object.keys(uses).length === 0 ? {} : { uses }),
  });
}

/**
 * A body as a file, content-addressed: its name is the SHA-256 of its bytes, so that readers can check what they got and a
 * file never changes. `bodies/<2 hex>/<62 hex>.json`.
 */
export function bodyFile(body: PromptBody): { readonly path: string; readonly text: string } {
  const text = `${canonicalJson(body)}\n`;
  const name = createHash('sha256').update(text).digest('hex');
  return { path: `bodies/${name.slice(0, 2)}/${name.slice(2)}.json`, text };
}

/** Every partial that a body needs, and that those need, by id; and the roles that the body itself names. */
function gatherPartials(
  template: TemplateLanguage['name'],
  body: string,
  path: string,
  partialBody: (id: string) => string | null,
): Checked<{ readonly partials: ReadonlyMap<string, string>; readonly roles: TemplateFacts['roles'] }> {
  const partials = new Map<string, string>();
  const bodies = [{ body, file: path }];
  let roles: TemplateFacts['roles'] | null = null;
  for (const each of bodies) {
    const facts = templateLanguages[template].read(each.body, each.file);
    if (!facts.ok) return facts;
    roles ??= facts.value.roles;
    for (const { name, at } of facts.value.partials) {
      if (partials.has(name)) continue;
      const found = partialBody(name);
      if (found === null) return refused(problem('partial-missing', { id: name, meant: null }, { place: { file: each.file, ...at } }));
      partials.set(name, found);
      bodies.push({ body: found, file: name });
    }
  }
  return passed({ partials, roles: roles ?? [] });
}
