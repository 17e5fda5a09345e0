import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parse } from 'yaml';
import { type Command, commandsIn, valuesIn } from './workflow-commands.ts';

export type { Command } from './workflow-commands.ts';

/** One step of a job: the action as the runner would start it. */
export interface Step {
  /** Path of `action.yml`: inputs and their defaults are read there. */
  readonly definition: string;
  /** Path of the built entry, `dist/action.js`. */
  readonly main: string;
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly repository: string;
  readonly sha: string;
  /** Full ref: `refs/heads/main`, `refs/pull/1/merge`. */
  readonly ref: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** The workflow's token: what `${{ github.token }}` stands for. */
  readonly token: string;
  /** What `with:` says. An input the action does not have is an error. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** More variables of the job. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds until the process is killed; 60,000 where left out. */
  readonly timeout?: number;
}

export interface StepResult {
  /** `null` where the process was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Variables set for later steps. */
  readonly exported: Readonly<Record<string, string>>;
  readonly annotations: readonly Command[];
  /** Every workflow command the runner would obey, annotations included. */
  readonly commands: readonly Command[];
  readonly summary: string;
  /** Texts of the files that the step left for later ones, by their path. */
  readonly left: ReadonlyMap<string, string>;
  /** Wall time of the process, in milliseconds. */
  readonly ms: number;
}

interface Definition {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
}

async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}

function evaluated(text: string, step: Step): string {
  const known: Readonly<Record<string, string>> = {
    'github.token': step.token,
    'github.workspace': step.workspace,
    'github.repository': step.repository,
    'github.sha': step.sha,
    'github.ref': step.ref,
  };
  return text.replace(/\$\{\{\s*([^}]*?)\s*\}\}/gu, (_, expression: string) => {
    const value = known[expression];
    if (value === undefined) throw new Error(`The harness cannot evaluate \${{ ${expression} }}.`);
    return value;
  });
}

/** Inputs as the runner passes them: spaces become underscores, letters upper case, hyphens stay. */
function inputVariables(definition: Definition, step: Step): Readonly<Record<string, string>> {
  const declared = definition.inputs ?? {};
  for (const name of Object.keys(step.inputs ?? {})) {
    if (!Object.hasOwn(declared, name)) throw new Error(`The action has no input ${name}.`);
  }
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      step.inputs?.[name] ?? evaluated(String(input?.default ?? ''), step),
    ]),
  );
}

const commandFiles = ['OUTPUT', 'ENV', 'STATE', 'STEP_SUMMARY', 'PATH'] as const;

function variables(step: Step, folder: string, inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const files = commandFiles.map((name) => [`GITHUB_${name}`, join(folder, name)] as const);
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    RUNNER_TEMP: folder,
    RUNNER_OS: 'Linux',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: step.repository,
    GITHUB_SHA: step.sha,
    GITHUB_REF: step.ref,
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_API_URL: step.apiUrl,
    GITHUB_SERVER_URL: step.serverUrl,
    GITHUB_GRAPHQL_URL: `${step.apiUrl}/graphql`,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    ...Object.fromEntries(files),
    ...inputs,
    ...step.environment,
  };
}

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

function run(step: Step, environment: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [step.main], {
      cwd: step.workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: step.timeout ?? 60_000,
      killSignal: 'SIGKILL',
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const [stdout, stderr] = [out, err].map((chunks) => Buffer.concat(chunks).toString('utf8'));
      resolve({ exitCode, stdout: stdout ?? '', stderr: stderr ?? '', ms: performance.now() - start });
    });
  });
}

/** Runs the built action as a process of its own, with the files and variables a runner gives it and nothing else. */
export async function runStep(step: Step): Promise<StepResult> {
  const inputs = inputVariables(parse(await readFile(step.definition, 'utf8')) as Definition, step);
  const folder = await mkdtemp(join(tmpdir(), 'step-'));
  try {
    await writeFile(join(folder, 'event.json'), JSON.stringify(step.event.payload));
    await Promise.all(commandFiles.map((name) => writeFile(join(folder, name), '')));
    const ended = await run(step, variables(step, folder, inputs));
    const fileOf = (name: (typeof commandFiles)[number]): Promise<string> => readFile(join(folder, name), 'utf8');
    const commands = commandsIn(ended.stdout);
    return {
      ...ended,
      outputs: valuesIn(await fileOf('OUTPUT')),
      left: await filesBelow(join(folder, 'prompt-libraries')),
      exported: valuesIn(await fileOf('ENV')),
      commands,
      annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
      summary: await fileOf('STEP_SUMMARY'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
