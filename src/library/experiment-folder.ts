/** Where experiments lie on main. */
export const experimentFolder = 'experiments';

/** The experiment that a path is the file of; `null` for every other path. */
export function experimentNamed(path: string): string | null {
  return /^experiments\/(?<name>[^/]+)\.yaml$/u.exec(path)?.groups?.['name'] ?? null;
}
