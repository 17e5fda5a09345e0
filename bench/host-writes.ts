import { join } from 'node:path';
import { runStep } from '../test/support/action-process.ts';
import { startGithubDouble, type GithubDouble } from '../test/support/github-double/double.ts';
import { git } from './git.ts';

/** Requests of a release by the action that change something on the hosting service. */
export interface HostWrites {
  readonly rest: number;
  /** Requests that bring a push: git asks once more before one that is larger than a megabyte. */
  readonly push: number;
}

/** Releases on a double of the hosting service what is on main since the newest library tag, and counts. */
export async function writesToHost(clone: string, origin: string, root: string): Promise<HostWrites> {
  const token = 'workflow-token';
  const double = await startGithubDouble({ bare: origin, tokens: { [token]: { permissions: { contents: 'write' } } } });
  try {
    git(clone, ['remote', 'set-url', 'origin', double.cloneUrl]);
    const main = git(origin, ['rev-parse', 'refs/heads/main']).trim();
    const released = git(origin, ['for-each-ref', '--count=1', '--sort=-creatordate', '--format=%(*objectname)', 'refs/tags/library@*']).trim();
    // First the page of the release that was made without a hosting service.
    await release({ clone, root, double, token, sha: released });
    const before = double.requests.length;
    await release({ clone, root, double, token, sha: main });
    const writes = double.requests.slice(before).filter((request) => request.writes);
    const push = writes.filter(({ path }) => path.endsWith('/git-receive-pack')).length;
    return { rest: writes.length - push, push };
  } finally {
    await double.close();
  }
}

interface HostedRun {
  readonly clone: string;
  readonly root: string;
  readonly double: GithubDouble;
  readonly token: string;
  readonly sha: string;
}

async function release({ clone, root, double, token, sha }: HostedRun): Promise<void> {
  git(double.bare, ['update-ref', 'refs/heads/main', sha]);
  const { exitCode, stdout, stderr } = await runStep({
    definition: join(root, 'action.yml'),
    main: join(root, 'dist/action.js'),
    workspace: clone,
    event: { name: 'push', payload: { ref: 'refs/heads/main', after: sha } },
    repository: double.repository,
    sha,
    ref: 'refs/heads/main',
    apiUrl: double.apiUrl,
    serverUrl: double.serverUrl,
    token,
    timeout: 600_000,
  });
  if (exitCode !== 0) throw new Error(`The action ended with ${exitCode}\n${stdout.slice(-2000)}\n${stderr}`);
}
