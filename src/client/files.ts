/** As much of the files of a machine as is used here. */
interface Disk {
  readFile(at: string | URL, encoding: 'utf8'): Promise<string>;
  writeFile(at: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  mkdir(at: string, how: { readonly recursive: true }): Promise<unknown>;
}

/** Node, or what behaves like it; `undefined` in a browser or at an edge that has no files. */
const node = globalThis.process as { getBuiltinModule?(name: string): unknown; readonly pid: number } | undefined;

/** Asked for by name, not imported: bundlers for browsers know no such modules. */
function disk(): Disk {
  const found = node?.getBuiltinModule?.('node:fs/promises');
  if (found === undefined) throw new Error('unavailable: files need Node 20.16 or newer');
  return found as Disk;
}

/** The text of a path or a `file:` address. */
export async function readFile(at: string): Promise<string> {
  return await disk().readFile(/^file:/i.test(at) ? new URL(at) : at, 'utf8');
}

type Tell = (says: string) => void;

/** Gives `take` what was kept of an address when the application ran last, unless nothing was, or it came from elsewhere. */
export async function kept(file: string, url: string, take: (bundle: unknown, etag: string | null) => void, tell: Tell): Promise<void> {
  try {
    const found = JSON.parse(await readFile(file)) as { readonly url: string; readonly etag: string | null };
    if (found.url === url) take(found, found.etag);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') tell(`${file} cannot be read: ${error as Error}`);
  }
}

/** The last write of each file, and the files that a write waits for which has not begun. */
const writing = new Map<string, Promise<void>>();
const waiting = new Set<string>();

/**
 * Keeps what `value` gives when its turn comes: once for all that is asked meanwhile, one after the other, and each in one
 * piece, so that a reader finds the old text or the new one. A file belongs to one client.
 */
export function keep(file: string, value: () => object, tell: Tell): void {
  if (waiting.has(file)) return;
  waiting.add(file);
  writing.set(file, written(file, value, tell, writing.get(file)));
}

async function written(file: string, value: () => object, tell: Tell, before: Promise<void> | undefined): Promise<void> {
  await before;
  waiting.delete(file);
  const beside = `${file}.${node?.pid}.new`;
  try {
    await disk().mkdir(file.replace(/[^/\\]*$/, '') || '.', { recursive: true });
    await disk().writeFile(beside, JSON.stringify({ schema: 'prompt-libraries/bundle/v1', ...value() }));
    await disk().rename(beside, file);
  } catch (error) {
    tell(`${file} cannot be written: ${error as Error}`);
  }
}
