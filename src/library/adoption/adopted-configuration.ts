import { categories } from '../../domain/categories.ts';
import { rowNamed } from '../../domain/row.ts';
import { flowText } from '../../format/front-matter.ts';
import type { WrittenSource } from '../read-configuration.ts';
import { codeOwners, ownerName } from './code-owners.ts';
import { claimsOf, type FoundPrompts } from './found-sources.ts';

/** A source with who answers for its prompts. */
export interface AdoptedSource {
  readonly source: WrittenSource;
  readonly kind: string;
  readonly prompts: number;
  /** An id it gives. */
  readonly example: string;
}

/** What a configuration for prompts that are there already says. */
export interface AdoptedLibrary {
  readonly sources: readonly AdoptedSource[];
  /** Accounts by the name of an owner. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  readonly text: string;
}

/** What a configuration says besides its prompts. */
export interface BegunSettings {
  readonly name: string;
  /** The branch that releases come from. */
  readonly main: string;
  /** One maintainer, whom nobody could approve. */
  readonly alone: boolean;
}

/** The lines of a configuration about the main branch; none where it is called as everybody calls it. */
export function branchLines({ main }: BegunSettings): readonly string[] {
  return main === 'main' ? [] : ['', '# The branch that releases come from.', `branches: {main: ${flowText(main)}}`];
}

/** Why nobody has to approve, above the gates. */
export const aloneRemark = '# One maintainer: nobody else is there to approve. Take `review` out when somebody joins.';

/**
 * The configuration for what was found: sources, naming, categories and owners, findings of today accepted, and no tags for
 * what is old.
 * @param codeowners the repository's CODEOWNERS; `null` where there is none.
 */
export function adoptedLibrary(settings: BegunSettings, found: FoundPrompts, codeowners: string | null): AdoptedLibrary {
  const ownersOf = codeowners === null ? (): readonly string[] => [] : codeOwners(codeowners);
  const owners = new Map<string, readonly string[]>();
  const sources = found.sources.map((each): AdoptedSource => {
    const owner = sharedOwner(each.paths, ownersOf);
    if (owner !== null) owners.set(ownerName(owner), owner);
    const [claim] = claimsOf([each]);
    return {
      source: owner === null ? each.source : { ...each.source, owner: ownerName(owner) },
      kind: each.kind.name,
      prompts: each.paths.length,
      example: claim?.id ?? '',
    };
  });
  return { sources, owners, text: configurationText(settings, { sources, owners, preset: found.preset }) };
}

/** The accounts asked about every one of these paths; `null` where they differ or nobody is. */
function sharedOwner(paths: readonly string[], ownersOf: (path: string) => readonly string[]): readonly string[] | null {
  const [first = [], ...others] = paths.map(ownersOf);
  return first.length > 0 && others.every((each) => each.join() === first.join()) ? first : null;
}

function configurationText(settings: BegunSettings, { sources, owners, preset }: Omit<AdoptedLibrary, 'text'> & { readonly preset: string }): string {
  const added = newCategories(sources);
  return [
    '# Configuration of this prompt library. Every key may be left out; docs/configuration.md explains them all.',
    '# It is read from the branch a pull request lands on, so a change to it counts once it is merged.',
    '',
    `library: {name: ${flowText(settings.name)}}`,
    '',
    '# What is a prompt, and in which format. The first source that matches a path wins.',
    'sources:',
    ...sources.map(({ source }) => `  - ${flowText(source)}`),
    '',
    `naming: {preset: ${preset}}`,
    ...branchLines(settings),
    ...(added.length === 0 ? [] : ['', 'taxonomy:', '  categories:', ...added.map(([category, row]) => `    ${flowText(category)}: ${flowText(row)}`)]),
    ...(owners.size === 0 ? [] : ['', '# From CODEOWNERS.', 'owners:', ...[...owners].map(([owner, accounts]) => `  ${flowText(owner)}: ${flowText(accounts)}`)]),
    '',
    '# What was found on the first day is accepted in prompt-library.baseline.json, which may only shrink.',
    ...(settings.alone ? [aloneRemark, 'gates: {mode: ratchet, review: {required: false}}'] : ['gates: {mode: ratchet}']),
    '',
    '# What was there before gets no tags; the first tag of a prompt comes with its first change.',
    'release: {first: baseline}',
    '',
  ].join('\n');
}

/** Categories that are not built in, and built-in ones whose subcategories or owner are others here. */
function newCategories(sources: readonly AdoptedSource[]): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  const rows = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { source, kind } of sources) {
    const { category, subcategory, owner } = source;
    if (category === null || category === undefined) continue;
    const row = rowNamed(categories, category);
    const owned = owner === null || owner === undefined ? {} : { owner };
    const own = row === undefined ? { description: `The ${kind} of this repository` } : subcategory === '{1}' ? { subcategories: [] } : {};
    // One owner answers for a category: where its sources have several, each source names its own.
    const isShared = sources.every(({ source: other }) => other.category !== category || other.owner === owner);
    const said = { ...own, ...(isShared ? owned : {}) };
    if (Object.keys(said).length > 0) rows.set(category, { ...rows.get(category), ...said });
  }
  return [...rows];
}
