import { cpSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readingThrough, type ReleasePorts } from '../../../src/app/release/ports.ts';
import { runRelease } from '../../../src/app/release/run-release.ts';
import { openMirror } from '../../../src/git/open-mirror.ts';
import { openRepository } from '../../../src/git/open-repository.ts';
import { Failure } from '../../../src/problem/failure.ts';
import { fixture, fixtureEnvironment, type Fixture } from '../git-fixture.ts';
import { git } from '../github-double/bare-repository.ts';
import { injector, Killed, struckPorts, type Fault } from './injector.ts';
import { releasePages, type ReleasePages } from './release-pages.ts';

const request = { configFile: 'prompt-library.yaml', dryRun: false, only: null, now: new Date(0) } as const;
const text = (body: string): string => `---\ndescription: Greets.\n---\n${body}\n`;

/** A bare origin with release pages: everything that outlives a run. */
export interface World {
  readonly origin: string;
  readonly pages: ReleasePages;
  /** One whole run without faults, from a fresh mirror. */
  readonly run: () => Promise<void>;
  /** One run that faults strike; whatever becomes of it. Names of its steps. */
  readonly struckRun: (faults: readonly Fault[], driver?: Driver) => Promise<readonly string[]>;
  /** Every ref with its object, and every page: what has to be equal in the end. */
  readonly state: () => Promise<string>;
  readonly remove: () => void;
}

/** What does the releasing: the run of the program, or one that is known to be wrong. */
export type Driver = (ports: ReleasePorts) => Promise<unknown>;

/** The run that users have. */
export const theRun: Driver = (ports) => runRelease(ports, request);

/** Worlds that all begin the same. */
export interface Worlds {
  readonly make: () => World;
  readonly remove: () => void;
  readonly repo: Fixture;
  /** Folder of the repository that every origin is a copy of. */
  readonly template: string;
}

/**
 * Makes worlds of a library that was released once and has a change to release.
 * @param contents `withheld`: an origin that keeps the contents of files until they are asked for, as hosting services do.
 */
export async function worlds(contents: 'given' | 'withheld' = 'given'): Promise<Worlds> {
  const repo = await fixture();
  repo.commit('feat: first', { files: { 'prompts/agents/support/triage.prompt.md': text('Sort.'), 'prompts/templates/tone.prompt.md': text('Be kind.'), 'prompts/tasks/sum.prompt.md': text('Sum up.') } });
  const origin = repo.origin();
  const firstPages = releasePages();
  await runOn(origin, firstPages, []);
  repo.commit('feat: second', { files: { 'prompts/agents/support/triage.prompt.md': text('Sort well.'), 'prompts/tasks/new.prompt.md': text('New.') } });
  repo.commit('fix: third', { files: { 'prompts/templates/tone.prompt.md': text('Be very kind.') } });
  repo.origin();
  // What every world copies is few files, and no push to it starts to clean up.
  const withheld = [['uploadpack.allowFilter', 'true'], ['uploadpack.allowAnySHA1InWant', 'true']];
  const settings = [['receive.autogc', 'false'], ...(contents === 'withheld' ? withheld : [])];
  for (const command of [['repack', '-a', '-d', '--quiet'], ['pack-refs', '--all'], ...settings.map((setting) => ['config', ...setting])]) await git(origin, ...command);
  return { repo, remove: () => repo.remove(), template: origin, make: () => worldFrom(origin) };
}

/** A world whose origin is a copy of a bare repository. */
export function worldFrom(template: string): World {
  const folder = mkdtempSync(join(quickFolder(), 'prompt-libraries-fault-'));
  cpSync(template, join(folder, 'origin.git'), { recursive: true });
  return worldAt(folder, releasePages());
}

/** Where hundreds of small repositories come and go quickest: in memory, where the machine offers a gibibyte of it. */
export function quickFolder(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= 2 ** 30 ? memory : tmpdir();
}

function worldAt(folder: string, pages: ReleasePages): World {
  const origin = join(folder, 'origin.git');
  return {
    origin,
    pages,
    run: async () => void (await runOn(origin, pages, [])),
    struckRun: (faults, driver) => runOn(origin, pages, faults, driver),
    state: async () => [await git(origin, 'for-each-ref', '--format=%(refname) %(objectname)'), ...pages.shown()].join('\n'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One whole run without faults, from a fresh mirror of any origin. */
export async function runFrom(origin: string, pages: ReleasePages): Promise<void> {
  await runOn(origin, pages, []);
}

/** A run from a machine that has nothing: its mirror is fetched anew. */
async function runOn(origin: string, pages: ReleasePages, faults: readonly Fault[], driver = theRun): Promise<readonly string[]> {
  const variables = fixtureEnvironment(tmpdir());
  const strike = injector(faults, async () => void (await runOn(origin, pages, [])));
  const remote = await openMirror({ from: { address: `file://${origin}` }, branches: { main: 'main', records: 'prompt-library' }, token: null }, variables);
  const repository = await openRepository(remote.folder, variables);
  const hosting = pages.hosting((name) => strike.around(name, async () => undefined));
  const ports: ReleasePorts = { remote, repository, hosting, pause: async () => undefined };
  const struck = struckPorts(ports, strike);
  try {
    await driver({ ...struck, repository: readingThrough(struck.repository, struck.remote) });
  } catch (error) {
    // A run without faults has to end well; one that was struck may end in any way but a bug of ours.
    if (faults.length === 0 || !(error instanceof Killed || error instanceof Failure)) throw error;
  } finally {
    await repository.close();
    await remote.close();
  }
  return strike.steps;
}
