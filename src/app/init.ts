import { basename } from 'node:path';
import type { FormatName } from '../domain/formats.ts';
import type { Files } from '../files/files.ts';
import type { NamingPreset } from '../format/naming.ts';
import type { Repository } from '../git/repository.ts';
import { namesOf } from '../domain/row.ts';
import { aloneRemark, branchLines, type BegunSettings } from '../library/adoption/adopted-configuration.ts';
import { baselineFile, encodeBaseline } from '../library/baseline.ts';
import { usualConfigurationFile, type Configuration } from '../library/configuration.ts';
import { experimentFolder } from '../library/experiment-folder.ts';
import { Failure } from '../problem/failure.ts';
import { Bug } from '../problem/never.ts';
import { mainBranch } from './adoption/main-branch.ts';
import { isNativeOnly, survey, type Surveyed } from './adoption/survey.ts';
import { furtherWorkflows, needsTick, workflowFor, workflowPaths, type FurtherWorkflow } from './adoption/workflows.ts';
import { workTreeLibrary } from './authoring/work-tree.ts';
import { codeownersFile } from './codeowners.ts';
import { configurationIn } from './library/library-at.ts';

/** Where a library is begun. */
export interface InitPorts {
  /** The top folder of the library. */
  readonly files: Files;
  /** What is shipped to begin with. */
  readonly templates: Files;
  /** Makes a git repository of the folder; `null` where it is in one. */
  readonly makeRepository: (() => Promise<unknown>) | null;
  /** The repository that is there; `null` where it is made. */
  readonly repository: Repository | null;
  /** Asks whether one maintainer works here alone; asked only where a configuration is to be written, `null` asks nobody. */
  readonly worksAlone: (() => Promise<boolean>) | null;
  /** Shows what is about to be written and asks whether it may; `null` agrees without asking. */
  readonly agree: ((plan: BegunLibrary) => Promise<boolean>) | null;
  readonly now: () => Date;
}

/** How the new library is set up. */
export interface InitRequest {
  readonly configFile: string;
  /** `null` takes the name of the folder. */
  readonly name: string | null;
  /** `null` takes what the names that are there need. */
  readonly preset: NamingPreset | null;
  /** One maintainer: changes need no approval. */
  readonly alone: boolean;
  /** Workflows besides those that every library needs. */
  readonly workflows: ReadonlySet<FurtherWorkflow>;
  /** Writes nothing. */
  readonly dryRun: boolean;
}

/** What `init --json` prints: `schemas/init.schema.json`. */
export interface BegunLibrary {
  readonly schema: 'prompt-libraries/init/v1';
  readonly folder: string;
  readonly repository: 'made' | 'existing';
  /** The prompts that were found, by source; none where the library begins empty or has its configuration. */
  readonly found: readonly FoundSourceRow[];
  /** What a check finds of them today; `null` where nothing was found, or nothing is committed. */
  readonly findings: Surveyed['findings'];
  /** How many findings the baseline accepts. */
  readonly accepted: number;
  /** Ids that several paths would have. */
  readonly collisions: readonly { readonly id: string; readonly paths: readonly string[] }[];
  /** Paths of new files. */
  readonly written: readonly string[];
  /** Paths of files that were there already and stay as they are. */
  readonly kept: readonly string[];
  /** Paths of files that were there and get a marked block of ours, all else in them as it was. */
  readonly extended: readonly string[];
  /** Commands to go on with. */
  readonly next: readonly string[];
  /** `false` where nothing was written, because that was asked for or not agreed to. */
  readonly done: boolean;
}

/** One source as a line of a table. */
export interface FoundSourceRow {
  readonly format: FormatName;
  readonly include: string;
  readonly category: string | null;
  readonly owner: string | null;
  readonly prompts: number;
  /** An id it gives. */
  readonly example: string;
}

/** For a library without prompts only. */
const examples = ['agents/support/triage.prompt.md', 'agents/support/triage.test.yaml', 'templates/tone.prompt.md', 'templates/tone.test.yaml'].map((name) => `prompts/${name}`);
const configTemplate = 'library/prompt-library.yaml';

/**
 * Begins a library: configuration, workflow and, where there are no prompts yet, an example; and
 * CODEOWNERS where owners have accounts. Of what exists only CODEOWNERS is changed, by a marked block.
 * @throws Failure `library-name-refused`, and what making a repository throws.
 */
