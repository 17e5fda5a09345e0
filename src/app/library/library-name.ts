import { basename } from 'node:path';
import type { Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';

/** What a library is called: as its configuration says, else as its repository on the remote, else as the folder of the clone. */
export async function libraryName(repository: Pick<Repository, 'remoteUrl' | 'root'>, { library }: Pick<Configuration, 'library'>): Promise<string | null> {
  if (library.name !== null) return library.name;
  const [, remote] = /([^/:\\]+?)(?:\.git)?[/\\]*$/u.exec((await repository.remoteUrl('origin')) ?? '') ?? [];
  return remote ?? (repository.root === null ? null : basename(repository.root));
}
