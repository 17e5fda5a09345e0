import { Bug } from '../problem/never.ts';
import { byCodeUnit } from './code-units.ts';
import type { Moments } from './metric-window.ts';
import { addedMoments, momentsFrom, writtenMoments, type WrittenMoments } from './moments.ts';

/** Quantities that stand beside requests and errors, each with its unit in its name. */
export const quantityNames = ['latency_ms', 'cost_usd', 'tokens_in', 'tokens_out'] as const;

/** Before the name of a mark that users or graders give. */
export const scorePrefix = 'scores.';

/** What was measured, as files have it. */
export interface WrittenQuantities extends Partial<Readonly<Record<(typeof quantityNames)[number], WrittenMoments>>> {
  readonly scores?: Readonly<Record<string, WrittenMoments>>;
}

export type Quantities = ReadonlyMap<string, Moments>;

/** Whether there can be a quantity of this name. */
export function isQuantity(name: string): boolean {
  return quantityNames.some((each) => each === name) || /^scores\.[a-z][a-z0-9_]*$/u.test(name);
}

/** Names of marks that are none: what could be a person is never a name. */
export function misnamedScores({ scores = {} }: WrittenQuantities): readonly string[] {
  return Object.keys(scores).filter((name) => !isQuantity(scorePrefix + name));
}

/** In the order of their names. */
export function quantitiesFrom(written: WrittenQuantities): Quantities {
  const plain = quantityNames.map((name) => [name, written[name]] as const);
  const scores = Object.entries(written.scores ?? {}).map(([name, moments]) => [scorePrefix + name, moments] as const);
  return sorted([...plain, ...scores].flatMap(([name, moments]) => (moments === undefined ? [] : [[name, momentsFrom(moments)] as const])));
}

export function writtenQuantities(quantities: Quantities): WrittenQuantities {
  const plain: [string, WrittenMoments][] = [];
  const scores: [string, WrittenMoments][] = [];
  for (const [name, moments] of quantities) {
    if (!isQuantity(name)) throw new Bug(`There is no quantity ${name}.`);
    if (name.startsWith(scorePrefix)) scores.push([name.slice(scorePrefix.length), writtenMoments(moments)]);
    else plain.push([name, writtenMoments(moments)]);
  }
  return { ...Object.fromEntries(plain), ...(scores.length === 0 ? {} : { scores: Object.fromEntries(scores) }) };
}

/** What both spans measured, as one. */
export function addedQuantities(a: Quantities, b: Quantities): Quantities {
  const all = new Map(a);
  for (const [name, moments] of b) {
    const own = all.get(name);
    all.set(name, own === undefined ? moments : addedMoments(own, moments));
  }
  return sorted([...all]);
}

function sorted(quantities: readonly (readonly [string, Moments])[]): Quantities {
  return new Map(quantities.toSorted(([a], [b]) => byCodeUnit(a, b)));
}
