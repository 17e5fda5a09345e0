import { fileURLToPath } from 'node:url';
import { fixture, type CommitOptions, type Fixture } from './git-fixture.ts';
import { runStep, type Step, type StepResult } from './action-process.ts';
import { startGithubDouble, type GithubDouble, type Permissions, type Pull } from './github-double/double.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const token = 'workflow-token';

/** A prompt repository on the double, with one pull request, as the action meets it. */
export interface Stage {
  readonly repo: Fixture;
  readonly double: GithubDouble;
  readonly pull: Pull;
  /** Commits to the pull request's branch and pushes. */
  readonly push: (message: string, files: NonNullable<CommitOptions['files']>) => string;
  /** Runs the built action on the pull request as it stands, in a fresh clone of its merge commit. */
  readonly run: (inputs?: Step['inputs'], event?: Partial<Step['event']>) => Promise<StepResult>;
  readonly close: () => Promise<void>;
}

export interface StageOptions {
  readonly base: NonNullable<CommitOptions['files']>;
  readonly branch?: string;
  readonly title: string;
  readonly message?: string;
  /** Files of the pull request's first commit, or a function that changes the work tree itself. */
  readonly change: NonNullable<CommitOptions['files']> | ((repo: Fixture) => void);
  readonly permissions?: Permissions;
  /** Roles of people in the repository; the pull request is opened by `ada`. */
  readonly collaborators?: Readonly<Record<string, string>>;
  readonly teams?: Readonly<Record<string, readonly string[]>>;
}

/** Builds the library, pushes a change to the double and opens the pull request. */
export async function stage(options: StageOptions): Promise<Stage> {
  const { branch = 'feature/change', title, base, change } = options;
  const repo = await fixture();
  repo.commit('feat: first prompts', { files: base });
  const bare = repo.origin();
  repo.branch(branch);
  if (typeof change === 'function') change(repo);
  repo.commit(options.message ?? title, typeof change === 'function' ? {} : { files: change });
  repo.origin();
  const double = await startGithubDouble({
    bare,
    collaborators: options.collaborators ?? {},
    teams: options.teams ?? {},
    tokens: { [token]: { permissions: options.permissions ?? { contents: 'read', 'pull-requests': 'write' } } },
  });
  const pull = await double.openPull({ title, head: branch });
  return {
    repo,
    double,
    pull,
    push: (message, files) => {
      const oid = repo.commit(message, { files });
      repo.git('push', '--quiet', '--force', 'origin', branch);
      repo.git('fetch', '--quiet', 'origin');
      return oid;
    },
    run: async (inputs = {}, event = {}) => {
      const head = repo.git('rev-parse', branch);
      const clone = mergedClone(repo, branch);
      return await runStep({
        definition: `${root}action.yml`,
        main: `${root}dist/action.js`,
        workspace: clone.folder,
        event: { name: 'pull_request', payload: payloadOf(pull, double.repository, branch, head), ...event },
        repository: double.repository,
        sha: clone.git('rev-parse', 'HEAD'),
        ref: `refs/pull/${pull.number}/merge`,
        apiUrl: double.apiUrl,
        serverUrl: double.serverUrl,
        token,
        inputs,
      });
    },
    close: async () => {
      await double.close();
      repo.remove();
    },
  };
}

/** What actions/checkout leaves with `fetch-depth: 0`: HEAD at the merge of the pull request into its base. */
function mergedClone(repo: Fixture, branch: string): Fixture {
  const clone = repo.clone();
  clone.git('checkout', '--quiet', '--detach', 'origin/main');
  clone.merge(`origin/${branch}`, { noFf: true, message: `Merge ${branch} into main` });
  return clone;
}

function payloadOf(pull: Pull, repository: string, branch: string, head: string): unknown {
  return {
    action: 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number,
      title: pull.title,
      body: null,
      user: { login: 'ada' },
      base: { ref: 'main', sha: head, repo: { id: 1, full_name: repository } },
      head: { ref: branch, sha: head, repo: { id: 1, full_name: repository } },
    },
  };
}
