import picomatch from 'picomatch';

/** A matcher for repository paths; globs follow picomatch: `*` stays in a folder, `**` does not. */
export function pathMatcher(include: string, exclude: readonly string[]): (path: string) => boolean {
  const options = { dot: true, nonegate: true };
  const included = picomatch(include, options);
  const excluded = exclude.map((each) => picomatch(each, options));
  return (path) => included(path) && !excluded.some((matches) => matches(path));
}

/** The folder that every match of a glob lies in: its part before the first special character, `''` for none. */
export function folderOf(glob: string): string {
  const special = glob.search(/[*?[\]{}()!+@]/u);
  const fixed = special === -1 ? glob : glob.slice(0, special);
  return fixed.slice(0, Math.max(0, fixed.lastIndexOf('/')));
}
