/** Edges from each id to the ids it needs. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * A cycle through one of the given ids, as a path that begins and ends with the same id; `null` where there is none.
 * Iterative, so a long chain cannot exhaust the stack.
 */
export function cycleThrough(start: string, edges: Edges): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const needed of edges.get(next) ?? []) {
      if (needed === start) return [...pathTo(next, start, cameFrom), start];
      if (cameFrom.has(needed)) continue;
      cameFrom.set(needed, next);
      queue.push(needed);
    }
  }
  return null;
}

function pathTo(id: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const path = [id];
  for (let at = id; at !== start; ) {
    const before = cameFrom.get(at);
    if (before === undefined) break;
    path.unshift(before);
    at = before;
  }
  return path;
}

/** The edges turned round: who needs each id. */
export function reversed(edges: Edges): Edges {
  const dependents = new Map<string, string[]>();
  for (const [id, needed] of edges) {
    for (const each of needed) {
      const list = dependents.get(each);
      if (list === undefined) dependents.set(each, [id]);
      else list.push(id);
    }
  }
  return dependents;
}
