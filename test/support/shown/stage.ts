import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fixtureEnvironment, type Fixture } from '../git-fixture.ts';
import { programsFolder } from './programs.ts';

/** A repository as a page of the documentation supposes it, and the variables its reader has. */
export interface Prepared {
  readonly repo: Fixture;
  /** Where the reader stands; the top of the repository where it is left out. */
  readonly folder?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** What happens right after a line of the documentation, such as an evaluation elsewhere: commands by that line. */
  readonly next?: Readonly<Record<string, string>>;
  readonly close?: () => Promise<void>;
}

/** What came of a block of commands. */
export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A copy of something prepared, in which blocks are run one after the other. */
export interface Stage {
  readonly run: (commands: string) => Promise<Run>;
  readonly remove: () => void;
}

/** A copy of what was prepared, so that nothing one page does reaches another. */
export function stageOf({ repo, folder = repo.folder, variables = {}, next = {} }: Prepared): Stage {
  const original = dirname(repo.folder);
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'prompt-libraries-shown-')));
  cpSync(original, home, { recursive: true, verbatimSymlinks: true });
  const library = join(home, basename(repo.folder));
  const environment = { ...fixtureEnvironment(home), PATH: `${programsFolder()}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, TMPDIR: home, npm_config_update_notifier: 'false', ...configured(home), ...variables };
  const continued = (commands: string): string => commands.replaceAll(/^.*$/gmu, (line) => (Object.hasOwn(next, line) ? `${line}\n${next[line]}` : line));
  const git = (...command: readonly string[]): string => execFileSync('git', command, { cwd: library, env: environment, encoding: 'utf8' });
  // A remote is named by its whole path, which is now another one.
  for (const remote of git('remote').split('\n').filter((name) => name !== '')) git('remote', 'set-url', remote, git('remote', 'get-url', remote).trim().replace(original, home));
  return { run: (commands) => ran(continued(commands), folder.replace(original, home), environment), remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** The git configuration of a reader, who is somebody, and for whom the address of the documentation leads to the library of the stage. */
function configured(home: string): Readonly<Record<string, string>> {
  const file = join(home, 'gitconfig');
  writeFileSync(file, `[user]\n\tname = Tess Tester\n\temail = tess@example.com\n[url "${home}/library.origin.git"]\n\tinsteadOf = https://github.com/acme/prompts.git\n`);
  return { GIT_CONFIG_GLOBAL: file };
}

/** Runs commands as they are pasted into a shell, until one fails. */
export async function ran(commands: string, folder: string, environment: Readonly<Record<string, string>>): Promise<Run> {
  return await new Promise((done) => {
    const child = execFile('bash', ['--norc', '-euo', 'pipefail', '-c', commands], { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 2 ** 26 }, (error, out, err) => done({ exit: error === null ? 0 : Number(error.code ?? 1), out, err }));
    child.stdin?.end();
  });
}
