import { check } from '../../src/app/check/check.ts';
import { changeBetween } from '../../src/app/check/resolve-change.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import type { CheckReport } from '../../src/report/model.ts';
import type { Example } from '../../src/rule/rule.ts';
import { fixture, type Fixture } from './git-fixture.ts';

/** Judges an example of a rule as a real change in a real repository. */
export async function reportOn(example: Example): Promise<CheckReport> {
  const repo = await fixture();
  try {
    build(repo, example);
    return await checkBranch(repo, example);
  } finally {
    repo.remove();
  }
}

/** Codes of the problems an example has, in order of the report; that there is a first configuration and no test is left out. */
export async function codesFoundIn(example: Example): Promise<readonly string[]> {
  const { problems } = await reportOn(example);
  return problems.map(({ code }) => code).filter((code) => code !== 'config-bootstrap' && code !== 'tests-absent');
}

function build(repo: Fixture, example: Example): void {
  repo.commit('feat: base', { files: example.base ?? {} });
  repo.branch('change');
  const messages = example.commits ?? ['feat: example'];
  for (const [path, text] of Object.entries(example.change)) {
    if (text === null) repo.delete(path);
    else if (example.modes?.[path] === '120000') repo.symlink(path, text);
    else repo.write(path, text);
  }
  repo.commit(messages[0] ?? '');
}

async function checkBranch(repo: Fixture, example: Example): Promise<CheckReport> {
  const repository = await openRepository(repo.folder);
  const { branch, title } = example;
  try {
    if (branch?.hasStaging === true) repo.git('branch', 'staging', 'main');
    return await check(repository, {
      ...(await changeBetween(repository, { base: 'main', head: 'HEAD' })),
      names: { base: branch?.base ?? 'main', head: branch?.head ?? 'change' },
      flow: branch === undefined ? null : { base: branch.base, head: branch.head },
      landing: async () => (title === undefined ? null : { title, body: '', number: 1, author: 'ada' }),
      review: async () => ({ is: 'to-come' }),
      records: null,
      configFile: 'prompt-library.yaml',
      scope: example.all === true ? 'all' : 'changed',
    }, example.day === undefined ? new Date() : new Date(example.day));
  } finally {
    await repository.close();
  }
}
