import type { PathName } from './document.ts';

/** The name that a file's own name gives, without one of the endings; `null` where it has none of them. */
export function namedByStem(path: string, endings: readonly string[]): PathName | null {
  const ending = endings.find((each) => path.endsWith(each));
  if (ending === undefined) return null;
  const folders = path.slice(0, -ending.length).split('/');
  const name = folders.pop() ?? '';
  return name === '' ? null : { name, variant: null, folders };
}

/** The name that the folder of a file gives; `null` where the file lies at the top or is called otherwise. */
export function namedByFolder(path: string, file: string): PathName | null {
  const folders = path.split('/');
  if (folders.pop() !== file) return null;
  const name = folders.pop() ?? '';
  return name === '' ? null : { name, variant: null, folders };
}

/** Folder and file as one path. */
export function inFolder(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** The folder of a path, `''` for one at the top. */
export function folderOfPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
