import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './git.ts';
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
  /** main with a configuration, and a change without prompts on top of it. */
  configured: 'feature/configured',
  noneConfigured: 'feature/none-configured',
  removed: 'feature/removed',
} as const;

const folders = ['agents/support', 'agents/sales', 'agents/operations', 'agents/research', 'tasks/classification', 'tasks/generation', 'tasks/extraction', 'tasks/summarization', 'templates/tone', 'templates/layout', 'formatters/json', 'formatters/markdown', 'extractors/facts', 'extractors/dates', 'generators/mail', 'generators/code', 'modifiers/style', 'modifiers/length', 'experimental/probes', 'experimental/drafts'];
const words = ['amber', 'basin', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'haven', 'inlet', 'jetty', 'knoll', 'lagoon', 'meadow', 'nimbus', 'orchard', 'prairie', 'quarry', 'ridge', 'summit', 'tundra', 'upland', 'valley', 'willow', 'yonder', 'zephyr'];

const configuration = `library:
  name: bench
  description: A generated library
owners:
  product-team: ["@bench/product"]
gates:
  testing: {required: true}
`;

/** Name number `index` in letters alone: base 25 in words, so names stay within the naming pattern. */
export function nameOf(index: number): string {
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

/** Id of prompt number `index`. */
export function idOf(index: number): string {
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

/** Writes a repository with `git fast-import` and returns its folder in another one of its own; nothing is checked out, for nothing here looks at a work tree. */
export function generateLibrary({ prompts, commits }: LibrarySize, within = mkdtempSync(join(tmpdir(), 'prompt-library-'))): string {
  const folder = join(within, 'library');
  mkdirSync(folder);
  git(folder, ['init', '--quiet', '--initial-branch=main', '.']);
  git(folder, ['fast-import', '--quiet', '--done'], [...stream(prompts, commits)].join(''));
  return folder;
}

function* stream(prompts: number, commits: number): Iterable<string> {
  const random = randomFrom(prompts);
  yield commitText('refs/heads/main', 0, 'feat: first prompts', null);
  for (let index = 0; index < prompts; index += 1) yield fileText(pathOf(index), promptText(index, 0));
  for (let step = 1; step < commits; step += 1) {
    yield commitText('refs/heads/main', step, `fix: improve prompt ${step}`, null);
    const index = Math.floor(random() * prompts);
    yield fileText(pathOf(index), promptText(index, step));
  }
  const last = prompts - 1;
  yield commitText(`refs/heads/${branches.one}`, commits, 'fix: one prompt', 'refs/heads/main');
  yield fileText(pathOf(last), promptText(last, commits));
  for (let step = 0; step < 5; step += 1) {
    yield commitText(`refs/heads/${branches.fifty}`, commits + step, `fix: ten prompts, part ${step}`, step === 0 ? 'refs/heads/main' : null);
    for (let part = 0; part < 10; part += 1) {
      const index = last - (step * 10 + part) * 7;
      yield fileText(pathOf(index), promptText(index, commits + step));
    }
  }
  yield commitText(`refs/heads/${branches.none}`, commits, 'chore: words about the library', 'refs/heads/main');
  yield fileText('README.md', '# A library\n');
  yield commitText(`refs/heads/${branches.configured}`, commits, 'chore: configure the library', 'refs/heads/main');
  yield fileText('prompt-library.yaml', configuration);
  yield commitText(`refs/heads/${branches.noneConfigured}`, commits, 'chore: words about the library', `refs/heads/${branches.configured}`);
  yield fileText('README.md', '# A library\n');
  yield commitText(`refs/heads/${branches.removed}`, commits, 'feat!: remove a prompt', 'refs/heads/main');
  yield `D ${pathOf(last)}\n`;
  yield 'done\n';
}

/** Changes the last `count` prompts on main, ten a commit, after everything that is there. */
export function changePrompts(folder: string, { prompts, commits }: LibrarySize, count: number): void {
  const ref = 'refs/heads/main';
  const parts = Array.from({ length: Math.ceil(count / 10) }, (_, part) => part);
  const lines = parts.flatMap((part) => {
    const indexes = Array.from({ length: Math.min(10, count - part * 10) }, (_, each) => prompts - 1 - part * 10 - each);
    const step = commits + 1000 + part;
    return [commitText(ref, step, `fix: better words, part ${part}`, part === 0 ? `${ref}^0` : null), ...indexes.map((index) => fileText(pathOf(index), promptText(index, step)))];
  });
  git(folder, ['fast-import', '--quiet', '--done'], [...lines, 'done\n'].join(''));
}

/** Makes annotated tags of versions long ago, at the first commit, and packs them as time would have. */
export function addOldTags(folder: string, { prompts }: LibrarySize, count: number): void {
  const first = git(folder, ['rev-list', '--max-parents=0', 'refs/heads/main']).trim();
  const tags = Array.from({ length: count }, (_, index) => {
    const name = `${idOf(index % prompts)}@0.${Math.floor(index / prompts)}.1`;
    return `tag ${name}\nfrom ${first}\ntagger ${who(0)}\ndata ${name.length}\n${name}\n`;
  });
  git(folder, ['fast-import', '--quiet', '--done'], [...tags, 'done\n'].join(''));
  git(folder, ['pack-refs', '--all']);
}

/** A commit for `git fast-import`, a minute after the one of the step before. */
export function commitText(ref: string, step: number, message: string, from: string | null): string {
  return `commit ${ref}\nauthor ${who(step)}\ncommitter ${who(step)}\ndata ${Buffer.byteLength(message)}\n${message}\n${from === null ? '' : `from ${from}\n`}`;
}

function who(step: number): string {
  return `Bench <bench@example.com> ${1_750_000_000 + step * 60} +0000`;
}

/** A file of the commit before it. */
export function fileText(path: string, text: string): string {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}
