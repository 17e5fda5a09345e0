import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from './random.ts';

/** What a generated repository holds. */
export interface LibrarySize {
  readonly prompts: number;
  /** Commits on main, the first of which adds every prompt. */
  readonly commits: number;
}

/** Branches of a generated repository, each one change away from main. */
export const branches = {
  one: 'feature/one',
  fifty: 'feature/fifty',
  none: 'feature/none',
  removed: 'feature/removed',
} as const;

const folders = ['agents/support', 'agents/sales', 'agents/operations', 'agents/research', 'tasks/classification', 'tasks/generation', 'tasks/extraction', 'tasks/summarization', 'templates/tone', 'templates/layout', 'formatters/json', 'formatters/markdown', 'extractors/facts', 'extractors/dates', 'generators/mail', 'generators/code', 'modifiers/style', 'modifiers/length', 'experimental/probes', 'experimental/drafts'];
const words = ['amber', 'basin', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'haven', 'inlet', 'jetty', 'knoll', 'lagoon', 'meadow', 'nimbus', 'orchard', 'prairie', 'quarry', 'ridge', 'summit', 'tundra', 'upland', 'valley', 'willow', 'yonder', 'zephyr'];

/** Name number `index` in letters alone: base 25 in words, so names stay within the naming pattern. */
function nameOf(index: number): string {
  const parts: string[] = [];
  for (let rest = index; parts.length === 0 || rest > 0; rest = Math.floor(rest / words.length)) {
    parts.push(words[rest % words.length] ?? 'amber');
  }
  return parts.join('-');
}

/** Path of prompt number `index`. */
export function pathOf(index: number): string {
  return `prompts/${folders[index % folders.length]}/${nameOf(Math.floor(index / folders.length))}.prompt.md`;
}

function idOf(index: number): string {
  return pathOf(index).replace(/^prompts\//u, '').replace(/\.prompt\.md$/u, '').replaceAll('/', '-');
}

/** A prompt of about 2 KB with 0 to 2 dependencies on earlier prompts. */
function promptText(index: number, revision: number): string {
  const random = randomFrom(index * 7919 + 17);
  const needed = index > 20 ? Array.from({ length: Math.floor(random() * 3) }, () => Math.floor(random() * Math.min(index, 20))) : [];
  const dependencies = [...new Set(needed)].map((each) => idOf(each));
  const sentences = Array.from({ length: 24 }, () => {
    const chosen = Array.from({ length: 10 }, () => words[Math.floor(random() * words.length)] ?? 'amber');
    return `Consider ${chosen.join(' ')}.`;
  });
  return [
    '---',
    `description: Prompt number ${index} of a generated library, for measuring.`,
    'tags: [support, generate]',
    'model: claude-sonnet',
    'input:',
    '  schema:',
    '    ticket: string, the text of the ticket',
    '    language?: string, the language of the answer',
    `dependencies: [${dependencies.join(', ')}]`,
    'limits: {tokens: 2000}',
    'config: {temperature: 0}',
    '---',
    `{{role "system"}}You are assistant number ${index}, revision ${revision}.`,
    ...sentences,
    '{{#if language}}Answer in {{language}}.{{/if}}',
    '{{role "user"}}{{ticket}}',
    '',
  ].join('\n');
}

/** Writes a repository with `git fast-import` and returns its folder; nothing is checked out, for nothing here looks at a work tree. */
export function generateLibrary({ prompts, commits }: LibrarySize): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'prompt-library-')), 'library');
  mkdirSync(folder);
  git(folder, ['init', '--quiet', '--initial-branch=main', '.']);
  git(folder, ['fast-import', '--quiet', '--done'], [...stream(prompts, commits)].join(''));
  return folder;
}

function* stream(prompts: number, commits: number): Iterable<string> {
  const random = randomFrom(prompts);
  yield commit('refs/heads/main', 0, 'feat: first prompts', null);
  for (let index = 0; index < prompts; index += 1) yield file(pathOf(index), promptText(index, 0));
  for (let step = 1; step < commits; step += 1) {
    yield commit('refs/heads/main', step, `fix: improve prompt ${step}`, null);
    const index = Math.floor(random() * prompts);
    yield file(pathOf(index), promptText(index, step));
  }
  const last = prompts - 1;
  yield commit(`refs/heads/${branches.one}`, commits, 'fix: one prompt', 'refs/heads/main');
  yield file(pathOf(last), promptText(last, commits));
  for (let step = 0; step < 5; step += 1) {
    yield commit(`refs/heads/${branches.fifty}`, commits + step, `fix: ten prompts, part ${step}`, step === 0 ? 'refs/heads/main' : null);
    for (let part = 0; part < 10; part += 1) {
      const index = last - (step * 10 + part) * 7;
      yield file(pathOf(index), promptText(index, commits + step));
    }
  }
  yield commit(`refs/heads/${branches.none}`, commits, 'chore: words about the library', 'refs/heads/main');
  yield file('README.md', '# A library\n');
  yield commit(`refs/heads/${branches.removed}`, commits, 'feat!: remove a prompt', 'refs/heads/main');
  yield `D ${pathOf(last)}\n`;
  yield 'done\n';
}

function commit(ref: string, step: number, message: string, from: string | null): string {
  const when = 1_750_000_000 + step * 60;
  const who = `Bench <bench@example.com> ${when} +0000`;
  return `commit ${ref}\nauthor ${who}\ncommitter ${who}\ndata ${Buffer.byteLength(message)}\n${message}\n${from === null ? '' : `from ${from}\n`}`;
}

function file(path: string, text: string): string {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

/** Runs git without the user's configuration; throws where it fails. */
export function git(folder: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
  return stdout;
}
