import { passed } from '../problem/checked.ts';
import { adoptedDocument, readMarked, textAt } from './adopted.ts';
import { alone, type Format } from './document.ts';
import { composed, withBodyReplaced } from './marked-writing.ts';
import { fieldsOfDottedKeys } from './own-fields.ts';
import { inFolder, namedByStem } from './path-names.ts';

/** `*.prompt` of Dotprompt: front matter and Handlebars; `_name.prompt` is a partial, which has no front matter. */
export const dotpromptFormat: Format = {
  name: 'dotprompt',
  template: 'handlebars',
  read: (bytes, path, { partialId } = alone) => {
    const marked = readMarked(bytes, path, 'below comments');
    if (!marked.ok) return marked;
    const { matter, body } = marked.value;
    const { value } = matter;
    const host = { description: textAt(matter, 'description'), model: value['model'], input: value['input'], output: value['output'], config: value['config'], tools: value['tools'] };
    return passed(
      adoptedDocument({
        ...marked.value,
        body: withPartialIds(body, partialId),
        host,
        own: fieldsOfDottedKeys(matter, path),
        template: 'handlebars',
        undeclared: 'required',
        uses: { toolDefs: value['toolDefs'] },
      }),
    );
  },
  nameIn: (path) => {
    const found = namedByStem(path, ['.prompt']);
    const [name = '', variant = null, ...more] = found?.name.replace(/^_/u, '').split('.') ?? [];
    return found === null || name === '' || variant === '' || more.length > 0 ? null : { ...found, name, variant };
  },
  pathsFor: (folder, name, variant) => [inFolder(folder, `${name}${variant === null ? '' : `.${variant}`}.prompt`)],
  says: ['description', 'model', 'input', 'tags'],
  compose: ({ description, model, input, tags, content }) =>
    composed({ description, model: model ?? undefined, input: input === undefined ? undefined : { schema: input }, 'prompt-libraries.tags': tags.length === 0 ? undefined : tags }, content),
  withContent: (text, content, path) => withBodyReplaced(text, content, path, 'below comments'),
  fields: 'dotted keys',
  companions: () => [],
  companionOf: () => [],
};

/** How a tag that includes a partial begins. */
export const partialSigns = ['{{>', '{{~>', '{{#>', '{{~#>'] as const;

const partialTag = /(\{\{~?#?>\s*)([\w./-]+)/gu;

/** Dotprompt calls partials by file name, this library by id; so that all else can treat them alike, the body does too. */
function withPartialIds(body: string, partialId: (name: string) => string | null): string {
  return body.replace(partialTag, (tag, open: string, name: string) => {
    const id = partialId(name);
    return id === null ? tag : `${open}${id}`;
  });
}

/** The file of a partial that a Dotprompt file names: beside it, or in a folder beside it. */
export function partialPath(path: string, name: string): string {
  const folders = path.split('/').slice(0, -1);
  const parts = name.split('/');
  const last = parts.pop() ?? '';
  return [...folders, ...parts, `_${last}.prompt`].join('/');
}
