import { passed } from '../problem/checked.ts';
import { problem } from '../problem/problem.ts';
import { adoptedDocument, readMarked, textAt, type MarkedText } from './adopted.ts';
import type { Format, PromptDocument, Reference } from './document.ts';
import { composed, withBodyReplaced } from './marked-writing.ts';
import { messagesIn, namesRoles } from './message-text.ts';
import { fieldsOfMetadata, isPlain, ownPrefix, type Plain } from './own-fields.ts';
import { inFolder, namedByStem } from './path-names.ts';
import { promptyInputs, promptyOutputs } from './prompty-inputs.ts';

/** `*.prompty` of version 1 and 2: front matter, and messages that lines such as `user:` begin. */
export const promptyFormat: Format = {
  name: 'prompty',
  template: 'jinja2',
  read: (bytes, path) => {
    const marked = readMarked(bytes, path, 'first line');
    return marked.ok ? passed(documentOf(marked.value)) : marked;
  },
  nameIn: (path) => namedByStem(path, ['.prompty']),
  pathsFor: (folder, name) => [inFolder(folder, `${name}.prompty`)],
  says: ['description', 'model', 'input', 'tags'],
  compose: ({ name, description, model, tags, input, content }) =>
    composed({ name, description, metadata: tags.length === 0 ? undefined : { [ownPrefix]: { tags } }, model: model ?? undefined, inputs: inputsFor(input) }, namesRoles(content) ? content : `system:\n${content}`),
  withContent: (text, content, path) => withBodyReplaced(text, content, path, 'first line'),
  fields: 'metadata',
  companions: () => [],
  companionOf: () => [],
};

function documentOf(marked: MarkedText): PromptDocument {
  const { file, matter, body } = marked;
  const { value } = matter;
  const { schema, defaults } = promptyInputs(value['inputs']);
  const outputs = promptyOutputs(value['outputs']);
  const template = templateOf(value['template']);
  const includes = includesIn(marked);
  return adoptedDocument({
    ...marked,
    host: {
      description: textAt(matter, 'description'),
      ...modelOf(value['model']),
      tools: Array.isArray(value['tools']) ? value['tools'].flatMap((tool: unknown) => (isPlain(tool) && typeof tool['name'] === 'string' ? [tool['name']] : [])) : undefined,
      input: schema === undefined ? undefined : { schema, default: defaults },
      output: outputs === undefined ? undefined : { format: 'json', schema: outputs },
    },
    own: fieldsOfMetadata(matter, file),
    template: template.name ?? 'none',
    undeclared: 'required',
    messages: messagesIn(body),
    uses: { tools: value['tools'] },
    references: includes.filter(({ path }) => !isOutside(path)),
    problems: [
      ...(template.name === null ? [problem('format-field-wrong', { key: 'template', reason: `names \`${template.written}\`; jinja2 and mustache are read` }, { place: { file, ...matter.placeOf(['template']) } })] : []),
      ...includes.filter(({ path }) => isOutside(path)).map(({ path, line }) => problem('include-outside', { path }, { place: { file, line } })),
    ],
  });
}

/** Version 2: a name, or a map with `id` and `options`. Version 1: a map with `configuration` and `parameters`. */
function modelOf(model: unknown): Plain {
  if (typeof model === 'string') return { model };
  if (!isPlain(model)) return {};
  const configuration = isPlain(model['configuration']) ? model['configuration'] : {};
  const names = [model['id'], configuration['model'], configuration['name'], configuration['azure_deployment']];
  const config = [model['options'], model['parameters']].find(isPlain);
  return { model: names.find((each) => typeof each === 'string' && each !== ''), config };
}

/** `template: mustache`, `{format: mustache}`, `{format: {kind: mustache}}`, `{type: mustache}`; Jinja where nothing is said. */
function templateOf(template: unknown): { readonly name: 'jinja2' | 'mustache' | null; readonly written: string } {
  const format = isPlain(template) ? (template['format'] ?? template['type'] ?? template['kind']) : template;
  const written = isPlain(format) ? format['kind'] : format;
  if (written === undefined || written === null) return { name: 'jinja2', written: 'jinja2' };
  // Nunjucks is Jinja in JavaScript.
  if (written === 'jinja2' || written === 'nunjucks') return { name: 'jinja2', written };
  if (written === 'mustache') return { name: written, written };
  return { name: null, written: String(written) };
}

/** `${file:path}` anywhere in the file. */
function includesIn({ matter, body, bodyLine }: MarkedText): readonly Reference[] {
  const inBody = body.split('\n').flatMap((text, index) => [...text.matchAll(include)].map(({ 1: path = '' }): Reference => ({ path, kind: 'include', line: bodyLine + index })));
  const inMatter = [...JSON.stringify(matter.value).matchAll(include)].map(({ 1: path = '' }): Reference => ({ path, kind: 'include', line: matter.placeOf([]).line }));
  return [...inMatter, ...inBody];
}

const include = /\$\{file:([^}\n"]{1,500})\}/gu;

function isOutside(path: string): boolean {
  if (/^(?:[/\\]|[A-Za-z]:)/u.test(path)) return true;
  let depth = 0;
  for (const part of path.split(/[/\\]/u)) {
    if (part === '..') depth -= 1;
    else if (part !== '.' && part !== '') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function inputsFor(input: unknown): unknown {
  if (!isPlain(input)) return undefined;
  return Object.keys(input).map((name) => ({ name, kind: 'string', required: true }));
}
