import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fixtureEnvironment, type Fixture } from '../git-fixture.ts';
import { textOf } from './library-state.ts';
import type { HistoryNode } from './random-history.ts';

/** Makes commits of nodes, all in one run of git; the object id of each. Parents come before children. */
export function importHistory(repo: Fixture, nodes: readonly HistoryNode[]): ReadonlyMap<HistoryNode, string> {
  const marks = join(dirname(repo.folder), 'marks');
  const input = nodes.map(commandsFor).join('');
  execFileSync('git', ['fast-import', '--quiet', `--export-marks=${marks}`], { cwd: repo.folder, env: fixtureEnvironment(dirname(repo.folder)), input: `${input}done\n` });
  const oids = new Map(readFileSync(marks, 'utf8').trim().split('\n').map((line) => line.split(' ') as [string, string]));
  return new Map(nodes.map((node) => [node, oids.get(`:${node.mark}`)!]));
}

function commandsFor({ mark, parents: [first, ...others], state, message }: HistoryNode): string {
  const files = state.flatMap((after, prompt) => {
    const before = first?.state[prompt];
    if (before === after) return [];
    const text = textOf(prompt, after);
    const gone = before !== undefined && before.path !== after.path ? [`D ${before.path}\n`] : [];
    if (gone.length === 0 && before !== undefined && textOf(prompt, before) === text) return [];
    return [...gone, `M 100644 inline ${after.path}\n${data(text)}`];
  });
  const when = 1_767_225_600 + mark * 60;
  return [
    `commit refs/heads/h${mark}\nmark :${mark}\n`,
    `committer Tess Tester <tess@example.com> ${when} +0000\n`,
    data(message),
    ...(first === undefined ? [] : [`from :${first.mark}\n`]),
    ...others.map((parent) => `merge :${parent.mark}\n`),
    ...files,
    '\n',
  ].join('');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
