import type { DetailIsland, LibraryIsland } from '../report/page/island.ts';

/** The prompts of the page, read once. */
export interface Library {
  readonly island: LibraryIsland;
  readonly count: number;
  /** Places of the prompts that need a prompt, by its place. */
  readonly dependents: (place: number) => readonly number[];
  readonly placeOf: (id: string) => number | null;
  /** Details of those prompts for which there was room; read when first asked for. */
  readonly details: () => DetailIsland;
}

export function readLibrary(island: LibraryIsland, readDetails: () => DetailIsland): Library {
  const places = new Map(island.ids.map((id, place) => [id, place]));
  let details: DetailIsland | null = null;
  let dependents: ReadonlyMap<number, readonly number[]> | null = null;
  return {
    island,
    count: island.ids.length,
    placeOf: (id) => places.get(id) ?? null,
    dependents: (place) => (dependents ??= reversed(island.needs)).get(place) ?? [],
    details: () => (details ??= readDetails()),
  };
}

function reversed(needs: LibraryIsland['needs']): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [place, needed] of needs.entries()) {
    for (const each of needed) {
      if (typeof each !== 'number') continue;
      const known = found.get(each);
      if (known === undefined) found.set(each, [place]);
      else known.push(place);
    }
  }
  return found;
}
