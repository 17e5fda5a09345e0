/**
 * The circles of a graph: every set of nodes that all reach each other (Tarjan's algorithm), and nodes that point at themselves.
 * @param edges from a node to the nodes it points at.
 */
export function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const found = new Map<string, number>();
  const path: string[] = [];
  const onPath = new Set<string>();
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const index = found.size;
    let low = index;
    found.set(node, index);
    path.push(node);
    onPath.add(node);
    for (const next of edges.get(node) ?? []) {
      if (!found.has(next)) low = Math.min(low, visit(next));
      else if (onPath.has(next)) low = Math.min(low, found.get(next) ?? low);
    }
    if (low === index) {
      const circle = path.splice(path.indexOf(node));
      for (const member of circle) onPath.delete(member);
      if (circle.length > 1 || edges.get(node)?.has(node) === true) circles.push(circle);
    }
    return low;
  };
  for (const node of edges.keys()) if (!found.has(node)) visit(node);
  return circles;
}
