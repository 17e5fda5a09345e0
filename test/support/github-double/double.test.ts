import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitTo } from '../repository-with-history.ts';
import { gitEnvironment } from './bare-repository.ts';
import { type GithubDouble, startGithubDouble } from './double.ts';

const everything = { contents: 'write', 'pull-requests': 'write', issues: 'write', statuses: 'write' } as const;

let double: GithubDouble;
let folder: string;
let first: string;
let second: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clone-'));
  double = await startGithubDouble({
    tokens: {
      all: { permissions: everything },
      admin: { permissions: { ...everything, administration: 'write' } },
      reader: { permissions: { contents: 'read' } },
      none: { permissions: {} },
      person: { permissions: everything, account: { login: 'octocat', type: 'User' } },
    },
    protections: [
      { refs: 'refs/heads/main', rules: ['pull_request'] },
      { refs: 'refs/tags/*', rules: ['deletion', 'update'] },
      { refs: 'refs/heads/prompt-library', rules: ['deletion', 'non_fast_forward'] },
    ],
    collaborators: { octocat: 'maintain' },
  });
  first = commitTo(double.bare, 'main', 'feat: first', { 'a.md': 'one\n', 'old.md': '1\n2\n3\n4\n' });
  second = commitTo(double.bare, 'feature/x', 'feat: second', { 'a.md': 'two\n', 'old.md': null, 'new ü.md': '1\n2\n3\n4\n' }, 'main');
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await double.close();
});

