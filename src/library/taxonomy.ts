import { generalSubcategory } from '../domain/prompt-id.ts';
import type { Configuration } from './configuration.ts';
import type { PromptName } from '../domain/prompt-id.ts';

/** One category as a library uses it. */
export interface CategoryInUse {
  readonly name: string;
  /** Whether the taxonomy has it; an unknown one has neither description nor owner. */
  readonly known: boolean;
  readonly description: string | null;
  readonly owner: string | null;
  readonly review: boolean;
  readonly prompts: number;
  /** Known ones first, in their order, then others by name. `general` only where it is used. */
  readonly subcategories: readonly SubcategoryInUse[];
}

export interface SubcategoryInUse {
  readonly name: string;
  readonly known: boolean;
  readonly prompts: number;
}

/** Every category of the taxonomy in its order, then those that only the library has, by name, with what lies in them. */
export function taxonomyOf({ taxonomy: { categories } }: Configuration, names: readonly PromptName[]): readonly CategoryInUse[] {
  const used = new Map<string, Map<string, number>>();
  for (const { category, subcategory } of names) {
    const counts = used.get(category) ?? new Map<string, number>();
    counts.set(subcategory, (counts.get(subcategory) ?? 0) + 1);
    used.set(category, counts);
  }
  const unknown = [...used.keys()].filter((name) => !categories.has(name)).sort();
  return [...categories.keys(), ...unknown].map((name): CategoryInUse => {
    const row = categories.get(name) ?? null;
    const counts = used.get(name) ?? new Map<string, number>();
    return {
      name,
      known: row !== null,
      description: row?.description ?? null,
      owner: row?.owner ?? null,
      review: row?.review ?? false,
      prompts: [...counts.values()].reduce((sum, count) => sum + count, 0),
      subcategories: subcategoriesOf(row?.subcategories ?? [], row === null, counts),
    };
  });
}

/** A category without a list of subcategories allows any; one that is unknown knows none. */
function subcategoriesOf(listed: readonly string[], unknownCategory: boolean, counts: ReadonlyMap<string, number>): readonly SubcategoryInUse[] {
  const others = [...counts.keys()].filter((name) => !listed.includes(name)).sort();
  const allowsAny = listed.length === 0 && !unknownCategory;
  return [...listed, ...others].map((name) => ({
    name,
    known: listed.includes(name) || allowsAny || (name === generalSubcategory && !unknownCategory),
    prompts: counts.get(name) ?? 0,
  }));
}