export async function init(ports: InitPorts, request: InitRequest): Promise<BegunLibrary> {
  const { files, templates, makeRepository, repository, agree, now } = ports;
  const { configFile, dryRun } = request;
  const name = libraryName(request.name, files.root);
  const isConfigured = await files.exists(configFile);
  const settings = { name, main: await mainBranch(repository), alone: !isConfigured && (request.alone || (await ports.worksAlone?.()) === true) };
  const surveyed = isConfigured ? null : await survey(repository, files, { ...settings, configFile, preset: request.preset }, now());
  const adopts = surveyed !== null && !isNativeOnly(surveyed);
  const template = adopts ? surveyed.library.text : configured(await templateText(templates, configTemplate), settings, request.preset ?? 'letters');
  const hasPrompts = surveyed !== null || (await workTreeLibrary(files, isConfigured ? configFile : usualConfigurationFile)).paths.size > 0;
  const wanted = [{ path: configFile, text: template }];
  if (adopts) wanted.push({ path: baselineFile(configFile), text: surveyed.baseline?.text ?? encodeBaseline([]) });
  if (!hasPrompts) for (const path of examples) wanted.push({ path, text: await templateText(templates, `library/${path}`) });
  const configuration = configurationIn(isConfigured ? await files.read(configFile) : Buffer.from(template), configFile);
  wanted.push(...(await workflows(ports, configuration, request.workflows)));
  const owners = await codeownersFile(files, configuration);
  const isExtended = owners.asks && owners.before !== null && owners.before !== owners.text;
  if (owners.asks) wanted.push({ path: owners.path, text: owners.text });
  const there = await Promise.all(wanted.map(({ path }) => files.exists(path)));
  const isWritten = (path: string, at: number): boolean => there[at] !== true || (isExtended && path === owners.path);
  const fresh = wanted.filter(({ path }, at) => isWritten(path, at));
  const kept = wanted.flatMap(({ path }, at) => (isWritten(path, at) ? [] : [path]));
  const extended = isExtended ? [owners.path] : [];
  const plan: BegunLibrary = {
    schema: 'prompt-libraries/init/v1',
    folder: files.root,
    repository: makeRepository === null ? 'existing' : 'made',
    ...(adopts ? adoptedFacts(surveyed) : { found: [], findings: null, accepted: 0, collisions: [] }),
    written: fresh.flatMap(({ path }) => (extended.includes(path) ? [] : [path])),
    kept,
    extended,
    next: nextCommands(fresh.length > 0, adopts),
    done: false,
  };
  if (dryRun || (agree !== null && fresh.length > 0 && !(await agree(plan)))) return plan;
  await makeRepository?.();
  for (const { path, text } of fresh) await files.write(path, text);
  return { ...plan, done: true };
}

/** Those that every library needs, those that its configuration needs, and those that are asked for. */
async function workflows({ files, templates }: InitPorts, configuration: Configuration, asked: ReadonlySet<FurtherWorkflow>): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const hasExperiments = (await files.list(experimentFolder)).length > 0;
  const further = namesOf(furtherWorkflows).filter((name) => asked.has(name) || (name === 'tick' && needsTick(configuration, hasExperiments)));
  return await Promise.all(
    (['check', 'release', ...further] as const).map(async (name) => {
      const { template, path } = workflowPaths(name);
      return { path, text: workflowFor(await templateText(templates, template), configuration) };
    }),
  );
}

function adoptedFacts({ library, found, findings, baseline }: Surveyed): Pick<BegunLibrary, 'found' | 'findings' | 'accepted' | 'collisions'> {
  return {
    found: library.sources.map(({ source, prompts, example }) => ({ format: source.format ?? 'native', include: source.include, category: source.category ?? null, owner: source.owner ?? null, prompts, example })),
    findings,
    accepted: baseline?.accepted ?? 0,
    collisions: [...found.collisions].map(([id, paths]) => ({ id, paths })),
  };
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

function configured(template: string, settings: BegunSettings, preset: NamingPreset): string {
  const { name, alone } = settings;
  const text = template.replace('name: "my-library"', () => `name: "${name}"`).replace('preset: letters\n', () => `preset: ${preset}\n`);
  if (!text.includes(`name: "${name}"`) || !text.includes(`preset: ${preset}\n`)) throw new Bug('The template of the configuration lost its keys.');
  const more = [...branchLines(settings), ...(alone ? ['', aloneRemark, 'gates: {review: {required: false}}'] : [])];
  return more.length === 0 ? text : `${text.trimEnd()}\n${more.join('\n')}\n`;
}

function nextCommands(isNew: boolean, adopts: boolean): readonly string[] {
  if (adopts) return ['git add --all && git commit -m "chore: manage prompts as a library"', 'prompt-libraries list', 'prompt-libraries check --all', 'prompt-libraries plan'];
  return [
    ...(isNew ? ['git add --all && git commit -m "feat: start the prompt library"'] : ['prompt-libraries list']),
    'prompt-libraries check --all',
    'prompt-libraries create reply --category agents --subcategory support --description "Answers a ticket." --content "Answer: {{ticket}}" --commit',
  ];
}
