import type { Configuration, Source } from './configuration.ts';
import { folderOf } from './glob-folder.ts';
import { idOf, nameFor } from './source-names.ts';

/** Ways to put ids together, the shortest first. */
export const idTemplates = ['{category}-{name}', '{category}-{subcategory}-{name}', '{category}-{path}-{name}'] as const;

/** A template of ids for the source of an adopted prompt by which two paths have two ids; `null` where only a new name helps. */
export function idTemplateFor(prompt: { readonly path: string; readonly source: Source }, other: string, { sources }: Pick<Configuration, 'sources'>): string | null {
  const { path, source } = prompt;
  if (source.format === 'native') return null;
  const ids = (template: string): readonly (string | null)[] =>
    [path, other].map((each) => {
      const name = sources.map((one) => nameFor(each, folderOf(one.include), one)).find((found) => found !== null);
      return name === undefined || name === null ? null : idOf(name, { format: source.format, id: template });
    });
  const apart = idTemplates.find((template) => {
    const [mine = null, theirs = null] = ids(template);
    return mine !== null && theirs !== null && mine !== theirs;
  });
  return apart ?? null;
}
