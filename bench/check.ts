import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from './git.ts';
import { branches } from './library.ts';
import { measure, type Bar, type Command, type Contender } from './measure.ts';
import { gitProcesses } from './processes.ts';
import { recordsSwitch } from './records.ts';
import { markdownTable, tableOf } from './tables.ts';

/** What the check is measured on. */
export interface CheckBench {
  /** Repository with the branches of the generator, and the records of a first release. */
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
  const { folder, size, runs } = bench;
  const count = size.toLocaleString('en');
  const records = recordsSwitch(folder);
  const memory = { most: size > 10_000 ? 300 : 150, unit: 'MB' } as const;
  const one = { ...check(bench, branches.one, [{ most: 2, times: 'floor' }, { most: 0.3, times: 'commitlint' }, memory]), before: records.with };
  const scanning = { ...check(bench, branches.one, []), name: 'check without records', about: 'before the first release: it scans', before: records.without };
  yield tableOf(`check: 1 of ${count} prompts touched`, measure([floor(bench, branches.one), one, scanning, ...commitlint(bench, branches.one)], runs));
  records.with();
  yield tableOf(`check: 50 of ${count} prompts touched`, measure([floor(bench, branches.fifty), check(bench, branches.fifty, [{ most: 3, times: 'floor' }, memory])], runs));
  yield tableOf(`check: 1 of ${count} prompts removed`, measure([floor(bench, branches.removed), check(bench, branches.removed, [{ most: 1000, unit: 'ms' }, memory])], runs));
  yield tableOf(`action: pull request without prompts, ${count} prompts`, measure([emptyNode(folder), action(bench), configuredAction(bench)], runs));
  if (size <= 10_000) yield tableOf(`check --all: ${count} prompts`, measure(wholeLibrary(bench), Math.min(runs, 3)));
}

/** The same check on libraries of different sizes, in one table; and the processes it starts. */
export function* checkGrowth(benches: readonly CheckBench[]): Iterable<string> {
  const [least] = benches;
  if (least === undefined) return;
  const name = (size: number): string => `${size.toLocaleString('en')} prompts`;
  const bars: readonly Bar[] = [{ most: 1.5, times: name(least.size) }];
  const rows = benches.map((bench) => ({ ...check(bench, branches.one, bench === least ? [] : bars), name: name(bench.size) }));
  if (benches.length > 1) yield tableOf('check: 1 prompt touched, by size of the library', measure(rows, least.runs));
  const counted = benches.flatMap((bench) => [branches.one, branches.fifty, branches.removed].map((branch) => [name(bench.size), branch, String(gitProcesses(check(bench, branch, [])))]));
  yield markdownTable('check: git processes started', ['library', 'change', 'processes'], counted);
}

/** git's own commands for a change, one after the other, and an empty Node process. */
export function floor({ folder }: CheckBench, branch: string): Contender {
  const blobs = git(folder, ['diff', '--raw', '--no-abbrev', '--no-renames', `main...${branch}`]).trim().split('\n').map((line) => line.split(' ')[3] ?? '').filter((blob) => !/^0*$/u.test(blob));
  return {
    name: 'floor',
    about: "git's diff, log and cat-file, and an empty Node process",
    folder,
    commands: [
      { program: 'git', args: ['diff', '--raw', '-z', '--no-renames', `main...${branch}`] },
      { program: 'git', args: ['log', '-z', '--raw', '--format=%H%x00%B', `main..${branch}`] },
      { program: 'git', args: ['cat-file', '--batch'], input: `${blobs.join('\n')}\n` },
      empty,
    ],
  };
}

/** The check of a branch, as a whole process. */
export function check({ folder, root }: CheckBench, branch: string, bars: readonly Bar[]): Contender {
  return {
    name: 'check',
    about: 'prompt-libraries check --json',
    folder,
    commands: [{ program: process.execPath, args: [join(root, 'dist/cli.js'), 'check', '--base', 'main', '--head', branch, '--json'] }],
    exits: [0, 1],
    bars,
  };
}

function commitlint({ folder, commitlint: program }: CheckBench, branch: string): readonly Contender[] {
  if (program === null) return [];
  const config = join(dirname(folder), 'commitlint.json');
  writeFileSync(config, '{"rules":{"type-enum":[2,"always",["feat","fix","chore"]],"subject-empty":[2,"never"]}}');
  const args = [program, '--from', 'main', '--to', branch, '--config', config];
  return [{ name: 'commitlint', about: 'peer, on the same commits', folder, commands: [{ program: process.execPath, args }], exits: [0, 1] }];
}

/** Everything, beside reading everything with git and the same package for YAML and doing nothing with it. */
function wholeLibrary({ folder, root }: CheckBench): readonly Contender[] {
  const all = ['check', '--all', '--head', 'main', '--json'];
  return [
    { name: 'floor', about: 'the front matter of every prompt read with `yaml` and nothing done with it', folder, commands: [{ program: process.execPath, args: [join(root, 'bench/yaml-alone.ts')] }] },
    { name: 'check --all', folder, commands: [{ program: process.execPath, args: [join(root, 'dist/cli.js'), ...all] }], exits: [0, 1], bars: [{ most: 1.5, times: 'floor' }] },
  ];
}

const empty: Command = { program: process.execPath, args: ['-e', '0'] };

/** The least a program on Node takes. */
export function emptyNode(folder: string): Contender {
  return { name: 'empty', about: 'a Node process that does nothing', folder, commands: [empty] };
}

function action(bench: CheckBench): Contender {
  return { ...actionOn(bench, 'main', branches.none), name: 'action', about: 'dist/action.js', bars: [{ most: 2.5, times: 'empty' }] };
}

function configuredAction(bench: CheckBench): Contender {
  return { ...actionOn(bench, branches.configured, branches.noneConfigured), name: 'action, configured', about: 'dist/action.js in a library with a prompt-library.yaml, which is read and judged first' };
}

/** The action as a runner starts it, on a merge queue's event: the same judgement without the hosting service. */
function actionOn({ folder, root }: CheckBench, base: string, head: string): Omit<Contender, 'name'> {
  const event = join(dirname(folder), `event-${oid(folder, head)}.json`);
  const group = { base_sha: oid(folder, base), head_sha: oid(folder, head), base_ref: 'refs/heads/main', head_ref: 'refs/heads/queue' };
  writeFileSync(event, JSON.stringify({ merge_group: group }));
  return {
    folder,
    commands: [{ program: process.execPath, args: [join(root, 'dist/action.js')] }],
    // A runner gives every job a folder of its own.
    before: () => rmSync(join(dirname(folder), 'prompt-libraries'), { recursive: true, force: true }),
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
