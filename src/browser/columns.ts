import { element } from './nodes.ts';
import { agoText, dayText } from './moments.ts';
import type { Library } from './library.ts';

/** A column of the table. */
export interface Column {
  readonly name: string;
  /** What a prompt is sorted by; absent values come last whatever the direction. */
  readonly key: (library: Library, place: number) => string | number | null;
  readonly cell: (library: Library, place: number) => Node | string;
  /** Whether its first direction is from the greatest down. */
  readonly downFirst: boolean;
  readonly kind: 'name' | 'word' | 'number';
}

const dash = '–';

export const columns: readonly Column[] = [
  { name: 'Prompt', kind: 'name', downFirst: false, key: ({ island }, place) => island.ids[place] ?? null, cell: promptCell },
  { name: 'Status', kind: 'word', downFirst: false, key: ({ island }, place) => island.status[place] ?? null, cell: statusCell },
  { name: 'Category', kind: 'word', downFirst: false, key: ({ island }, place) => island.categories[island.category[place] ?? -1] ?? null, cell: ({ island }, place) => island.categories[island.category[place] ?? -1] ?? dash },
  { name: 'Version', kind: 'word', downFirst: true, key: ({ island }, place) => versionKey(island.versions[place] ?? null), cell: ({ island }, place) => island.versions[place] ?? dash },
  { name: 'Owner', kind: 'word', downFirst: false, key: ({ island }, place) => island.owners[island.owner[place] ?? -1] ?? null, cell: ({ island }, place) => island.owners[island.owner[place] ?? -1] ?? dash },
  { name: 'Tokens', kind: 'number', downFirst: true, key: ({ island }, place) => island.tokens[place] ?? null, cell: ({ island }, place) => island.tokens[place]?.toLocaleString('en') ?? dash },
  { name: 'Changed', kind: 'word', downFirst: true, key: ({ island }, place) => island.modified[place] ?? null, cell: changedCell },
];

function promptCell({ island }: Library, place: number): Node {
  const id = island.ids[place] ?? '';
  const description = island.descriptions[place] ?? null;
  const link = element('a', { class: 'id', href: `#/prompt/${encodeURIComponent(id)}` }, id);
  const below = description === null ? [] : [element('span', { class: 'about' }, description)];
  const cell = document.createDocumentFragment();
  cell.append(link, ...below);
  return cell;
}

/** The status as a sign with its word. */
export function statusCell({ island }: Library, place: number): Node {
  const { name, icon } = island.statuses[island.status[place] ?? -1] ?? { name: 'unreadable', icon: '❓' };
  return element('span', { class: `chip status ${name}` }, element('span', { 'aria-hidden': 'true' }, icon), ` ${name}`);
}

function changedCell({ island }: Library, place: number): Node | string {
  const days = island.modified[place] ?? null;
  return days === null ? dash : element('span', { title: dayText(days * 86_400) }, agoText(days, island.at));
}

/** Versions by their numbers: `1.10.0` after `1.9.0`. */
function versionKey(version: string | null): string | null {
  return version?.replaceAll(/\d+/gu, (digits) => digits.padStart(10, '0')) ?? null;
}

/** Compares two prompts by a column; places decide between equal ones, so that an order is always the same. */
export function comparison(library: Library, column: Column, down: boolean): (a: number, b: number) => number {
  return (a, b) => {
    const [left, right] = [column.key(library, a), column.key(library, b)];
    if (left === right) return a - b;
    if (left === null || right === null) return left === null ? 1 : -1;
    return (left < right ? -1 : 1) * (down ? -1 : 1);
  };
}
