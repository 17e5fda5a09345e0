import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { adoptedDocument, textAt } from './adopted.ts';
import { textOf } from './bytes.ts';
import { alone, type DocumentMessage, type Format, type PromptDocument, type ReadContext } from './document.ts';
import { editYaml } from './edit-yaml.ts';
import { blockText } from './front-matter.ts';
import { messagesIn, messageText, namesRoles } from './message-text.ts';
import { fieldsOfSidecar, isPlain, sidecarFor, sidecarOf, type Plain } from './own-fields.ts';
import { inFolder, namedByStem } from './path-names.ts';
import { readYamlFile, type YamlDocument } from './yaml-document.ts';

const roles = ['system', 'user', 'assistant'] as const;

/** `*.prompt.yml` of GitHub Models: one YAML file with messages; `{{name}}` is replaced, nothing else. */
export const githubModelsFormat: Format = {
  name: 'github-models',
  template: 'braces',
  read: (bytes, path, context = alone) => {
    const text = textOf(bytes, path);
    if (!text.ok) return text;
    const matter = readYamlFile(text.value, path);
    return matter.ok ? documentOf(matter.value, path, context) : matter;
  },
  nameIn: (path) => namedByStem(path, ['.prompt.yml', '.prompt.yaml']),
  pathsFor: (folder, name) => [inFolder(folder, `${name}.prompt.yml`), inFolder(folder, `${name}.prompt.yaml`)],
  says: ['description', 'model'],
  compose: ({ name, description, model, content }) => blockText({ name, description, ...(model === null ? {} : { model }), messages: writtenMessages(content) }),
  withContent: (text, content) => editYaml(text, [{ path: ['messages'], value: writtenMessages(content) }]),
  fields: 'sidecar',
  companions: (path) => [{ path: sidecarOf(path), whole: true }],
  companionOf: sidecarFor,
};

function documentOf(matter: YamlDocument, file: string, { beside }: ReadContext): Checked<PromptDocument> {
  const { value, placeOf } = matter;
  const bodyLine = placeOf(['messages']).line;
  const { messages, problems } = messagesOf(matter, file, bodyLine);
  const [first, ...others] = problems;
  if (first !== undefined) return refused(first, ...others);
  const output = outputOf(value);
  return passed(
    adoptedDocument({
      file,
      matter,
      host: { description: textAt(matter, 'description'), model: textAt(matter, 'model'), config: value['modelParameters'], output: output.value },
      own: fieldsOfSidecar(file, beside),
      body: messageText(messages),
      bodyLine,
      template: 'braces',
      undeclared: 'required',
      messages,
      problems: output.reason === null ? [] : [problem('format-field-wrong', { key: 'jsonSchema', reason: output.reason }, { place: { file, ...placeOf(['jsonSchema']) } })],
    }),
  );
}

function messagesOf({ value, placeOf }: YamlDocument, file: string, bodyLine: number): { readonly messages: readonly DocumentMessage[]; readonly problems: readonly Problem[] } {
  const written = value['messages'];
  const wrong = (reason: string, path: readonly (string | number)[]): Problem => problem('message-wrong', { reason }, { place: { file, ...placeOf(path) } });
  if (!Array.isArray(written) || written.length === 0) return { messages: [], problems: [wrong('there are none', ['messages'])] };
  const read = written.map((each: unknown, index): DocumentMessage | Problem => {
    const message = isPlain(each) ? each : {};
    const { role, content } = message;
    if (!roles.some((known) => known === role)) return wrong(`the role of number ${index + 1} is not one of ${roles.join(', ')}`, ['messages', index, 'role']);
    if (typeof content !== 'string') return wrong(`number ${index + 1} has no text`, ['messages', index, 'content']);
    // The text of a block begins on the line below its key.
    const line = placeOf(['messages', index, 'content']).line - bodyLine + (content.includes('\n') ? 2 : 1);
    return { role: String(role), text: content, line };
  });
  const isProblem = (each: DocumentMessage | Problem): each is Problem => 'code' in each;
  return { messages: read.flatMap((each) => (isProblem(each) ? [] : [each])), problems: read.filter(isProblem) };
}

/** `responseFormat`, and `jsonSchema`, which is JSON in a text with `name` and `schema`. */
function outputOf(value: Plain): { readonly value: Plain | undefined; readonly reason: string | null } {
  const format = value['responseFormat'];
  const schema = schemaIn(value['jsonSchema']);
  const json = format === 'json_object' || format === 'json_schema' || schema.value !== undefined;
  const isSaid = typeof format === 'string' || schema.value !== undefined;
  return { value: isSaid ? { format: json ? 'json' : 'text', schema: schema.value } : undefined, reason: schema.reason };
}

function schemaIn(written: unknown): { readonly value: unknown; readonly reason: string | null } {
  if (written === undefined || written === null) return { value: undefined, reason: null };
  if (typeof written !== 'string') return { value: undefined, reason: 'must be JSON in a text' };
  try {
    const parsed: unknown = JSON.parse(written);
    return isPlain(parsed) ? { value: parsed['schema'] ?? parsed, reason: null } : { value: undefined, reason: 'must be a JSON object' };
  } catch {
    return { value: undefined, reason: 'is no JSON' };
  }
}

/** Lines such as `user:` begin messages; a text without any is one of the user. */
function writtenMessages(content: string): readonly Plain[] {
  if (!namesRoles(content)) return [{ role: 'user', content: content.trimEnd() }];
  return messagesIn(content).map(({ role, text }) => ({ role, content: text }));
}
