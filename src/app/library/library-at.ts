import { textOf } from '../../format/bytes.ts';
import type { Repository } from '../../git/repository.ts';
import { usualConfigurationFile, type Configuration } from '../../library/configuration.ts';
import { configurationFrom, type WrittenConfiguration } from '../../library/read-configuration.ts';
import { sourcesOf, type Sources } from '../../library/sources.ts';
import type { Checked } from '../../problem/checked.ts';
import { Failure } from '../../problem/failure.ts';
import { readConfiguration } from '../check/read-written.ts';
import { withoutConfiguration } from './without-configuration.ts';

/** Which state of the library is meant. */
export interface LibraryRequest {
  /** A commit, by any name git knows. */
  readonly at: string;
  /** Path of the configuration in the repository. */
  readonly configFile: string;
}

/** A library as one commit has it, before any prompt is read. */
export interface LibraryAt {
  readonly commit: string;
  readonly configuration: Configuration;
  readonly sources: Sources;
}

/**
 * Opens the library of a commit, by that commit's own configuration.
 * @throws Failure `git-no-commits`, `revision-unknown`, `config-missing`, `config-unreadable`
 */
export async function libraryAt(repository: Repository, { at, configFile }: LibraryRequest): Promise<LibraryAt> {
  const commit = await repository.commitOf(at);
  if (commit === null) throw noCommit(at);
  const [entry] = await repository.entriesAt(commit, [configFile]);
  const bytes = entry === null || entry === undefined ? null : ((await repository.readBlobs([entry.blob])).get(entry.blob) ?? null);
  const isOlder = bytes === null && configFile !== usualConfigurationFile && (await isAtHead(repository, configFile));
  const configuration = isOlder ? configurationFrom({}) : configurationIn(bytes, configFile);
  return { commit, configuration, sources: sourcesOf(configuration) };
}

/** Whether HEAD has the file: a commit without it is an earlier one then, older than the configuration, and no name is misspelt. */
async function isAtHead(repository: Repository, configFile: string): Promise<boolean> {
  const head = await repository.commitOf('HEAD');
  return head !== null && (await repository.blobsAt(head, [configFile]))[0] !== null;
}

/**
 * The configuration that a file holds; the defaults where there is no file at the usual path.
 * @throws Failure `config-missing`, `config-unreadable`: nothing is guessed about a library whose configuration cannot be read.
 */
export function configurationIn(bytes: Uint8Array | null, file: string): Configuration {
  if (bytes === null) return withoutConfiguration(file);
  const text = textOf(bytes, file);
  const written: Checked<WrittenConfiguration> = text.ok ? readConfiguration(text.value, file) : text;
  if (written.ok) return configurationFrom(written.value);
  const [{ message, fix, place }] = written.problems;
  throw new Failure('config-unreadable', `${file}${place?.line === undefined ? '' : `:${place.line}`}: ${message}`, fix);
}

function noCommit(at: string): Failure {
  if (at === 'HEAD') {
    return new Failure('git-no-commits', 'This repository has no commits yet.', 'Commit something first: git add -A && git commit -m "feat: first prompts"');
  }
  return new Failure('revision-unknown', `This clone has no commit named ${at}.`, 'Check the name with git branch -a and git tag, or fetch it first.');
}
