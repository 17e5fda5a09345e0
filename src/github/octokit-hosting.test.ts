import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { githubHosting } from './octokit-hosting.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
const before = process.env['GITHUB_EVENT_PATH'];

afterEach(() => {
  rmSync(folder, { recursive: true });
  if (before === undefined) delete process.env['GITHUB_EVENT_PATH'];
  else process.env['GITHUB_EVENT_PATH'] = before;
});

// One test only: the package is imported once in the life of a process.
it('Access to GitHub does not depend on the event file, which stays named in the environment', async () => {
  const broken = join(folder, 'event.json');
  writeFileSync(broken, '{"half":');
  process.env['GITHUB_EVENT_PATH'] = broken;
  const access = { token: 'x', apiUrl: 'http://127.0.0.1:1', repository: 'acme/prompts' };
  await expect(Promise.all([githubHosting(access), githubHosting(access)])).resolves.toHaveLength(2);
  expect(process.env['GITHUB_EVENT_PATH']).toBe(broken);
});
