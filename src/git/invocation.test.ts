import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { gitArguments } from './git-command.ts';
import { gitEnvironment, withToken } from './invocation.ts';

describe('the environment of git', () => {
  it('lets nothing through that could point git elsewhere or run a program', () => {
    const hostile = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_EXTERNAL_DIFF', 'GIT_SSH_COMMAND', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_PARAMETERS', 'GIT_PAGER', 'PAGER', 'EDITOR', 'LANG', 'LD_PRELOAD', 'GITHUB_TOKEN', 'GIT_TRACE'];
    const environment = gitEnvironment({ ...Object.fromEntries(hostile.map((name) => [name, 'x'])), PATH: '/bin', HOME: '/home/a' });
    expect(hostile.filter((name) => name in environment)).toEqual([]);
    expect(environment).toMatchObject({ PATH: '/bin', HOME: '/home/a', LC_ALL: 'C.UTF-8', TZ: 'UTC', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' });
  });
});

describe('a token', () => {
  it('is the only one the remote hears, whatever header an earlier step configured', async () => {
    const heard: IncomingMessage['headersDistinct'][] = [];
    const server = createServer((request, response) => {
      heard.push(request.headersDistinct);
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/o/r.git`;
    const environment = withToken({ ...gitEnvironment({ PATH: process.env['PATH'] }), HOME: '/nonexistent' }, address, 's3cret');
    const inherited = ['-c', `http.${new URL(address).origin}/.extraheader=AUTHORIZATION: basic b2xk`, '-c', 'http.extraheader=AUTHORIZATION: basic b2xkZXI='];
    const call = promisify(execFile)('git', [...gitArguments({ kind: 'work-tree' }, []), ...inherited, 'ls-remote', address], { env: environment, cwd: '/' });
    await expect(call).rejects.toMatchObject({ code: 128 });
    server.close();
    expect(heard[0]?.['authorization']).toEqual([`basic ${btoa('x-access-token:s3cret')}`]);
    expect(gitArguments({ kind: 'work-tree' }, []).join(' ')).not.toContain('s3cret');
  });

  it.each([
    ['git-address-refused', 'ssh://h/r', 'a'],
    ['git-address-refused', 'https://u:p@h/r', 'a'],
    ['git-address-refused', 'https://h/r\nx', 'a'],
    ['git-token-refused', 'https://h/r', ''],
    ['git-token-refused', 'https://h/r', 'a\r\nX: y'],
  ])('fails as %s for %j with %j', (code, address, token) => {
    expect(() => withToken({}, address, token)).toThrow(expect.objectContaining({ code }));
  });
});
