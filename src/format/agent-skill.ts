import { passed, refused } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { adoptedDocument, readMarked, textAt, type MarkedText } from './adopted.ts';
import type { Format, ReadContext } from './document.ts';
import { alone } from './document.ts';
import { linksIn } from './links.ts';
import { composed, withBodyReplaced } from './marked-writing.ts';
import { besideSidecar, fieldsOfSidecar, isPlain, sidecarOf } from './own-fields.ts';
import { folderOfPath, inFolder, namedByFolder } from './path-names.ts';

const file = 'SKILL.md';

/** The keys of the specification (agentskills.io); its validator rejects any other. */
const keys = ['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools'] as const;
/** Lengths of the specification, in characters. */
const longest = { name: 64, description: 1024, compatibility: 500 } as const;
/** Lines below which the specification advises to stay. */
const advisedLines = 500;
/** Folders of a skill whose files the model may be given. */
const ownFolders = ['references', 'scripts', 'assets'] as const;

/** `SKILL.md` in a folder: the folder names it, and the files beside it belong to it. */
export const agentSkillFormat: Format = {
  name: 'agent-skill',
  template: 'none',
  read: (bytes, path, context = alone) => {
    const marked = readMarked(bytes, path, 'first line');
    if (!marked.ok) return marked;
    if (!marked.value.hasMatter) return refused(problem('front-matter-missing', {}, { place: { file: path, line: 1 } }));
    return passed(documentOf(marked.value, context));
  },
  nameIn: (path) => namedByFolder(path, file),
  pathsFor: (folder, name) => [inFolder(folder, `${name}/${file}`)],
  says: ['description'],
  compose: ({ name, description, content }) => composed({ name, description }, content),
  withContent: (text, content, path) => withBodyReplaced(text, content, path, 'first line'),
  fields: 'sidecar',
  companions: (path) => [{ path: sidecarOf(path), whole: true }, ...ownFolders.map((folder) => ({ path: `${folderOfPath(path)}/${folder}/`, whole: false }))],
  companionOf: (path) => {
    const beside = besideSidecar(path);
    if (beside !== null) return [beside];
    const folders = path.split('/');
    return folders.flatMap((folder, at) => (at > 0 && at < folders.length - 1 && ownFolders.some((own) => own === folder) ? [[...folders.slice(0, at), file].join('/')] : []));
  },
};

function documentOf(marked: MarkedText, { beside }: ReadContext): ReturnType<typeof adoptedDocument> {
  const { file: path, matter, body, bodyLine } = marked;
  const folder = `${folderOfPath(path)}/`;
  const files = beside.filter((each) => each.path !== sidecarOf(path)).map((each) => [each.path.slice(folder.length), each.blob]);
  return adoptedDocument({
    ...marked,
    host: { description: textAt(matter, 'description') },
    own: fieldsOfSidecar(path, beside),
    template: 'none',
    undeclared: 'optional',
    uses: {
      description: matter.value['description'],
      compatibility: matter.value['compatibility'],
      'allowed-tools': matter.value['allowed-tools'],
      files: files.length === 0 ? undefined : Object.fromEntries(files),
    },
    references: linksIn(body, bodyLine),
    problems: limitsOf(marked),
  });
}

function limitsOf({ file: path, matter: { value, placeOf }, body, bodyLine }: MarkedText): readonly Problem[] {
  const about = (key: string): { readonly place: Problem['place'] } => ({ place: { file: path, ...placeOf([key]) } });
  const name = value['name'];
  const folder = namedByFolder(path, file)?.name ?? '';
  const lines = bodyLine - 1 + body.split('\n').length;
  return [
    ...Object.keys(value).filter((key) => !keys.some((known) => known === key)).map((key) => problem('skill-key-unknown', { key, known: keys }, about(key))),
    ...nameProblems(name, folder).map((each) => problem('skill-name-wrong', each, about('name'))),
    ...(typeof value['description'] === 'string' && value['description'].trim() !== '' ? [] : [problem('schema-description-missing', {}, about('description'))]),
    ...Object.entries(longest).flatMap(([key, limit]) => {
      const written = value[key];
      const length = typeof written === 'string' ? [...written].length : 0;
      return length > limit ? [problem('format-field-long', { key, length, limit }, about(key))] : [];
    }),
    ...mapProblems(value['metadata']).map((key) => problem('format-field-wrong', { key, reason: 'must be a text: `metadata` maps texts to texts' }, { place: { file: path, ...placeOf(['metadata']) } })),
    ...(typeof value['allowed-tools'] === 'object' && value['allowed-tools'] !== null ? [problem('format-field-wrong', { key: 'allowed-tools', reason: 'must be one text, its tools parted by blanks' }, about('allowed-tools'))] : []),
    ...(lines < advisedLines ? [] : [problem('skill-long', { lines, limit: advisedLines }, { place: { file: path, line: advisedLines } })]),
  ];
}

function nameProblems(name: unknown, folder: string): readonly { readonly name: string; readonly reason: string }[] {
  if (typeof name !== 'string' || name === '') return [{ name: '', reason: 'is missing' }];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) return [{ name, reason: 'may have only lower-case letters, digits and single hyphens' }];
  return name === folder ? [] : [{ name, reason: `must be the name of its folder, \`${folder}\`` }];
}

function mapProblems(metadata: unknown): readonly string[] {
  if (metadata === undefined || metadata === null) return [];
  if (!isPlain(metadata)) return ['metadata'];
  return Object.entries(metadata).flatMap(([key, value]) => (typeof value === 'string' ? [] : [`metadata.${key}`]));
}
