import type { Files } from '../../files/files.ts';
import type { Configuration } from '../../library/configuration.ts';
import { neededIds } from '../../library/needs.ts';
import type { Prompt } from '../../library/prompt.ts';
import { readPrompt } from '../../library/read-prompt.ts';
import { sourcesOf, type Sources } from '../../library/sources.ts';
import { configurationIn } from '../library/library-at.ts';

/** A library as it lies on the disk: what is written next is committed along with it. */
export interface WorkTreeLibrary {
  readonly configuration: Configuration;
  readonly sources: Sources;
  /** Paths by id; an id that is not unique has several. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
}

/**
 * Looks through the folders of the sources; no prompt is read.
 * @param files the top folder of the work tree.
 * @throws Failure `config-unreadable`
 */
export async function workTreeLibrary(files: Files, configFile: string): Promise<WorkTreeLibrary> {
  const configuration = configurationIn(await files.read(configFile), configFile);
  const sources = sourcesOf(configuration);
  const listed = await Promise.all(sources.folders.map((folder) => files.list(folder)));
  const paths = new Map<string, string[]>();
  for (const path of new Set(listed.flat())) {
    const id = sources.claim(path)?.id ?? null;
    if (id === null) continue;
    const known = paths.get(id);
    if (known === undefined) paths.set(id, [path]);
    else known.push(path);
  }
  return { configuration, sources, paths };
}

/** What a file would be as a prompt; `null` for a path that is no prompt's. */
export function promptFrom(sources: Sources, path: string, bytes: Uint8Array): Prompt | null {
  const claim = sources.claim(path);
  if (claim === null || claim.id === null || claim.name === null) return null;
  return readPrompt({ ...claim, id: claim.id, name: claim.name }, { mode: '100644', blob: '' }, bytes);
}

/** A prompt with every prompt of the work tree that it needs, directly or through others, by id. */
export async function neighboursOf(files: Files, { sources, paths }: WorkTreeLibrary, prompt: Prompt): Promise<ReadonlyMap<string, Prompt>> {
  const found = new Map([[prompt.id, prompt]]);
  const asked = new Set(found.keys());
  const open = [...neededIds(prompt)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const [path] = asked.has(id) ? [] : (paths.get(id) ?? []);
    asked.add(id);
    const bytes = path === undefined ? null : await files.read(path);
    const needed = path === undefined || bytes === null ? null : promptFrom(sources, path, bytes);
    if (needed === null) continue;
    found.set(id, needed);
    open.push(...neededIds(needed));
  }
  return found;
}
