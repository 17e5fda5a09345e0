/** A question that was asked, and the level that its answer had to reach. */
export interface HolmStep {
  readonly p: number;
  /** Level it was compared with: `alpha` divided by how many questions were still open. */
  readonly level: number;
  /** Whether its hypothesis is refuted, with all others taken together wrong at most `alpha` of the time. */
  readonly refuted: boolean;
}

/**
 * Holm's procedure (1979) for several questions at a time: the smallest p is compared with alpha / m, the next with
 * alpha / (m − 1) and so on, until one is too large.
 * @returns the steps in the order of the questions.
 */
export function holm(ps: readonly number[], alpha: number): readonly HolmStep[] {
  const order = ps.map((p, at) => ({ p, at })).toSorted((a, b) => a.p - b.p || a.at - b.at);
  const steps: HolmStep[] = Array.from(ps, (p) => ({ p, level: alpha, refuted: false }));
  let isOpen = true;
  for (const [rank, { p, at }] of order.entries()) {
    const level = alpha / (ps.length - rank);
    isOpen &&= p <= level;
    steps[at] = { p, level, refuted: isOpen };
  }
  return steps;
}
