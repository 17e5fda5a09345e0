import type { MetricLabels } from '../library/metric-sources.ts';
import type { MetricWindow, Moments } from '../ledger/metric-window.ts';
import { isQuantity } from '../ledger/quantities.ts';

/** Part of a quantity of which some was not measured whole: then it is left out. */
export const unknownPart = 'unknown';

/** One number of a window of a version and arm, as a source gives it. */
export interface Cell extends MetricLabels {
  /** Start and end of the window, seconds since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  /** `requests`, `errors`, or a quantity with `.n`, `.sum`, `.sum_sq`, `.p95`. */
  readonly part: string;
  readonly value: number;
}

/** What the windows of a source have in common. */
export interface Origin {
  readonly source: string;
  readonly environment: string;
}

/** How far a server may estimate two counts apart that are the same, as a share. */
const estimates = 0.01;

/**
 * The windows that numbers make; counts are rounded, because servers estimate them. Numbers of the same part add up.
 * @returns why there are none where a number is none, or errors were not counted for what was used: no series is not zero.
 */
export function windowsFrom(cells: readonly Cell[], origin: Origin): readonly MetricWindow[] | string {
  const groups = new Map<string, { readonly cell: Cell; readonly parts: Map<string, number> }>();
  for (const cell of cells) {
    if (!Number.isFinite(cell.value) || cell.value < 0) return `${cell.part} of ${cell.prompt}@${cell.version} is ${String(cell.value)}, which is no count or sum`;
    const key = JSON.stringify([cell.from, cell.to, cell.prompt, cell.version, cell.arm]);
    const group = groups.get(key) ?? { cell, parts: new Map<string, number>() };
    groups.set(key, group);
    group.parts.set(cell.part, (group.parts.get(cell.part) ?? 0) + cell.value);
  }
  const windows: MetricWindow[] = [];
  for (const { cell, parts } of groups.values()) {
    const [requests, errors] = [parts.get('requests'), parts.get('errors')];
    if (requests === undefined) continue;
    if (errors === undefined) return `nothing tells the errors of ${cell.prompt}@${cell.version} (${cell.arm}): a query must give 0 where there are none`;
    if (errors > requests * (1 + estimates) + 1) return `${cell.prompt}@${cell.version} (${cell.arm}) has more errors than requests`;
    windows.push({
      ...origin,
      prompt: cell.prompt,
      version: cell.version,
      arm: cell.arm,
      from: cell.from,
      to: cell.to,
      requests: Math.round(requests),
      // Estimates of both may differ by less than a request.
      errors: Math.min(Math.round(errors), Math.round(requests)),
      quantities: quantitiesIn(parts),
    });
  }
  return windows;
}

/** A quantity without its squares has no known spread, and is left out: means could not be compared. */
function quantitiesIn(parts: ReadonlyMap<string, number>): MetricWindow['quantities'] {
  const names = [...parts.keys()].flatMap((part) => (part.endsWith('.n') ? [part.slice(0, -'.n'.length)] : [])).filter(isQuantity);
  return new Map(
    names.toSorted().flatMap((name): readonly (readonly [string, Moments])[] => {
      const [n, sum, squares] = [parts.get(`${name}.n`) ?? 0, parts.get(`${name}.sum`), parts.get(`${name}.sum_sq`)];
      const count = Math.round(n);
      if (sum === undefined || squares === undefined || count === 0 || parts.has(`${name}.${unknownPart}`)) return [];
      const share = count / n;
      return [[name, plausible({ n: count, sum: sum * share, sumOfSquares: squares * share, p95: parts.get(`${name}.p95`) ?? null })]];
    }),
  );
}

/** Squares within what the sum allows: estimates of servers go beyond by a little. */
function plausible({ n, sum, sumOfSquares, p95 }: Moments): Moments {
  return { n, sum, sumOfSquares: Math.min(sum * sum, Math.max((sum * sum) / n, sumOfSquares)), p95 };
}
