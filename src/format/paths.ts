import { generalSubcategory, type PromptName } from '../domain/prompt-id.ts';

/** Folder of the default layout that holds the categories. */
export const promptFolder = 'prompts';

/** How the file of a native prompt ends. */
export const promptSuffix = '.prompt.md';

/** Longest path that every system can check out, in characters (security.md): a longer id has no path. */
const longestPath = 200;

/**
 * The name that a path gives, `<folder>/<category>/[<subcategory>/]<name>[.<variant>].prompt.md`, or `null` where it
 * is no such path. The parts are taken as they are: the naming rule judges them.
 * @param folder the folder that holds the categories; `''` where they lie at the top.
 */
export function nameOfPath(path: string, folder: string = promptFolder): PromptName | null {
  const start = folder === '' ? '' : `${folder}/`;
  if (!path.startsWith(start) || !path.endsWith(promptSuffix)) return null;
  const parts = path.slice(start.length, -promptSuffix.length).split('/');
  const stem = parts.pop()?.split('.') ?? [];
  const [category, subcategory = generalSubcategory, ...deeper] = parts;
  const [name, variant = null, ...more] = stem;
  if (category === undefined || name === undefined || deeper.length > 0 || more.length > 0) return null;
  const isComplete = [category, subcategory, name, variant].every((part) => part !== '');
  return isComplete ? { category, subcategory, name, variant } : null;
}

/** The path of a name in the default layout; subcategory `general` needs no folder. */
export function pathOfName({ category, subcategory, name, variant }: PromptName, folder: string = promptFolder): string {
  const folders = [folder, category, subcategory === generalSubcategory ? '' : subcategory].filter((part) => part !== '');
  return `${folders.join('/')}/${name}${variant === null ? '' : `.${variant}`}${promptSuffix}`;
}

/**
 * Every path of the default layout that has this id: the hyphens of an id do not tell where its parts end. An id of
 * n words has about n²/2 names without a variant and n³/6 with one; give the categories, where they are known, to
 * have one choice less.
 * @param categories the only categories there are; left out, any beginning of the id may be one.
 */
export function pathsOf(id: string, folder: string = promptFolder, categories?: ReadonlySet<string>): readonly string[] {
  if (id.length > longestPath) return [];
  return [...namesOf(id, categories)].flatMap((name) => {
    const path = pathOfName(name, folder);
    const inFolder = `${path.slice(0, path.lastIndexOf('/'))}/${generalSubcategory}${path.slice(path.lastIndexOf('/'))}`;
    return name.subcategory === generalSubcategory ? [path, inFolder] : [path];
  });
}

/** How many paths `pathsOf` gives at most, without making them. */
export function mostPathsOf(id: string): number {
  const hyphens = id.length > longestPath ? 0 : id.split('-').length - 1;
  return hyphens + (hyphens * (hyphens - 1) * (hyphens + 4)) / 6;
}

function* namesOf(id: string, categories: ReadonlySet<string> | undefined): Generator<PromptName> {
  for (const [category, behindCategory] of cuts(id)) {
    if (behindCategory === null || categories?.has(category) === false) continue;
    for (const [subcategory, rest] of cuts(behindCategory)) {
      if (rest === null) continue;
      for (const [name, variant] of cuts(rest)) yield { category, subcategory, name, variant };
    }
  }
}

/** Every way to cut a text at one hyphen, and last the text uncut. No part is empty. */
function* cuts(text: string): Generator<readonly [string, string | null]> {
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
    if (at > 0 && at < text.length - 1) yield [text.slice(0, at), text.slice(at + 1)];
  }
  if (text !== '') yield [text, null];
}
