import { createHash } from 'node:crypto';
import type { Files } from '../../files/files.ts';
import type { FileBeside } from '../../format/document.ts';
import { formatsByName } from '../../format/formats.ts';
import type { Configuration } from '../../library/configuration.ts';
import { neededIds } from '../../library/needs.ts';
import type { Prompt } from '../../library/prompt.ts';
import { readPrompt } from '../../library/read-prompt.ts';
import { isOwnFile, sourcesOf, type Sources } from '../../library/sources.ts';
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
    const claim = sources.claim(path);
    const id = isOwnFile(claim, path) ? (claim?.id ?? null) : null;
    if (id === null) continue;
    const known = paths.get(id);
    if (known === undefined) paths.set(id, [path]);
    else known.push(path);
  }
  return { configuration, sources, paths };
}

/**
 * What a file would be as a prompt, with what lies beside it on the disk; `null` for a path that is no prompt's.
 * @param written texts of files beside it that are about to be written, by path.
 */
export async function promptFrom(files: Files, sources: Sources, path: string, bytes: Uint8Array, written: ReadonlyMap<string, string> = new Map()): Promise<Prompt | null> {
  const claim = sources.claim(path);
  if (claim === null || claim.id === null || claim.name === null) return null;
  const beside: FileBeside[] = [];
  for (const companion of formatsByName[claim.source.format].companions(path)) {
    const paths = companion.path.endsWith('/') ? await files.list(companion.path.slice(0, -1)) : [companion.path];
    for (const each of paths) {
      const text = written.get(each);
      const content = text === undefined ? await files.read(each) : Buffer.from(text);
      if (content !== null) beside.push({ path: each, blob: blobId(content), bytes: companion.whole ? content : null });
    }
  }
  return readPrompt({ ...claim, id: claim.id, name: claim.name }, { mode: '100644', blob: '' }, bytes, { beside, partialId: sources.partialId });
}

/** The object id that git gives to a file. */
function blobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
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
    const needed = path === undefined || bytes === null ? null : await promptFrom(files, sources, path, bytes);
    if (needed === null) continue;
    found.set(id, needed);
    open.push(...neededIds(needed));
  }
  return found;
}
