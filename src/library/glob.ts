import picomatch from 'picomatch';

/** A matcher for repository paths; globs follow picomatch: `*` stays in a folder, `**` does not. */
export function pathMatcher(include: string, exclude: readonly string[]): (path: string) => boolean {
  const options = { dot: true, nonegate: true };
  const included = picomatch(include, options);
  const excluded = exclude.map((each) => picomatch(each, options));
  return (path) => included(path) && !excluded.some((matches) => matches(path));
}
