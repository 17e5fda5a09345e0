import { join } from 'node:path';
import { git } from './git.ts';
import { measure } from './measure.ts';
import { randomFrom } from './random.ts';
import { tableOf } from './tables.ts';

/** What adoption is measured on. */
export interface AdoptBench {
  /** An empty folder. */
  readonly folder: string;
  readonly files: number;
  readonly runs: number;
  /** Root of this project. */
  readonly root: string;
}

/** `init` in a repository of many prompts, and the first check of everything, beside reading the same front matter with `yaml` alone. */
export function adoptTable({ folder, files, runs, root }: AdoptBench): string {
  filled(folder, files);
  const cli = join(root, 'dist/cli.js');
  const back = (): void => void git(folder, ['clean', '-fdq']);
  const committed = (): void => {
    git(folder, ['reset', '-q', '--hard', 'adopted']);
  };
  const bare = (): void => {
    git(folder, ['reset', '-q', '--hard', 'main']);
    back();
  };
  bare();
  measure([{ name: 'init', folder, commands: [{ program: process.execPath, args: [cli, 'init', '--yes'] }] }], 0);
  git(folder, ['checkout', '-q', '-b', 'adopted']);
  git(folder, ['add', '-A']);
  git(folder, ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '-q', '-m', 'chore: library']);
  git(folder, ['checkout', '-q', '--detach']);
  const rows = [
    { name: 'floor', about: 'the front matter of every file read with `yaml` and nothing done with it', folder, before: bare, commands: [{ program: process.execPath, args: [join(root, 'bench/adopted-yaml.ts')] }] },
    { name: 'init', about: 'finds, proposes and judges everything', folder, before: bare, commands: [{ program: process.execPath, args: [cli, 'init', '--yes', '--json'] }] },
    { name: 'check --all', about: 'the first check, with the baseline', folder, before: committed, exits: [0, 1], commands: [{ program: process.execPath, args: [cli, 'check', '--all', '--json'] }] },
  ];
  return tableOf(`adopt: ${files.toLocaleString('en')} files of three formats`, measure(rows, Math.min(runs, 3)));
}

/** Skills, agents and prompty files, committed on main. */
function filled(folder: string, files: number): void {
  const random = randomFrom(5);
  const lines = ['commit refs/heads/main\n', 'committer Bench <bench@example.com> 1770000000 +0000\n', 'data 14\nyears of work\n\n'];
  for (let at = 0; at < files; at += 1) {
    const name = `task-${at.toString(36)}`;
    const words = Array.from({ length: 60 + Math.floor(random() * 200) }, () => (random() + 1).toString(36).slice(2, 9)).join(' ');
    const [path, text] = fileOf(at % 3, name, words);
    lines.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  }
  git(folder, ['init', '-q', '-b', 'main']);
  git(folder, ['fast-import', '--quiet'], lines.join(''));
}

function fileOf(kind: number, name: string, words: string): readonly [string, string] {
  if (kind === 0) return [`skills/${name}/SKILL.md`, `---\nname: ${name}\ndescription: Does ${name}.\nlicense: MIT\n---\n# Do\n\n${words}\n`];
  if (kind === 1) return [`agents/${name}.agent.md`, `---\nname: ${name}\ndescription: 'Plans ${name}.'\ntools: ['search', 'edit']\n---\nPlan \${input:topic}. ${words}\n`];
  return [`flows/${name}.prompty`, `---\nname: ${name}\ndescription: Sorts.\nmodel:\n  id: gpt-4o\n  options: {temperature: 0}\ninputs:\n  - name: ticket\n    kind: string\n---\nsystem:\n${words}\n\nuser:\n{{ticket}}\n`];
}
