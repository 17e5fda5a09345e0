import { nearestName } from '../domain/nearest.ts';
import { generalSubcategory } from '../domain/prompt-id.ts';
import { normalizedTag } from '../domain/tag.ts';
import type { Configuration } from '../library/configuration.ts';
import type { Prompt } from '../library/prompt.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

/** Prompts lie in known categories and subcategories and carry known tags. */
export const taxonomy: Rule = {
  id: 'taxonomy',
  gate: 'syntax',
  about: 'library',
  summary: 'Category, subcategory and tags belong to the taxonomy.',
  codes: ['category-unknown', 'category-unlisted', 'subcategory-unknown', 'tag-unknown'],
  examples: {
    good: [
      { shows: 'a built-in category', change: { [goodPath]: goodPrompt } },
      {
        shows: 'a category that the configuration adds',
        base: { 'prompt-library.yaml': 'taxonomy:\n  categories:\n    judges: {description: Graders of answers}\n' },
        change: { 'prompts/judges/tone.prompt.md': goodPrompt },
      },
      { shows: 'a subcategory that is not listed, in an open taxonomy', base: { 'prompt-library.yaml': 'taxonomy: {strict: false}\n' }, change: { 'prompts/agents/legal/triage.prompt.md': goodPrompt } },
    ],
    bad: [
      { shows: 'a misspelt category', change: { 'prompts/agent/support/triage.prompt.md': goodPrompt }, codes: ['category-unknown'] },
      { shows: 'a category that is not listed, in an open taxonomy', base: { 'prompt-library.yaml': 'taxonomy: {strict: false}\n' }, change: { 'prompts/judges/tone.prompt.md': goodPrompt }, codes: ['category-unlisted'] },
      { shows: 'an unknown subcategory', change: { 'prompts/agents/legal/triage.prompt.md': goodPrompt }, codes: ['subcategory-unknown'] },
      {
        shows: 'a tag outside a closed vocabulary',
        base: { 'prompt-library.yaml': 'tags: {vocabulary: [support, classify]}\n' },
        change: { [goodPath]: goodPrompt.replace('---\n', '---\ntags: [suport]\n') },
        codes: ['tag-unknown'],
      },
    ],
  },
  *check({ configuration, touched }) {
    for (const { after, kind } of touched) {
      if (after === null) continue;
      if (kind !== 'modified') yield* placeInTaxonomy(after, configuration);
      yield* tagProblems(after, configuration.tags.vocabulary);
    }
  },
};

function* placeInTaxonomy({ id, name, path }: Prompt, { taxonomy: { categories, strict } }: Configuration): Iterable<Problem> {
  const about = { place: { file: path, line: 1 }, prompt: id };
  const category = categories.get(name.category);
  if (category === undefined) {
    const known = [...categories.keys()];
    if (!strict) yield problem('category-unlisted', { category: name.category, meant: nearestName(name.category, known) }, about);
    else yield problem('category-unknown', { category: name.category, known, meant: nearestName(name.category, known) }, about);
    return;
  }
  const { subcategories } = category;
  if (!strict || subcategories.length === 0 || name.subcategory === generalSubcategory) return;
  if (!subcategories.includes(name.subcategory)) {
    yield problem('subcategory-unknown', { category: name.category, subcategory: name.subcategory, known: subcategories }, about);
  }
}

function* tagProblems({ id, path, document }: Prompt, vocabulary: readonly string[] | null): Iterable<Problem> {
  if (document === null || vocabulary === null) return;
  const known = vocabulary.map(normalizedTag);
  for (const [index, tag] of document.metadata.tags.entries()) {
    if (known.includes(normalizedTag(tag))) continue;
    const place = { file: path, ...document.placeOf(['tags', index]) };
    yield problem('tag-unknown', { tag, meant: nearestName(normalizedTag(tag), known) }, { place, prompt: id });
  }
}
