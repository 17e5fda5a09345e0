const folder = 'rollouts/';
const suffix = '.yaml';

/** Where the control file of a prompt lies on main. */
export function controlPathOf(id: string): string {
  return `${folder}${id}${suffix}`;
}

/** The prompt that a control file is named for; `null` where the path is not one of a control file. */
export function controlledId(path: string): string | null {
  if (!path.startsWith(folder) || !path.endsWith(suffix)) return null;
  const id = path.slice(folder.length, -suffix.length);
  return id === '' || id.includes('/') ? null : id;
}
