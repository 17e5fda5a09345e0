/** Folder of the files that say which application uses what. */
export const consumersFolder = 'consumers';
const filePattern = /^consumers\/([^/]+)\.ya?ml$/u;

/** The application that a file is about; `null` for any other file. */
export function appOf(path: string): string | null {
  return filePattern.exec(path)?.[1] ?? null;
}
