import { passed } from '../problem/checked.ts';
import { adoptedDocument, readMarked } from './adopted.ts';
import { alone, type Format } from './document.ts';
import { withBodyReplaced } from './marked-writing.ts';
import { besideSidecar, fieldsOfSidecar, sidecarFor, sidecarOf } from './own-fields.ts';
import { inFolder } from './path-names.ts';

/** Any text: all of it is the prompt, as it stands. */
export const textFormat: Format = {
  name: 'text',
  template: 'none',
  read: (bytes, path, { beside } = alone) => {
    const marked = readMarked(bytes, path, 'nowhere');
    return marked.ok ? passed(adoptedDocument({ ...marked.value, host: {}, own: fieldsOfSidecar(path, beside), template: 'none', undeclared: 'optional' })) : marked;
  },
  nameIn: (path) => {
    const folders = path.split('/');
    const file = folders.pop() ?? '';
    const name = file.replace(/(?<=.)\.[^.]*$/u, '');
    return name === '' || besideSidecar(path) !== null ? null : { name, variant: null, folders };
  },
  pathsFor: (folder, name) => [inFolder(folder, `${name}.txt`), inFolder(folder, `${name}.md`)],
  says: [],
  compose: ({ content }) => (content.endsWith('\n') ? content : `${content}\n`),
  withContent: (text, content, path) => withBodyReplaced(text, content, path, 'nowhere'),
  fields: 'sidecar',
  companions: (path) => [{ path: sidecarOf(path), whole: true }],
  companionOf: sidecarFor,
};
