import type { CheckRequest } from '../app/check/request.ts';
import { changeBetween } from '../app/check/resolve-change.ts';
import { recordsIn } from '../app/state/records-in.ts';
import { openRepository } from '../git/open-repository.ts';
import type { Repository } from '../git/repository.ts';
import type { Colours } from '../report/colours.ts';
import type { CheckReport } from '../report/model.ts';

/** What every command that looks at a change is told. */
interface ChangeCall {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly flags: {
    readonly base: string | null;
    readonly head: string;
    readonly title: string | null;
    readonly config: string;
  };
}

/** Opens the repository of a call, and closes it whatever happens. */
export async function withRepository<T>(
  { cwd, variables }: Pick<ChangeCall, 'cwd' | 'variables'>,
  use: (repository: Repository) => Promise<T>,
): Promise<T> {
  const repository = await openRepository(cwd, variables);
  try {
    return await use(repository);
  } finally {
    await repository.close();
  }
}

/** The change a call means. With `all` there is no change: every prompt of the head is judged by the head's own rules. */
export async function changeRequest(repository: Repository, { flags }: ChangeCall, all: boolean): Promise<CheckRequest> {
  const [change, branch, records] = await Promise.all([
    all ? wholeLibrary(repository, flags.head) : changeBetween(repository, flags),
    // Only where the work tree's own branch is checked does its name say anything.
    flags.head === 'HEAD' ? repository.currentBranch() : null,
    recordsIn(repository, flags.config),
  ]);
  const head = flags.head === 'HEAD' ? (branch ?? 'HEAD') : flags.head;
  const base = change.baseName.replace(/^origin\//u, '');
  return {
    ...change,
    names: { base: change.baseName, head },
    flow: all ? null : { head: branch, base },
    landing: async () => (flags.title === null ? null : { title: flags.title, body: '', number: null, author: '' }),
    review: async () => ({ is: all ? 'done' : 'to-come' }),
    records,
    configFile: flags.config,
    scope: all ? 'all' : 'changed',
  };
}

/** Who edited a prompt and finds nothing changed has to be told why; to look for edits would take longer than the check. */
export function onlyCommits({ counts, isWhole = false }: CheckReport, { flags, colours }: Pick<ChangeCall, 'flags'> & { readonly colours: Colours }): readonly string[] {
  return isWhole || counts.changed > 0 || flags.head !== 'HEAD' ? [] : ['', colours.dim('Commits are looked at, never the work tree: what was edited counts once it is committed.')];
}

async function wholeLibrary(repository: Repository, name: string): ReturnType<typeof changeBetween> {
  const change = await changeBetween(repository, { base: name, head: name });
  return { ...change, baseName: name };
}
