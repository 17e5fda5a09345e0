import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LibraryRequest } from '../app/library/library-at.ts';
import type { LibraryPorts } from '../app/library/read-library.ts';
import type { AuthoringPorts } from '../app/create.ts';
import { systemClock } from '../clock/clock.ts';
import { filesIn } from '../files/files-in.ts';
import { openWorkspace } from '../git/open-workspace.ts';
import { Failure } from '../problem/failure.ts';
import { withRepository } from './change-request.ts';
import type { Call } from './command.ts';
import { textOrFile } from './text-or-file.ts';

type Place = Pick<Call, 'cwd' | 'variables'>;

/** Opens the library a call is made in, and closes it whatever happens. */
export async function withLibrary<T>(call: Place, use: (ports: LibraryPorts) => Promise<T>): Promise<T> {
  return await withRepository(call, async (repository) => {
    const workTree = repository.root === null ? null : await openWorkspace(repository.root, call.variables);
    return await use({ repository, workTree });
  });
}

/** The state of the library that a call reads. */
export function libraryRequest({ flags }: { readonly flags: { readonly at: string; readonly config: string } }): LibraryRequest {
  return { at: flags.at, configFile: flags.config };
}

/** The work tree a call writes to. */
export async function authoringPorts({ cwd, variables }: Place): Promise<AuthoringPorts> {
  const workspace = await openWorkspace(cwd, variables);
  return { workspace, files: await filesIn(workspace.root), now: systemClock.now() };
}

/** A text that may stand in a file or come from standard input: `@path`, `@-`. */
export async function contentFrom(value: string, call: Pick<Call, 'cwd' | 'readStdin'>): Promise<string> {
  return await textOrFile(value, { file: (path) => fileText(resolve(call.cwd, path), path), stdin: call.readStdin });
}

/** A file that the caller names, wherever it lies. */
export async function fileText(place: string, shown: string): Promise<string> {
  const bytes = await readFile(place).catch((cause: unknown) => {
    throw new Failure('file-unreadable', `${shown} cannot be read.`, 'Check the path; it is taken from the folder of the call.', cause);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Failure('file-no-text', `${shown} is not UTF-8 text.`, 'Convert it to UTF-8 first.', cause);
  }
}