const asked = (token: string, method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(`${double.apiUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

const answered = async (method: string, path: string, body?: unknown): Promise<unknown> =>
  (await asked('all', method, path, body)).json();

const repo = '/repos/acme/prompts';

/** Exit code and words of a git command in the clone, as the owner of a token. */
async function git(token: string | null, ...args: readonly string[]): Promise<{ code: number; text: string }> {
  const header = token === null ? [] : ['-c', `http.extraheader=Authorization: Basic ${btoa(`x-access-token:${token}`)}`];
  const run = promisify(execFile)('git', [...header, ...args], { cwd: folder, env: { ...gitEnvironment, GIT_TERMINAL_PROMPT: '0' } });
  return run.then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, text: error.stderr }),
  );
}

describe('git over HTTP', () => {
  const clone = (token: string | null): ReturnType<typeof git> => git(token, 'clone', '--quiet', double.cloneUrl, 'c');
  const push = (token: string, ...refs: readonly string[]): ReturnType<typeof git> =>
    git(token, '-C', 'c', 'push', double.cloneUrl, ...refs);

  it('opens to tokens that may read, and to no one else', async () => {
    expect((await clone(null)).code).not.toBe(0);
    expect((await clone('stranger')).code).not.toBe(0);
    expect((await clone('none')).text).toContain('403');
    expect((await clone('reader')).code).toBe(0);
    expect((await git('reader', '-C', 'c', 'fetch', '--quiet', '--depth=1', '--filter=blob:none', 'origin', second)).code).toBe(0);
  });

  it('takes a push only from tokens that may write', async () => {
    await clone('all');
    expect((await push('reader', 'HEAD:refs/heads/feature/y')).text).toContain('403');
    expect((await push('all', 'HEAD:refs/heads/feature/y')).code).toBe(0);
    expect(await answered('GET', `${repo}/git/ref/heads%2Ffeature%2Fy`)).toMatchObject({ object: { sha: first } });
    expect(double.requests.filter((one) => one.writes && one.token === 'all').length).toBe(1);
  });

  it('refuses what a protection forbids: ref by ref, or all with --atomic; an administrator passes', async () => {
    await clone('all');
    const refs = ['origin/feature/x:refs/heads/main', 'HEAD:refs/tags/v1'];
    const names = async (): Promise<number> => ((await answered('GET', `${repo}/git/matching-refs/tags`)) as unknown[]).length;
    expect((await push('all', '--atomic', ...refs)).text).toContain('GH006');
    expect(await names()).toBe(0);
    expect((await push('all', ...refs)).code).toBe(1);
    expect(await names()).toBe(1);
    expect((await push('all', ':refs/tags/v1')).text).toContain('GH006');
    expect((await push('all', '--force', 'origin/feature/x:refs/tags/v1')).text).toContain('GH006');
    expect((await push('all', 'origin/feature/x:refs/heads/prompt-library')).code).toBe(0);
    expect((await push('all', '--force', 'HEAD:refs/heads/prompt-library')).text).toContain('GH006');
    expect((await push('admin', ...refs)).code).toBe(0);
    const rules = (await answered('GET', `${repo}/rules/branches/prompt-library`)) as { type: string }[];
    expect(rules.map(({ type }) => type)).toEqual(['deletion', 'non_fast_forward']);
    expect(await answered('GET', `${repo}/rules/branches/main`)).toMatchObject([{ type: 'pull_request' }]);
  });

  it('can lose the answer to a push that was done', async () => {
    await clone('all');
    double.fail({ kind: 'reset-after', method: 'POST', path: /git-receive-pack/u });
    expect((await push('all', 'HEAD:refs/heads/feature/y')).code).not.toBe(0);
    expect((await asked('all', 'GET', `${repo}/git/ref/heads%2Ffeature%2Fy`)).status).toBe(200);
  });
});

describe('the REST side', () => {
  it('tells a pull request from git: files, commits, where it could merge', async () => {
    const pull = await answered('POST', `${repo}/pulls`, { title: 'x', head: 'feature/x', base: 'main' });
    expect(pull).toMatchObject({ number: 1, head: { sha: second }, base: { sha: first }, mergeable: true, changed_files: 2, commits: 1 });
    expect(await answered('GET', `${repo}/pulls/1/files`)).toMatchObject([
      { filename: 'a.md', status: 'modified', additions: 1, deletions: 1 },
      { filename: 'new ü.md', status: 'renamed', previous_filename: 'old.md', additions: 0 },
    ]);
    expect(await answered('GET', `${repo}/pulls/1/commits`)).toMatchObject([{ sha: second, parents: [{ sha: first }] }]);
    double.addReview(double.state.pulls[0]!, 'mona', 'APPROVED');
    expect(await answered('GET', `${repo}/pulls/1/reviews`)).toMatchObject([{ user: { login: 'mona' }, commit_id: second }]);
    expect(await answered('PATCH', `${repo}/pulls/1`, { title: 'y', state: 'closed' })).toMatchObject({ title: 'y', state: 'closed' });
    expect(await answered('GET', `${repo}/pulls?state=all&head=acme:feature/x`)).toMatchObject([{ number: 1 }]);
    expect(await answered('GET', `${repo}/pulls`)).toEqual([]);
    expect((await git('all', 'ls-remote', double.cloneUrl, 'refs/pull/1/*')).text).toContain('refs/pull/1/merge');
  });

  it('keeps statuses, releases and people', async () => {
    await answered('POST', `${repo}/statuses/${second}`, { state: 'pending', context: 'gate' });
    await answered('POST', `${repo}/statuses/${second}`, { state: 'success', context: 'gate' });
    expect(await answered('GET', `${repo}/commits/${second}/status`)).toMatchObject({ state: 'success', total_count: 1 });
    expect(await answered('GET', `${repo}/commits/feature%2Fx/statuses`)).toMatchObject([{ state: 'success' }, { state: 'pending' }]);
    const { id } = (await answered('POST', `${repo}/releases`, { tag_name: 'v1', draft: true, body: 'b' })) as { id: number };
    expect((await asked('all', 'GET', `${repo}/releases/tags/v1`)).status).toBe(404);
    await answered('PATCH', `${repo}/releases/${id}`, { draft: false });
    expect(await answered('GET', `${repo}/releases/tags/v1`)).toMatchObject({ id, draft: false, tag_name: 'v1' });
    expect((await asked('all', 'POST', `${repo}/releases`, { tag_name: 'v1' })).status).toBe(422);
    expect(await answered('GET', `${repo}/releases`)).toMatchObject([{ id }]);
    expect(await answered('GET', `${repo}/git/ref/tags%2Fv1`)).toMatchObject({ object: { sha: first } });
    expect(await answered('GET', `${repo}/collaborators/octocat/permission`)).toMatchObject({ permission: 'write', role_name: 'maintain' });
    expect(await answered('GET', repo)).toMatchObject({ full_name: 'acme/prompts', default_branch: 'main' });
  });

  it('keeps the files of releases, and hides drafts from those who may only read', async () => {
    const { id, upload_url: template } = (await answered('POST', `${repo}/releases`, { tag_name: 'v1', draft: true })) as { id: number; upload_url: string };
    const upload = (name: string, text: string): Promise<Response> =>
      fetch(template.replace('{?name,label}', `?name=${encodeURIComponent(name)}`), {
        method: 'POST',
        headers: { authorization: 'Bearer all', 'content-type': 'text/plain' },
        body: text,
      });
    const digest = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    const asset = (await (await upload('my file.txt', 'abc')).json()) as { id: number };
    expect(asset).toMatchObject({ name: 'my.file.txt', size: 3, digest, state: 'uploaded', content_type: 'text/plain' });
    expect((await upload('my.file.txt', 'abc')).status).toBe(422);
    expect((await upload('empty', '')).status).toBe(400);
    double.fail({ method: 'POST', kind: 'upload-cut' });
    expect((await upload('b', 'abc')).status).toBe(502);
    const files = [{ id: asset.id }, { name: 'b', state: 'starter', size: 0, digest: null }];
    expect(await answered('GET', `${repo}/releases/${id}`)).toMatchObject({ assets: files });
    expect((await asked('all', 'DELETE', `${repo}/releases/assets/${asset.id}`)).status).toBe(204);
    expect((await asked('reader', 'GET', `${repo}/releases/${id}`)).status).toBe(404);
    expect(await (await asked('reader', 'GET', `${repo}/releases`)).json()).toEqual([]);
    expect((await asked('all', 'DELETE', `${repo}/releases/${id}`)).status).toBe(204);
    expect(await answered('GET', `${repo}/releases`)).toEqual([]);
  });

  it('publishes a tag once, draft or not', async () => {
    const ids = [1, 2].map(() => answered('POST', `${repo}/releases`, { tag_name: 'v1', draft: true }) as Promise<{ id: number }>);
    const [first, second] = await Promise.all(ids);
    const publish = (id: number): Promise<Response> => asked('all', 'PATCH', `${repo}/releases/${id}`, { draft: false });
    expect((await publish(first!.id)).status).toBe(200);
    expect((await publish(second!.id)).status).toBe(422);
    expect(double.state.releases.map(({ draft }) => draft)).toEqual([false, true]);
  });

  it('opens to each token only what its permissions say', async () => {
    const status = async (token: string, method: string, path: string, body?: unknown): Promise<number> =>
      (await asked(token, method, path, body)).status;
    expect(await status('stranger', 'GET', repo)).toBe(401);
    expect(await status('none', 'GET', `${repo}/pulls`)).toBe(403);
    expect(await status('reader', 'POST', `${repo}/releases`, { tag_name: 'v1' })).toBe(403);
    expect(await status('all', 'GET', '/user')).toBe(403);
    expect(await status('person', 'GET', '/user')).toBe(200);
    expect(await status('all', 'GET', '/repos/acme/other')).toBe(404);
  });

  it('gives lists in pages with links, and refuses a comment beyond 65,536 characters', async () => {
    const { number } = await double.openPull({ title: 'x', head: 'feature/x' });
    const comments = `${repo}/issues/${number}/comments`;
    for (let n = 0; n < 5; n++) double.addComment(number, { login: 'octocat', type: 'User' }, `${n}`);
    const response = await asked('all', 'GET', `${comments}?per_page=2&page=2`);
    expect(await response.json()).toMatchObject([{ body: '2' }, { body: '3' }]);
    expect(response.headers.get('link')).toMatch(/page=3>; rel="next".*page=3>; rel="last"/u);
    expect((await asked('all', 'POST', comments, { body: 'x'.repeat(65_537) })).status).toBe(422);
    const { id } = double.state.comments[0]!;
    expect((await asked('all', 'PATCH', `${repo}/issues/comments/${id}`, { body: 'x'.repeat(65_537) })).status).toBe(422);
    expect((await asked('all', 'DELETE', `${repo}/issues/comments/${id}`)).status).toBe(204);
  });
});

describe("GitHub's description", () => {
  const closed = async (method: string, path: string, body?: unknown): Promise<string> => {
    const other = await startGithubDouble({ tokens: { all: { permissions: everything } }, bare: double.bare });
    await fetch(`${other.apiUrl}${path}`, {
      method,
      headers: { authorization: 'token all' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return other.close().then(() => 'fine', (error: unknown) => String(error));
  };

  it.each([
    ['GET', '/repos/acme/prompts/pulls?state=opened', undefined, 'state may not be opened'],
    ['GET', '/repos/acme/prompts/pulls?sate=open', undefined, 'unknown parameter sate'],
    ['POST', '/repos/acme/prompts/releases', { name: 'x' }, "must have required property 'tag_name'"],
    ['POST', '/repos/acme/prompts/releases', { tag_name: 'x', daft: true }, 'unknown daft'],
    ['GET', '/repos/acme/prompts/nothing', undefined, 'does not know this operation'],
  ])('is held against a request: %s %s %o', async (method, path, body, trouble) => {
    expect(await closed(method, path, body)).toContain(trouble);
  });

  it('is held against an answer', async () => {
    double.state.releases.push({ ...releaseWithout('name'), draft: 'yes' as unknown as boolean });
    await asked('all', 'GET', `${repo}/releases`);
    expect(double.violations).toEqual(['GET /repos/{owner}/{repo}/releases answered: /0/draft must be boolean']);
    (double.violations as string[]).splice(0);
  });
});

function releaseWithout(name: string): GithubDouble['state']['releases'][number] {
  const author = { login: 'octocat', type: 'User' } as const;
  const at = '2026-01-01T00:00:00Z';
  return { id: 1, author, createdAt: at, tag: name, target: 'main', name, body: null, draft: false, prerelease: false, publishedAt: at, makeLatest: 'true', immutable: false, assets: [] };
}
