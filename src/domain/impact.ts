/** How much a change matters to those who use the prompt; ordered from least to most. */
export const impacts = {
  none: { weight: 0, says: 'nothing that users get has changed' },
  patch: { weight: 1, says: 'the text changed, the contract did not' },
  minor: { weight: 2, says: 'something was added that users may adopt' },
  major: { weight: 3, says: 'users of the prompt must change something' },
} as const satisfies Record<string, ImpactRow>;

interface ImpactRow {
  readonly weight: number;
  readonly says: string;
}
export type Impact = keyof typeof impacts;

/** The higher of two impacts. */
export function higherImpact(a: Impact, b: Impact): Impact {
  return impacts[a].weight >= impacts[b].weight ? a : b;
}

/** The highest of many impacts; `none` for no impacts at all. */
export function highestImpact(all: Iterable<Impact>): Impact {
  let highest: Impact = 'none';
  for (const impact of all) highest = higherImpact(highest, impact);
  return highest;
}

/** Whether an impact is below what is needed. */
export function isBelow(impact: Impact, needed: Impact): boolean {
  return impacts[impact].weight < impacts[needed].weight;
}
