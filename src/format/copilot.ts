import { passed } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { adoptedDocument, readMarked, textAt, type MarkedText } from './adopted.ts';
import { alone, type Format } from './document.ts';
import { composed, withBodyReplaced } from './marked-writing.ts';
import { fieldsOfSidecar, sidecarFor, sidecarOf, type Plain } from './own-fields.ts';
import { inFolder, namedByStem } from './path-names.ts';

/** The kinds of files, by ending: the keys that decide when and how they are used, and whether GitHub asks for a description. */
const kinds = {
  '.agent.md': {
    uses: ['description', 'tools', 'agents', 'handoffs', 'mcp-servers', 'user-invocable', 'user-invokable', 'disable-model-invocation', 'infer', 'target', 'mode'],
    described: true,
  },
  '.chatmode.md': { uses: ['description', 'tools', 'mode'], described: false },
  '.prompt.md': { uses: ['agent', 'mode', 'tools'], described: false },
  '.instructions.md': { uses: ['description', 'applyTo', 'excludeAgent'], described: false },
} as const;

/** Characters that an agent may have on GitHub. */
const longestAgent = 30_000;

/** Custom agents, prompt files and instructions of Copilot. */
export const copilotFormat: Format = {
  name: 'copilot',
  template: 'input-fields',
  read: (bytes, path, { beside } = alone) => {
    const marked = readMarked(bytes, path, 'first line');
    if (!marked.ok) return marked;
    const { matter } = marked.value;
    const model = matter.value['model'];
    const [first] = Array.isArray(model) ? model : [model];
    const host: Plain = { description: textAt(matter, 'description'), model: typeof first === 'string' && first.trim() !== '' ? first : undefined, tools: toolsIn(matter.value['tools']) };
    const { uses } = kindOf(path);
    return passed(
      adoptedDocument({
        ...marked.value,
        host,
        own: fieldsOfSidecar(path, beside),
        template: 'input-fields',
        undeclared: 'optional',
        uses: { ...Object.fromEntries(uses.map((key) => [key, matter.value[key]])), models: Array.isArray(model) ? model : undefined },
        problems: limitsOf(marked.value),
      }),
    );
  },
  nameIn: (path) => namedByStem(path, Object.keys(kinds)),
  pathsFor: (folder, name) => {
    const likely = endingFor(folder);
    return [inFolder(folder, `${name}${likely}`), ...Object.keys(kinds).flatMap((ending) => (ending === likely ? [] : [inFolder(folder, `${name}${ending}`)]))];
  },
  says: ['description', 'model'],
  compose: ({ description, model, content }) => composed({ description, model: model ?? undefined }, content),
  withContent: (text, content, path) => withBodyReplaced(text, content, path, 'first line'),
  fields: 'sidecar',
  companions: (path) => [{ path: sidecarOf(path), whole: true }],
  companionOf: (path) => sidecarFor(path),
};

function kindOf(path: string): (typeof kinds)[keyof typeof kinds] {
  const [, kind = kinds['.prompt.md']] = Object.entries(kinds).find(([ending]) => path.endsWith(ending)) ?? [];
  return kind;
}

/** A folder is called for what lies in it: `.github/agents`, `.github/instructions`. */
function endingFor(folder: string): string {
  const last = folder.split('/').at(-1) ?? '';
  return last === 'agents' ? '.agent.md' : last === 'instructions' ? '.instructions.md' : '.prompt.md';
}

/** A list, or names parted by commas. */
function toolsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? value.split(',').map((tool) => tool.trim()).filter((tool) => tool !== '') : undefined;
}

function limitsOf({ file, matter, body, bodyLine }: MarkedText): readonly Problem[] {
  const isAgent = file.endsWith('.agent.md');
  const lacksDescription = kindOf(file).described && textAt(matter, 'description') === undefined;
  const length = [...body].length;
  return [
    ...(lacksDescription ? [problem('schema-description-missing', {}, { place: { file, ...matter.placeOf(['description']) } })] : []),
    ...(isAgent && length > longestAgent ? [problem('agent-long', { length, limit: longestAgent }, { place: { file, line: bodyLine } })] : []),
  ];
}
