import { columns, comparison, type Column } from './columns.ts';
import { filterForm, passes, noFilters, type Filters } from './filters.ts';
import { byId, element } from './nodes.ts';
import type { Library } from './library.ts';
import { searchIn, type Search } from './search-index.ts';

/** Rows shown at once: the table answers at once, however many prompts there are. */
const pageSize = 50;

interface Sorting {
  readonly column: Column;
  readonly down: boolean;
}

/** The table of all prompts. */
export interface Table {
  readonly filter: (filters: Partial<Filters>) => void;
  readonly focus: () => void;
}

export function promptTable(library: Library): Table {
  let search: Search | null = null;
  let filters: Filters = noFilters;
  let sorting: Sorting | null = null;
  let shown = pageSize;
  const heads = columns.map((column) => headOf(column, () => {
    const down = sorting?.column === column ? !sorting.down : column.downFirst;
    sorting = { column, down };
    update();
  }));
  byId('columns').replaceChildren(...heads);
  const update = (): void => {
    search ??= searchIn(library.island);
    const found = foundBy(library, search, filters, sorting);
    for (const [index, head] of heads.entries()) head.setAttribute('aria-sort', sortText(sorting, columns[index]));
    const rows = byId('rows');
    rows.replaceChildren(...found.slice(0, shown).map((place) => rowOf(library, place)));
    byId('found').textContent = found.length === library.count ? `${library.count} prompts` : `${found.length} of ${library.count} prompts`;
    byId('nothing').hidden = found.length > 0;
    byId('table').hidden = found.length === 0;
    const more = byId<HTMLButtonElement>('more');
    more.hidden = found.length <= shown;
    more.textContent = `Show ${Math.min(pageSize, found.length - shown)} more`;
  };
  const form = filterForm(library, (changed) => {
    filters = changed;
    shown = pageSize;
    // What fits the words best comes first, until a column is asked for.
    if (changed.query !== '') sorting = null;
    update();
  });
  byId('more').addEventListener('click', () => {
    const before = shown;
    shown += pageSize;
    update();
    byId('rows').children[before]?.querySelector('a')?.focus();
  });
  update();
  return { filter: (changed) => form.show({ ...noFilters, ...changed }), focus: form.focus };
}

function foundBy(library: Library, search: Search, filters: Filters, sorting: Sorting | null): readonly number[] {
  const places = search(filters.query) ?? library.island.ids.map((_, place) => place);
  const found = places.filter(passes(library, filters));
  return sorting === null ? found : found.toSorted(comparison(library, sorting.column, sorting.down));
}

function sortText(sorting: Sorting | null, column: Column | undefined): string {
  if (sorting === null || sorting.column !== column) return 'none';
  return sorting.down ? 'descending' : 'ascending';
}

function headOf({ name, kind }: Column, sort: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, name, element('span', { class: 'arrow', 'aria-hidden': 'true' }));
  button.addEventListener('click', sort);
  return element('th', { scope: 'col', role: 'columnheader', class: kind }, button);
}

function rowOf(library: Library, place: number): HTMLElement {
  // On a telephone the table is laid out as a list: roles keep it a table for those who listen to it.
  return element('tr', { role: 'row' }, ...columns.map(({ name, kind, cell }) => element('td', { role: 'cell', class: kind, 'data-column': name }, cell(library, place))));
}
