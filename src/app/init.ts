import { basename } from 'node:path';
import type { Files } from '../files/files.ts';
import type { NamingPreset } from '../format/naming.ts';
import { Failure } from '../problem/failure.ts';
import { Bug } from '../problem/never.ts';
import { workTreeLibrary } from './authoring/work-tree.ts';

/** Where a library is begun. */
export interface InitPorts {
  /** The top folder of the library. */
  readonly files: Files;
  /** What is shipped to begin with. */
  readonly templates: Files;
  /** Makes a git repository of the folder; `null` where it is in one. */
  readonly makeRepository: (() => Promise<unknown>) | null;
}

/** How the new library is set up. */
export interface InitRequest {
  readonly configFile: string;
  /** `null` takes the name of the folder. */
  readonly name: string | null;
  readonly preset: NamingPreset;
}

/** What `init --json` prints: `schemas/init.schema.json`. */
export interface BegunLibrary {
  readonly schema: 'prompt-libraries/init/v1';
  readonly folder: string;
  readonly repository: 'made' | 'existing';
  /** Paths of new files. */
  readonly written: readonly string[];
  /** Paths of files that were there already and stay as they are. */
  readonly kept: readonly string[];
  /** Commands to go on with. */
  readonly next: readonly string[];
}

/** The example is for a library without prompts only. */
interface Shipped {
  readonly template: string;
  readonly path: string;
  readonly example: boolean;
}

const shipped: readonly Shipped[] = [
  ...['agents/support/triage.prompt.md', 'agents/support/triage.test.yaml', 'templates/tone.prompt.md', 'templates/tone.test.yaml'].map((name) => `prompts/${name}`).map((path) => ({ template: `library/${path}`, path, example: true })),
  ...['prompt-check.yml', 'prompt-release.yml'].map((name) => ({ template: `workflows/${name}`, path: `.github/workflows/${name}`, example: false })),
];
const configTemplate = 'library/prompt-library.yaml';

/**
 * Begins a library: configuration, workflow and, where there are no prompts yet, an example. Nothing that exists is changed.
 * @throws Failure `library-name-refused`, and what making a repository throws.
 */
export async function init({ files, templates, makeRepository }: InitPorts, { configFile, name, preset }: InitRequest): Promise<BegunLibrary> {
  const configuration = configured(await templateText(templates, configTemplate), libraryName(name, files.root), preset);
  const hasPrompts = (await workTreeLibrary(files, configFile)).paths.size > 0;
  const wanted = [{ path: configFile, text: configuration }];
  for (const { template, path, example } of shipped) {
    if (!example || !hasPrompts) wanted.push({ path, text: await templateText(templates, template) });
  }
  await makeRepository?.();
  const written: string[] = [];
  const kept: string[] = [];
  for (const { path, text } of wanted) {
    const exists = await files.exists(path);
    (exists ? kept : written).push(path);
    if (!exists) await files.write(path, text);
  }
  const repository = makeRepository === null ? 'existing' : 'made';
  return { schema: 'prompt-libraries/init/v1', folder: files.root, repository, written, kept, next: nextCommands(written.length > 0) };
}

async function templateText(templates: Files, path: string): Promise<string> {
  const bytes = await templates.read(path);
  if (bytes === null) throw new Bug(`The template ${path} is missing.`);
  return new TextDecoder().decode(bytes);
}

/** What the configuration allows as a name. */
const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u;

function libraryName(wanted: string | null, folder: string): string {
  if (wanted === null) return basename(folder).replace(/[^A-Za-z0-9._-]+/gu, '-').replace(/^[^A-Za-z0-9]+|-+$/gu, '') || 'prompts';
  if (namePattern.test(wanted)) return wanted;
  throw new Failure('library-name-refused', `A library cannot be called ${wanted === '' ? "''" : wanted}.`, 'Use letters, digits, dots, hyphens and underscores, a letter or digit first.');
}

function configured(template: string, name: string, preset: NamingPreset): string {
  const text = template.replace('name: "my-library"', () => `name: "${name}"`).replace('preset: letters\n', () => `preset: ${preset}\n`);
  if (!text.includes(`name: "${name}"`) || !text.includes(`preset: ${preset}\n`)) throw new Bug('The template of the configuration lost its keys.');
  return text;
}

function nextCommands(isNew: boolean): readonly string[] {
  return [
    ...(isNew ? ['git add --all && git commit -m "feat: start the prompt library"'] : ['prompt-libraries list']),
    'prompt-libraries check --all',
    'prompt-libraries create reply --category agents --subcategory support --description "Answers a ticket." --content "Answer: {{ticket}}" --commit',
  ];
}
