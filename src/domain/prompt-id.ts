/** The name of a prompt in every place: `category-subcategory-name[-variant]`. */
export interface PromptName {
  readonly category: string;
  /** `general` where the path has none. */
  readonly subcategory: string;
  readonly name: string;
  readonly variant: string | null;
}

/** Subcategory of a prompt that lies directly in its category's folder. */
export const generalSubcategory = 'general';

/** The id that a name gives. */
export function promptId(name: PromptName): string {
  const parts = [name.category, name.subcategory, name.name];
  if (name.variant !== null) parts.push(name.variant);
  return parts.join('-');
}

/** How ids are put together where a source does not say. */
export const defaultIdTemplate = '{category}-{subcategory}-{name}';

/**
 * The id that a template makes of a name: `{category}`, `{subcategory}`, `{name}`, `{variant}`, `{1}`, `{2}` … for folders and `{path}` for all of them. A
 * variant that the template does not place goes to the end. `null` where a folder is asked for that the path does not have.
 */
export function idFrom(template: string, name: PromptName, folders: readonly string[]): string | null {
  const parts: Readonly<Record<string, string>> = { category: name.category, subcategory: name.subcategory, name: name.name, variant: name.variant ?? '' };
  const named = template.replaceAll(/\{(category|subcategory|name|variant)\}/gu, (_, part: string) => parts[part] ?? '');
  const whole = named.replaceAll('{path}', folders.join('-'));
  const isPlaced = template.includes('{variant}') || name.variant === null;
  return filled(isPlaced ? whole : `${whole}-${name.variant}`, folders);
}

/** A text with folders in place of `{1}`, `{2}` …; `null` where there is no such folder. */
export function filled(template: string, folders: readonly string[]): string | null {
  let isWhole = true;
  const text = template.replaceAll(/\{([1-9])\}/gu, (_, place: string) => {
    const folder = folders[Number(place) - 1];
    isWhole &&= folder !== undefined;
    return folder ?? '';
  });
  return isWhole ? text : null;
}

/** Ids that compare equal under this key would collide on some file system or for some reader. */
export function collisionKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC');
}
