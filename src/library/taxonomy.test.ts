import { describe, expect, it } from 'vitest';
import { configurationFrom } from './read-configuration.ts';
import { taxonomyOf } from './taxonomy.ts';

const configuration = configurationFrom({ taxonomy: { categories: { judges: { description: 'Graders' } } } });
const named = (category: string, subcategory: string) => ({ category, subcategory, name: 'x', variant: null });
const tree = taxonomyOf(configuration, [
  named('agents', 'support'),
  named('agents', 'support'),
  named('agents', 'general'),
  named('agents', 'legal'),
  named('judges', 'tone'),
  named('robots', 'general'),
]);
const category = (name: string) => tree.find((each) => each.name === name);

describe('the taxonomy tree', () => {
  it('has every category of the configuration, used or not, then unknown ones', () => {
    expect(tree.map(({ name }) => name)).toEqual([...configuration.taxonomy.categories.keys(), 'robots']);
    expect(category('tasks')?.prompts).toBe(0);
  });

  it('counts prompts by category and subcategory', () => {
    expect(category('agents')?.prompts).toBe(4);
    expect(category('agents')?.subcategories.filter(({ prompts }) => prompts > 0)).toEqual([
      { name: 'support', known: true, prompts: 2 },
      { name: 'general', known: true, prompts: 1 },
      { name: 'legal', known: false, prompts: 1 },
    ]);
  });

  it('lists the known subcategories that nothing uses yet', () => {
    expect(category('guardrails')?.subcategories.map(({ name }) => name)).toEqual(['content', 'privacy', 'compliance']);
  });

  it('lets a category without a list have any subcategory', () => {
    expect(category('judges')?.subcategories).toEqual([{ name: 'tone', known: true, prompts: 1 }]);
  });

  it('knows nothing of a category that the configuration lacks', () => {
    expect(category('robots')).toMatchObject({ known: false, description: null, owner: null, subcategories: [{ known: false }] });
  });
});
