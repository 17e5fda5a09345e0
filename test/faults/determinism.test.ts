import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { worlds } from '../support/faults/release-world.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const oddConfiguration = '[core]\n\tabbrev = 12\n\tautocrlf = true\n[i18n]\n\tcommitEncoding = latin1\n\tlogOutputEncoding = latin1\n[log]\n\tdate = relative\n[tag]\n\tgpgSign = true\n[commit]\n\tgpgSign = true\n[user]\n\tname = Somebody Else\n\temail = else@example.com\n';

const surroundings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plain: {},
  'a zone fourteen hours ahead': { TZ: 'Pacific/Kiritimati' },
  'a zone half an hour off': { TZ: 'America/St_Johns' },
  'a Turkish locale': { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  'dates and names in the environment': { GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2001-01-01T00:00:00Z', GIT_COMMITTER_NAME: 'Mallory' },
  'an odd git configuration': { GIT_CONFIG_GLOBAL: 'odd' },
  'a strict umask': { UMASK: '077' },
};

it('the same commit gives the same objects whatever the surroundings', async () => {
  const made = await worlds();
  const home = mkdtempSync(join(tmpdir(), 'prompt-libraries-same-'));
  writeFileSync(join(home, 'odd'), oddConfiguration);
  const results = new Map<string, string>();
  for (const [name, variables] of Object.entries(surroundings)) {
    const folder = mkdtempSync(join(home, 'run-'));
    cpSync(`${made.repo.folder}.origin.git`, join(folder, 'origin.git'), { recursive: true });
    const environment = { PATH: process.env['PATH'] ?? '', HOME: home, ...variables, ...(variables['GIT_CONFIG_GLOBAL'] === undefined ? {} : { GIT_CONFIG_GLOBAL: join(home, 'odd') }) };
    execFileSync('git', ['clone', '--quiet', join(folder, 'origin.git'), join(folder, 'clone')], { env: { PATH: environment.PATH, HOME: home } });
    const words = [program, 'release', '--all', '--action', 'publish'];
    const shell = variables['UMASK'] === undefined ? [process.execPath, words] as const : ['sh', ['-c', `umask ${variables['UMASK']}; exec "$0" "$@"`, process.execPath, ...words]] as const;
    execFileSync(shell[0], [...shell[1]], { cwd: join(folder, 'clone'), env: environment, stdio: 'pipe' });
    results.set(name, execFileSync('git', ['--git-dir', join(folder, 'origin.git'), 'for-each-ref'], { env: { PATH: environment.PATH, HOME: home } }).toString());
  }
  made.remove();
  rmSync(home, { recursive: true });
  const [first] = results.values();
  for (const [name, refs] of results) expect(refs, name).toBe(first);
  expect(first).toContain('refs/tags/tasks-general-new@1.0.0');
}, 120_000);
