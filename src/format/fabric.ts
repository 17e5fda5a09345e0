import { passed } from '../problem/checked.ts';
import { adoptedDocument, readMarked } from './adopted.ts';
import { textOf, withLineFeeds } from './bytes.ts';
import { alone, type Format } from './document.ts';
import { withBodyReplaced } from './marked-writing.ts';
import { messageText } from './message-text.ts';
import { besideSidecar, fieldsOfSidecar, sidecarOf } from './own-fields.ts';
import { folderOfPath, inFolder, namedByFolder } from './path-names.ts';

const systemFile = 'system.md';
const userFile = 'user.md';

/** A pattern of fabric: `system.md` in a folder that names it, and the message of the user beside it where there is one. */
export const fabricFormat: Format = {
  name: 'fabric',
  template: 'none',
  read: (bytes, path, { beside } = alone) => {
    const marked = readMarked(bytes, path, 'nowhere');
    if (!marked.ok) return marked;
    const user = textOf(beside.find((each) => each.path === userPath(path))?.bytes ?? new Uint8Array(), userPath(path));
    if (!user.ok) return user;
    const said = withLineFeeds(user.value.replace(/^\ufeff/u, ''));
    const { body } = marked.value;
    const messages = said.trim() === '' ? undefined : [{ role: 'system', text: body, line: 1 }, { role: 'user', text: said, line: 1 }];
    return passed(
      adoptedDocument({
        ...marked.value,
        body: messages === undefined ? body : messageText(messages),
        host: {},
        own: fieldsOfSidecar(path, beside),
        template: 'none',
        undeclared: 'optional',
        ...(messages === undefined ? {} : { messages }),
      }),
    );
  },
  nameIn: (path) => namedByFolder(path, systemFile),
  pathsFor: (folder, name) => [inFolder(folder, `${name.replaceAll('-', '_')}/${systemFile}`)],
  says: [],
  compose: ({ content }) => (content.endsWith('\n') ? content : `${content}\n`),
  withContent: (text, content, path) => withBodyReplaced(text, content, path, 'nowhere'),
  fields: 'sidecar',
  companions: (path) => [{ path: sidecarOf(path), whole: true }, { path: userPath(path), whole: true }],
  companionOf: (path) => {
    const beside = besideSidecar(path);
    if (beside !== null) return [beside];
    return path.endsWith(`/${userFile}`) ? [inFolder(folderOfPath(path), systemFile)] : [];
  },
};

function userPath(path: string): string {
  return inFolder(folderOfPath(path), userFile);
}
