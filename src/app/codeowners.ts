import type { Files } from '../files/files.ts';
import { codeownersBlock, withBlock } from '../library/codeowners.ts';
import type { Configuration } from '../library/configuration.ts';
import { configurationIn } from './library/library-at.ts';

/** What `codeowners --json` prints. */
export interface Codeowners {
  readonly schema: 'prompt-libraries/codeowners/v1';
  readonly path: string;
  /** The whole file as it should be. */
  readonly text: string;
  /** Whether it is so already. */
  readonly current: boolean;
  readonly written: boolean;
}

/** Where GitHub looks, in its order: the first that exists counts. */
export const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/**
 * Who has to be asked about which prompts, as GitHub reads it: a block in CODEOWNERS, made from the configuration of the
 * work tree. What people wrote around it stays.
 * @throws Failure `config-unreadable`
 */
export async function codeowners(files: Files, configFile: string, write: boolean): Promise<Codeowners> {
  const { path, before, text } = await codeownersFile(files, configurationIn(await files.read(configFile), configFile));
  const current = text === before;
  if (write && !current) await files.write(path, text);
  return { schema: 'prompt-libraries/codeowners/v1', path, text, current, written: write && !current };
}

/** The file as it is, `null` where there is none, and as it should be. */
export interface CodeownersFile {
  readonly path: string;
  readonly before: string | null;
  readonly text: string;
  /** Whether a line of ours asks anybody: a block of comments alone is of no use. */
  readonly asks: boolean;
}

/** What a configuration makes of the CODEOWNERS that GitHub reads. */
export async function codeownersFile(files: Files, configuration: Configuration): Promise<CodeownersFile> {
  const existing = await Promise.all(codeownersPlaces.map(async (path) => ({ path, bytes: await files.read(path) })));
  const { path, bytes } = existing.find((each) => each.bytes !== null) ?? { path: codeownersPlaces[0], bytes: null };
  const before = bytes === null ? null : new TextDecoder().decode(bytes);
  const block = codeownersBlock(configuration);
  return { path, before, text: withBlock(before, block), asks: block.split('\n').some((line) => !line.startsWith('#')) };
}
