import { fileURLToPath } from 'node:url';
import { runStep, type Step, type StepResult } from './action-process.ts';
import { fixture, type CommitOptions, type Fixture } from './git-fixture.ts';
import { startGithubDouble, type GithubDouble, type Permissions, type Protection } from './github-double/double.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const token = 'workflow-token';

/** A prompt repository on the double whose main branch is released by the built action. */
export interface ReleaseStage {
  readonly repo: Fixture;
  readonly double: GithubDouble;
  /** Commits to main and pushes as a person would. */
  readonly land: (message: string, files: NonNullable<CommitOptions['files']>) => string;
  /** Runs the built action as a push to main starts it, in a checkout of this depth (`0` = complete). */
  readonly run: (depth?: number, event?: string, inputs?: Step['inputs'], environment?: Step['environment']) => Promise<StepResult>;
  /** Every ref of the remote with the object it names. */
  readonly refs: () => Readonly<Record<string, string>>;
  /** A file of branch `prompt-library`. */
  readonly record: (path: string) => string;
  readonly close: () => Promise<void>;
}

export interface ReleaseStageOptions {
  readonly files: NonNullable<CommitOptions['files']>;
  readonly permissions?: Permissions;
  readonly protections?: readonly Protection[];
}

/** Builds the library and pushes it to the double. */
export async function releaseStage({ files, permissions = { contents: 'write' }, protections = [] }: ReleaseStageOptions): Promise<ReleaseStage> {
  const repo = await fixture();
  repo.commit('feat: first prompts', { files });
  const bare = repo.origin();
  const double = await startGithubDouble({ bare, tokens: { [token]: { permissions } }, protections });
  return {
    repo,
    double,
    land: (message, changed) => {
      const oid = repo.commit(message, { files: changed });
      repo.git('push', '--quiet', 'origin', 'main');
      return oid;
    },
    run: async (depth = 1, event = 'push', inputs = {}, environment = {}) => {
      const clone = repo.clone(...(depth === 0 ? [] : [`--depth=${depth}`]));
      clone.git('remote', 'set-url', 'origin', double.cloneUrl);
      const sha = clone.git('rev-parse', 'HEAD');
      return await runStep({
        definition: `${root}action.yml`,
        main: `${root}dist/action.js`,
        workspace: clone.folder,
        event: { name: event, payload: { ref: 'refs/heads/main', after: sha } },
        repository: double.repository,
        sha,
        ref: 'refs/heads/main',
        apiUrl: double.apiUrl,
        serverUrl: double.serverUrl,
        token,
        inputs,
        environment,
      });
    },
    refs: () => Object.fromEntries(repo.git('ls-remote', bare).split('\n').map((line) => line.split('\t').toReversed() as [string, string])),
    record: (path) => repo.git('--git-dir', bare, 'show', `prompt-library:${path}`),
    close: async () => {
      await double.close();
      repo.remove();
    },
  };
}
