import { sortedOnce } from './code-units.ts';
import type { Lines } from './shards.ts';
import { emptyLine, type StateLine } from './state-line.ts';

/** Looks up the line of an id; `null` where it has none. */
export type Find = (id: string) => StateLine | null;

/**
 * Brings the reverse edges in line with what changed lines need now. A need on an id that a prompt had before counts for
 * the prompt it is now. An id that is needed but not recorded gets a line of its own (`awaited`), so that its dependents
 * are known from the day it is added; the line goes when nothing needs it any more.
 * @param changed lines by id, their needs as they are now and their dependents as they were.
 * @returns all lines that change by it, the given ones among them.
 */
export function withEdges(find: Find, changed: ReadonlyMap<string, StateLine>): Lines {
  const lineOf: Find = (id) => changed.get(id) ?? find(id);
  const dependents = new Map<string, Set<string>>();
  const dependentsOf = (id: string): Set<string> => {
    const known = dependents.get(id) ?? new Set(lineOf(id)?.dependents);
    dependents.set(id, known);
    return known;
  };
  for (const [id, line] of changed) {
    const before = targetsOf(find(id), lineOf);
    const after = targetsOf(line, lineOf);
    for (const target of before) if (!after.has(target)) dependentsOf(target).delete(id);
    for (const target of after) if (!before.has(target)) dependentsOf(target).add(id);
  }
  const lines = new Map<string, StateLine | null>(changed);
  for (const [id, ids] of dependents) {
    const line = lineOf(id) ?? emptyLine(id);
    lines.set(id, line.status === 'awaited' && ids.size === 0 ? null : { ...line, dependents: sortedOnce(ids) });
  }
  return lines;
}

/** The id that a prompt has now which had this one. */
export function currentId(id: string, lineOf: Find): string {
  const seen = new Set<string>();
  let at = id;
  for (let line = lineOf(at); line?.status === 'renamed' && line.successor !== null && !seen.has(at); line = lineOf(at)) {
    seen.add(at);
    at = line.successor;
  }
  return at;
}

function targetsOf(line: StateLine | null, lineOf: Find): ReadonlySet<string> {
  return new Set(line?.needs.map(({ id }) => currentId(id, lineOf)));
}
