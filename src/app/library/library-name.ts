import { basename } from 'node:path';
import type { Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';

/**
 * What a library is called: as its configuration says, else as its repository on the remote, else as the folder of the clone.
 * @param address of that remote, where who asks knows it; `null` for none.
 */
export async function libraryName(repository: Pick<Repository, 'remoteUrl' | 'root'>, { library }: Pick<Configuration, 'library'>, address?: string | null): Promise<string | null> {
  if (library.name !== null) return library.name;
  const [, remote] = /([^/:\\]+?)(?:\.git)?[/\\]*$/u.exec((address === undefined ? await repository.remoteUrl('origin') : address) ?? '') ?? [];
  return remote ?? (repository.root === null ? null : basename(repository.root));
}
