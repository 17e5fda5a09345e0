import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/bundle.ts';
import { fixtureEnvironment } from './git-fixture.ts';

/** This repository as it stands, in a folder of its own: what a fresh clone would have after a commit of everything. */
export interface CopiedRepository {
  readonly folder: string;
  /** Variables for running something in it, as somebody who has told git who they are. */
  readonly environment: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** Copies every file that git knows or would take, without `node_modules`. */
export function copiedRepository(): CopiedRepository {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'prompt-libraries-copy-')));
  const folder = join(home, 'prompt-libraries');
  mkdirSync(folder);
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, maxBuffer: 2 ** 28 });
  for (const path of new Set(listed.toString().split('\0'))) {
    if (path === '' || path === 'node_modules' || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { verbatimSymlinks: true });
  }
  const configuration = join(home, 'gitconfig');
  writeFileSync(configuration, '[user]\n\tname = Tess Tester\n\temail = tess@example.com\n');
  const environment = {
    ...fixtureEnvironment(home),
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    TMPDIR: home,
    GIT_CONFIG_GLOBAL: configuration,
  };
  for (const command of [['init', '--quiet', '--template=', '--initial-branch=main'], ['add', '--all'], ['commit', '--quiet', '--message=feat: everything']]) {
    execFileSync('git', command, { cwd: folder, env: environment });
  }
  return { folder, environment, remove: () => rmSync(home, { recursive: true, force: true }) };
}
