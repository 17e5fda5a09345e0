import { check } from '../../app/check/check.ts';
import { changeBetween } from '../../app/check/resolve-change.ts';
import { openRepository } from '../../git/open-repository.ts';
import type { CheckReport } from '../../report/model.ts';
import { carefully, changedPath, exampleLibrary, hurriedly } from './example-library.ts';
import type { Playground } from './playground.ts';

/** One thing the demo shows: what a person does, and the report of the check that follows. */
export interface Scene {
  readonly title: string;
  /** What is done, as a person would type it. */
  readonly typed: readonly string[];
  readonly report: CheckReport;
}

const branch = 'feature/returns';

/** Fills the library and its origin. */
export async function begin(playground: Playground): Promise<void> {
  for (const [path, text] of Object.entries(exampleLibrary)) await playground.write(path, text);
  await playground.git('add', '--all');
  await playground.git('commit', '--quiet', '--message=feat: first prompts');
  await playground.git('push', '--quiet', 'origin', 'main');
}

/** A change in a hurry: renamed in one place only, and the commit says nothing. */
export async function hurriedChange(playground: Playground, variables: Variables): Promise<Scene> {
  const message = 'Update triage prompt';
  await playground.git('checkout', '--quiet', '-b', branch);
  await playground.write(changedPath, hurriedly(exampleLibrary[changedPath] ?? ''));
  await playground.git('commit', '--quiet', '--all', `--message=${message}`);
  return {
    title: 'A change in a hurry',
    typed: [`git switch -c ${branch}`, `# in ${changedPath}: {{ticket}} becomes {{message}}, and a queue is added`, `git commit -am '${message}'`, 'prompt-libraries check'],
    report: await checked(playground, variables, message),
  };
}

/** The same change, finished and announced. */
export async function carefulChange(playground: Playground, variables: Variables): Promise<Scene> {
  const message = 'feat(agents-support-triage)!: call the input what it is, and know returns';
  await playground.write(changedPath, carefully(exampleLibrary[changedPath] ?? ''));
  await playground.git('commit', '--quiet', '--all', '--amend', `--message=${message}`);
  await playground.git('push', '--quiet', 'origin', branch);
  return {
    title: 'The same change, mended',
    typed: ['# the schema is renamed too', `git commit -a --amend -m '${message}'`, 'prompt-libraries check'],
    report: await checked(playground, variables, message),
  };
}

type Variables = Readonly<Record<string, string | undefined>>;

async function checked({ clone }: Playground, variables: Variables, title: string): Promise<CheckReport> {
  const repository = await openRepository(clone, variables);
  try {
    const change = await changeBetween(repository, { base: 'refs/remotes/origin/main', head: 'HEAD' });
    return await check(repository, {
      ...change,
      names: { base: 'main', head: branch },
      flow: { base: 'main', head: branch },
      landing: async () => ({ title, body: '', number: 1, author: 'ada' }),
      records: null,
      configFile: 'prompt-library.yaml',
      scope: 'changed',
    });
  } finally {
    await repository.close();
  }
}
