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

/** Ids that compare equal under this key would collide on some file system or for some reader. */
export function collisionKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC');
}
