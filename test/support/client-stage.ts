import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createClient, type Client, type ClientOptions, type PromptError } from '../../src/client/client.ts';
import { isCandidate } from '../../src/rollout/bucketing.ts';
import { released, servedLibrary, startHost, type Host, type ServedLibrary } from './served-library.ts';

export const salt = 'triage@2.0.0:rollout:';
export const rollout = { candidate: '2.0.0', weight: 2500, phase: 'limited', salt };
/** Two runs: triage 1.0.0, then its candidate 2.0.0 beside a prompt that all get. */
export const library = servedLibrary(
  { changed: [released('triage', '1.0.0'), released('thread', '1.0.0')] },
  { changed: [released('triage', '2.0.0', { stable: '1.0.0', rollout })] },
);

/** A key whose user gets the candidate, or does not. */
export function keyOf(candidate: boolean): string {
  return Array.from({ length: 200 }, (_, index) => `user-${index}`).find((key) => isCandidate(2500, salt, key) === candidate) ?? '';
}

/** The code of what went wrong, or `served`. */
export async function codeOf(asked: Promise<unknown>): Promise<string> {
  return await asked.then(() => 'served', (error: PromptError) => error.code);
}

export const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** What the tests of the client have around them: a host, a folder, what was said, and a clock. */
export interface ClientStage {
  folder: string;
  host: Host;
  words: string[];
  clock: number;
  /** A client of the host. */
  client(parts?: Partial<ClientOptions>): Client;
  /** A client of a bundle that is there already. */
  given(bundle: ServedLibrary, parts?: Partial<ClientOptions>): Client;
}

/** A stage that is set up anew for each test of a file. */
export function clientStage(): ClientStage {
  /** What a test hears is its own: a client of an earlier one may still be writing. */
  const options = (): Partial<ClientOptions> => {
    const own = stage.words;
    return { warn: (word) => void own.push(word), now: () => stage.clock };
  };
  const stage: ClientStage = {
    folder: '',
    host: undefined as never,
    words: [],
    clock: 0,
    client: (parts = {}) => createClient({ url: stage.host.url, ...options(), ...parts }),
    given: (bundle, parts = {}) => createClient({ catalog: JSON.parse(bundle.files.get('catalog.bundle.json') ?? ''), ...options(), ...parts }),
  };
  beforeEach(async () => {
    stage.folder = mkdtempSync(join(tmpdir(), 'prompt-client-'));
    stage.host = await startHost(library.files);
    stage.words = [];
    stage.clock = noon('2026-11-23');
  });
  afterEach(async () => {
    await stage.host.close();
    // A catalog may still be being kept.
    rmSync(stage.folder, { recursive: true, maxRetries: 10, retryDelay: 20 });
  });
  return stage;
}
