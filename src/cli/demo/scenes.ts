import { check } from '../../app/check/check.ts';
import { changeBetween } from '../../app/check/resolve-change.ts';
import { runRelease, type RunOutcome } from '../../app/release/run-release.ts';
import { openRepository } from '../../git/open-repository.ts';
import { recordsIn } from '../../app/state/records-in.ts';
import { systemClock } from '../../clock/clock.ts';
import type { CheckReport } from '../../report/model.ts';
import { withReleasePorts } from '../with-release-ports.ts';
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
  await playground.git('fetch', '--quiet', '--tags', 'origin');
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

/** What a release of the demo showed. */
export interface ReleaseScene {
  readonly title: string;
  readonly typed: readonly string[];
  readonly outcome: RunOutcome;
}

/** The first release of the library, as it was before the change. */
export async function firstRelease(playground: Playground, variables: Variables): Promise<ReleaseScene> {
  const outcome = await released(playground, variables);
  return { title: 'The library is released for the first time', typed: ['prompt-libraries release --all --action publish'], outcome };
}

/** The change is merged, released, and released again: the second run finds nothing to do. */
export async function mergeAndRelease(playground: Playground, variables: Variables): Promise<readonly ReleaseScene[]> {
  await playground.git('checkout', '--quiet', 'main');
  await playground.git('merge', '--quiet', '--no-ff', `--message=Merge ${branch} (#1)`, branch);
  await playground.git('push', '--quiet', 'origin', 'main');
  const merged = await released(playground, variables);
  const again = await released(playground, variables);
  return [
    { title: 'Merged, and released', typed: [`git merge --no-ff ${branch} && git push`, 'prompt-libraries release --all --action publish'], outcome: merged },
    { title: 'Run again, there is nothing left to do', typed: ['prompt-libraries release --all --action publish'], outcome: again },
  ];
}

/** Releases what the origin's main has. */
export async function released({ clone }: Playground, variables: Variables): Promise<RunOutcome> {
  const flags = { config: 'prompt-library.yaml' };
  const outcome = await withReleasePorts({ cwd: clone, variables, flags }, (ports) => runRelease(ports, { configFile: flags.config, dryRun: false, only: null, now: new Date() }));
  return outcome;
}

export type Variables = Readonly<Record<string, string | undefined>>;

async function checked({ clone }: Playground, variables: Variables, title: string): Promise<CheckReport> {
  const repository = await openRepository(clone, variables);
  try {
    const change = await changeBetween(repository, { base: 'refs/remotes/origin/main', head: 'HEAD' });
    return await check(repository, {
      ...change,
      names: { base: 'main', head: branch },
      flow: { base: 'main', head: branch },
      landing: async () => ({ title, body: '', number: 1, author: 'ada' }),
      review: async () => ({ is: 'to-come' }),
      records: await recordsIn(repository),
      configFile: 'prompt-library.yaml',
      scope: 'changed',
    }, systemClock.now());
  } finally {
    await repository.close();
  }
}
