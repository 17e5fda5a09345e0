import { join } from 'node:path';
import { runStep } from '../test/support/action-process.ts';
import { startGithubDouble } from '../test/support/github-double/double.ts';
import { git } from './git.ts';

/** How many requests of a release by the action change something on the hosting service, pushes included. */
export async function writesToHost(clone: string, origin: string, root: string): Promise<number> {
  const token = 'workflow-token';
  const double = await startGithubDouble({ bare: origin, tokens: { [token]: { permissions: { contents: 'write' } } } });
  try {
    git(clone, ['remote', 'set-url', 'origin', double.cloneUrl]);
    const sha = git(clone, ['rev-parse', 'refs/heads/main']).trim();
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
    });
    if (exitCode !== 0) throw new Error(`The action ended with ${exitCode}\n${stdout.slice(-2000)}\n${stderr}`);
    return double.requests.filter(({ writes }) => writes).length;
  } finally {
    await double.close();
  }
}
