import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { branches, git } from './library.ts';
import { measure, tableOf, type Contender } from './measure.ts';

/** What the check is measured on. */
export interface CheckBench {
  /** Repository with the branches of the generator. */
  readonly folder: string;
  readonly size: number;
  readonly runs: number;
  /** Root of this project. */
  readonly root: string;
  /** commitlint's program, or `null` to leave it out. */
  readonly commitlint: string | null;
}

/** One table for each kind of change; the first row is the floor: git's own commands for the job, and an empty Node process. */
export function* checkTables(bench: CheckBench): Iterable<string> {
  const count = bench.size.toLocaleString('en');
  yield table(bench, `check: 1 of ${count} prompts touched`, branches.one, true);
  yield table(bench, `check: 50 of ${count} prompts touched`, branches.fifty, false);
  yield table(bench, `check: 1 of ${count} prompts removed`, branches.removed, false);
  yield tableOf(`action: pull request without prompts, ${count} prompts`, measure([emptyNode(bench), action(bench)], bench.runs));
}

function table(bench: CheckBench, title: string, branch: string, withPeer: boolean): string {
  const peers = withPeer && bench.commitlint !== null ? [commitlint(bench, bench.commitlint, branch)] : [];
  return tableOf(title, measure([floor(bench, branch), check(bench, branch), ...peers], bench.runs));
}

function floor({ folder }: CheckBench, branch: string): Contender {
  const blobs = git(folder, ['diff', '--raw', '--no-abbrev', '--no-renames', `main...${branch}`]).trim().split('\n').map((line) => line.split(' ')[3] ?? '').filter((blob) => !/^0*$/u.test(blob));
  return {
    name: "floor: git's diff, log and cat-file, and an empty Node process",
    folder,
    commands: [
      { program: 'git', args: ['diff', '--raw', '-z', '--no-renames', `main...${branch}`] },
      { program: 'git', args: ['log', '-z', '--raw', '--format=%H%x00%B', `main..${branch}`] },
      { program: 'git', args: ['cat-file', '--batch'], input: `${blobs.join('\n')}\n` },
      { program: process.execPath, args: ['-e', '0'] },
    ],
  };
}

function check({ folder, root }: CheckBench, branch: string): Contender {
  return {
    name: 'prompt-libraries check',
    folder,
    commands: [{ program: process.execPath, args: [join(root, 'dist/cli.js'), 'check', '--base', 'main', '--head', branch, '--json'] }],
    exits: [0, 1],
  };
}

function commitlint({ folder }: CheckBench, program: string, branch: string): Contender {
  const config = join(dirname(folder), 'commitlint.json');
  writeFileSync(config, '{"rules":{"type-enum":[2,"always",["feat","fix","chore"]],"subject-empty":[2,"never"]}}');
  return {
    name: 'peer: commitlint on the same commits',
    folder,
    commands: [{ program: process.execPath, args: [program, '--from', 'main', '--to', branch, '--config', config] }],
    exits: [0, 1],
  };
}

function emptyNode({ folder }: CheckBench): Contender {
  return { name: 'floor: an empty Node process', folder, commands: [{ program: process.execPath, args: ['-e', '0'] }] };
}

/** The action as a runner starts it, on a merge queue's event: the same judgement without the hosting service. */
function action({ folder, root }: CheckBench): Contender {
  const event = join(dirname(folder), 'event.json');
  const group = { base_sha: oid(folder, 'main'), head_sha: oid(folder, branches.none), base_ref: 'refs/heads/main', head_ref: 'refs/heads/queue' };
  writeFileSync(event, JSON.stringify({ merge_group: group }));
  return {
    name: 'dist/action.js',
    folder,
    commands: [{ program: process.execPath, args: [join(root, 'dist/action.js')] }],
    variables: {
      GITHUB_EVENT_NAME: 'merge_group',
      GITHUB_EVENT_PATH: event,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: dirname(folder),
      GITHUB_OUTPUT: outputFile(folder, 'output'),
      GITHUB_STEP_SUMMARY: outputFile(folder, 'summary'),
    },
  };
}

/** The runner makes these files before a step begins. */
function outputFile(folder: string, name: string): string {
  const path = join(dirname(folder), name);
  writeFileSync(path, '');
  return path;
}

function oid(folder: string, name: string): string {
  return git(folder, ['rev-parse', `${name}^{commit}`]).trim();
}
