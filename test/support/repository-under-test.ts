import { dirname } from 'node:path';
import { openRepository } from '../../src/git/open-repository.ts';
import type { Repository } from '../../src/git/repository.ts';
import { fixtureEnvironment } from './git-fixture.ts';

/** Opens a repository as if the machine had no configuration of its own; `more` is added to its environment. */
export function opened(repo: { readonly folder: string }, more: Readonly<Record<string, string>> = {}): Promise<Repository> {
  return openRepository(repo.folder, { ...fixtureEnvironment(dirname(repo.folder)), ...more });
}

/** Opens a repository, asks it and closes it. */
export async function using<T>(repo: { readonly folder: string }, ask: (repository: Repository) => Promise<T>, more: Readonly<Record<string, string>> = {}): Promise<T> {
  const repository = await opened(repo, more);
  try {
    return await ask(repository);
  } finally {
    await repository.close();
  }
}
