import { defaultIdTemplate, filled, generalSubcategory, idFrom, type PromptName } from '../domain/prompt-id.ts';
import { formatsByName } from '../format/formats.ts';
import { nameOfPath } from '../format/paths.ts';
import type { Source } from './configuration.ts';

/** The category of adopted prompts where nothing else says it. */
const adoptedCategory = 'tasks';

/** The parts of a name, and the folders that templates may use: those below the fixed part of `include`. */
export interface SourceName {
  readonly parts: PromptName;
  readonly folders: readonly string[];
}

/** The name that a source gives to a path; `null` where the path does not say which prompt it is. */
export function nameFor(path: string, folder: string, source: Source): SourceName | null {
  if (source.format === 'native') return nativeName(path, folder, source);
  const found = formatsByName[source.format].nameIn(path);
  if (found === null) return null;
  const folders = found.folders.slice(folder === '' ? 0 : folder.split('/').length);
  // Hosts that do not care have both; an underscore is no other name.
  const name = found.name.replaceAll('_', '-');
  const category = filled(source.category ?? adoptedCategory, folders);
  const subcategory = filled(source.subcategory ?? found.folders.at(-1) ?? generalSubcategory, folders);
  return category === null || subcategory === null ? null : { parts: { category, subcategory, name, variant: found.variant }, folders };
}

/** The id that a source makes of a name. Adopted files are called as their hosts allow; of their ids nothing is left that a tag cannot have. */
export function idOf({ parts, folders }: SourceName, { format, id }: Pick<Source, 'format' | 'id'>): string | null {
  const made = idFrom(id ?? defaultIdTemplate, parts, folders);
  return made === null || format === 'native' ? made : made.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/gu, '');
}

function nativeName(path: string, folder: string, source: Source): SourceName | null {
  const parts = nameOfPath(path, folder);
  if (parts === null) return null;
  return { parts: { ...parts, category: source.category ?? parts.category, subcategory: source.subcategory ?? parts.subcategory }, folders: [] };
}
