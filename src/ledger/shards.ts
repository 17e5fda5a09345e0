import { Bug } from '../problem/never.ts';
import { encodeShard, shardOf } from './shard.ts';
import type { StateLine } from './state-line.ts';

/** The shards of a state that were read, whole, by path within the channel; one that does not exist yet has no lines. */
export type Shards = ReadonlyMap<string, readonly StateLine[]>;

/** Lines by id; `null` = the id has no line. */
export type Lines = ReadonlyMap<string, StateLine | null>;

/** Looks lines up in shards that were read. @throws Bug for an id whose shard was not: it may have a line there. */
export function lineFinder(shards: Shards): (id: string) => StateLine | null {
  const lines = new Map([...shards.values()].flatMap((each) => each.map((line) => [line.id, line] as const)));
  return (id) => {
    const line = lines.get(id);
    if (line !== undefined) return line;
    if (!shards.has(shardOf(id))) throw new Bug(`The shard of ${id} was not read.`);
    return null;
  };
}

/**
 * New texts of the shards in which lines changed, by path and in the order of paths; no other shard is written.
 * @throws Bug where a changed line belongs in a shard that was not read: writing it would lose its other lines.
 */
export function rewrittenShards(shards: Shards, changed: Lines): ReadonlyMap<string, string> {
  const byShard = new Map<string, Map<string, StateLine>>();
  for (const [id, line] of changed) {
    const path = shardOf(id);
    const lines = byShard.get(path) ?? linesOf(shards, path);
    if (line === null) lines.delete(id);
    else lines.set(id, line);
    byShard.set(path, lines);
  }
  const paths = [...byShard.keys()].sort();
  return new Map(paths.map((path) => [path, encodeShard([...(byShard.get(path)?.values() ?? [])])]));
}

function linesOf(shards: Shards, path: string): Map<string, StateLine> {
  const lines = shards.get(path);
  if (lines === undefined) throw new Bug(`The shard ${path} was not read.`);
  return new Map(lines.map((line) => [line.id, line]));
}
