import { byId, element } from './nodes.ts';
import type { Library } from './library.ts';

/** What the table is narrowed to; empty texts leave a question open. */
export interface Filters {
  readonly query: string;
  readonly status: string;
  readonly category: string;
  readonly owner: string;
  readonly tag: string;
}
export const noFilters: Filters = { query: '', status: '', category: '', owner: '', tag: '' };
const names = ['status', 'category', 'owner', 'tag'] as const;

/** Fills the choices of the form, and tells of every change. */
export function filterForm({ island }: Library, changed: (filters: Filters) => void): { readonly show: (filters: Filters) => void; readonly focus: () => void } {
  const query = byId<HTMLInputElement>('query');
  const clear = byId<HTMLButtonElement>('clear');
  const choices: Readonly<Record<(typeof names)[number], readonly string[]>> = {
    status: island.statuses.map(({ name }) => name),
    category: island.categories,
    owner: island.owners,
    tag: island.tags,
  };
  for (const name of names) byId(name).append(...choices[name].map((value) => element('option', { value }, value)));
  const read = (): Filters => ({
    query: query.value,
    status: byId<HTMLSelectElement>('status').value,
    category: byId<HTMLSelectElement>('category').value,
    owner: byId<HTMLSelectElement>('owner').value,
    tag: byId<HTMLSelectElement>('tag').value,
  });
  const tell = (): void => {
    const filters = read();
    clear.hidden = Object.values(filters).every((value) => value === '');
    changed(filters);
  };
  const form = byId<HTMLFormElement>('filters');
  form.addEventListener('input', tell);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(tell, 0));
  return {
    show: (filters) => {
      query.value = filters.query;
      for (const name of names) byId<HTMLSelectElement>(name).value = filters[name];
      tell();
    },
    focus: () => query.focus(),
  };
}

/** Whether a prompt is among those asked for, but for the search. */
export function passes({ island }: Library, filters: Filters): (place: number) => boolean {
  const status = filters.status === '' ? null : island.statuses.findIndex(({ name }) => name === filters.status);
  const category = filters.category === '' ? null : island.categories.indexOf(filters.category);
  const owner = filters.owner === '' ? null : island.owners.indexOf(filters.owner);
  const tag = filters.tag === '' ? null : island.tags.indexOf(filters.tag);
  return (place) =>
    (status === null || island.status[place] === status) &&
    (category === null || island.category[place] === category) &&
    (owner === null || island.owner[place] === owner) &&
    (tag === null || (island.tagged[place]?.includes(tag) ?? false));
}
