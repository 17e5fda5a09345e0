/** The folder that every match of a glob lies in: its part before the first special character, `''` for none. */
export function folderOf(glob: string): string {
  const special = glob.search(/[*?[\]{}()!+@]/u);
  const fixed = special === -1 ? glob : glob.slice(0, special);
  return fixed.slice(0, Math.max(0, fixed.lastIndexOf('/')));
}
