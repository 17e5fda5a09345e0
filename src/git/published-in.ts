import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../problem/failure.ts';
import { withoutCredentials } from './address.ts';
import { openMirror } from './open-mirror.ts';
import { openRepository } from './open-repository.ts';
import type { Published } from './published.ts';
import { isPath, usableAddress } from './remote-address.ts';
import type { Remote } from './remote.ts';

/** How other repositories are reached. */
export interface PublishedOptions {
  /** Folder that paths are relative to. */
  readonly base: string;
  /** A token, and the only server it is sent to: what a lock names, anybody may have written. */
  readonly token: { readonly value: string; readonly serverUrl: string } | null;
}

type Ambient = Readonly<Record<string, string | undefined>>;

/** What other repositories publish, read by git: one branch of each, and of its files only what is asked for. */
export function publishedIn({ base, token }: PublishedOptions, ambient: Ambient = process.env): Published {
  const tokenFor = (address: string): string | null => (token !== null && address.startsWith(`${token.serverUrl.replace(/\/$/u, '')}/`) ? token.value : null);
  return {
    file: async (library, branch, path) => {
      const address = usableAddress(isPath(library) ? resolve(base, library) : library, base);
      const remote = await openMirror({ from: { address }, token: tokenFor(address), branches: { main: branch, records: branch } }, ambient);
      try {
        return await fileOf(remote, ambient, { library, branch, path });
      } finally {
        await remote.close();
      }
    },
    local: async (path) =>
      await readFile(resolve(base, path)).catch((cause: unknown) => {
        throw new Failure('file-unreadable', `${path} cannot be read.`, 'Check the path.', cause);
      }),
  };
}

async function fileOf(remote: Remote, ambient: Ambient, { library, branch, path }: { readonly library: string; readonly branch: string; readonly path: string }): Promise<Uint8Array | null> {
  const { main } = await remote.tips([]);
  if (main === null) throw new Failure('branch-missing', `${withoutCredentials(library)} has no branch ${branch}.`, 'Check the address; a library has the branch from its first release on, a clone of it after git fetch origin prompt-library:prompt-library');
  const repository = await openRepository(remote.folder, ambient);
  try {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const blob = (await repository.listTree(main, folder)).find((entry) => entry.path === path)?.blob;
    if (blob === undefined) return null;
    await remote.fetchBlobs([blob]);
    return (await repository.readBlobs([blob])).get(blob) ?? null;
  } finally {
    await repository.close();
  }
}
