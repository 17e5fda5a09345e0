import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from '../problem/failure.ts';

/** What the runner tells by environment variables. */
export interface Surroundings {
  readonly eventName: string;
  readonly payload: unknown;
  /** `owner/name`; `null` outside of a hosting service. */
  readonly repository: string | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Absolute folder of the checkout. */
  readonly workspace: string;
  /** Folder for files of this run. */
  readonly temporary: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the runner's variables and the event file. Throws Failure `event-missing`, `event-malformed`. */
export function readSurroundings(variables: Variables): Surroundings {
  const workspace = variables['GITHUB_WORKSPACE'] ?? process.cwd();
  return {
    eventName: needed(variables, 'GITHUB_EVENT_NAME'),
    payload: readPayload(needed(variables, 'GITHUB_EVENT_PATH')),
    repository: variables['GITHUB_REPOSITORY'] ?? null,
    apiUrl: variables['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl: variables['GITHUB_SERVER_URL'] ?? 'https://github.com',
    workspace: resolve(workspace),
    temporary: resolve(variables['RUNNER_TEMP'] ?? workspace),
  };
}

function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (cause) {
    throw new Failure('event-malformed', 'The event file cannot be read.', 'Run the action from a workflow of the hosting service.', cause);
  }
}

function needed(variables: Variables, name: string): string {
  const value = variables[name];
  if (value !== undefined && value !== '') return value;
  throw new Failure('event-missing', `The variable ${name} is not set: this is no run of a workflow.`, 'On your own machine use the command line: `npx prompt-libraries check`.');
}
