/**
 * Why no tags can be written in a format; `null` where they can.
 * Source of what git takes: `git check-ref-format`.
 */
export function tagFormatFault(format: string): string | null {
  for (const place of ['{id}', '{version}']) if (format.split(place).length !== 2) return `must contain \`${place}\` once`;
  if (/\{id\}\{version\}|\{version\}\{id\}/u.test(format)) return 'needs something between `{id}` and `{version}`, or nobody can tell where one ends';
  const name = format.replace('{id}', 'a-b').replace('{version}', '1.0.0');
  const refused = refusals.find(([pattern]) => pattern.test(name));
  return refused === undefined ? null : `${refused[1]}, which git takes in no name of a tag`;
}

const refusals: readonly (readonly [RegExp, string])[] = [
  [/\s/u, 'has white space'],
  [/[\p{Cc}~^:?*[\\]/u, 'has one of ~ ^ : ? * [ \\ or a control character'],
  [/\.\./u, 'has two dots in a row'],
  [/@\{/u, 'has `@{`'],
  [/^[-/]/u, 'begins with `-` or `/`'],
  [/[./]$/u, 'ends with `.` or `/`'],
  [/\/\//u, 'has two slashes in a row'],
  [/(?:^|\/)\./u, 'has a part that begins with a dot'],
  [/\.lock(?:\/|$)/u, 'has a part that ends with `.lock`'],
];
