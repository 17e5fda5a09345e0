import type { Files } from '../../files/files.ts';
import type { NamingPreset } from '../../format/naming.ts';
import type { Repository } from '../../git/repository.ts';
import { adoptedLibrary, type AdoptedLibrary, type BegunSettings } from '../../library/adoption/adopted-configuration.ts';
import { foundPrompts, type FoundPrompts } from '../../library/adoption/found-sources.ts';
import { encodeBaseline, baselineOf, sizeOf, type GateFinding } from '../../library/baseline.ts';
import { configurationFrom } from '../../library/read-configuration.ts';
import { sourcesOf } from '../../library/sources.ts';
import { Bug } from '../../problem/never.ts';
import { judgedChange } from '../check/judged-report.ts';
import { readConfiguration } from '../check/read-written.ts';
import type { CheckRequest } from '../check/request.ts';
import { findingsIn } from '../check/write-baseline.ts';
import { codeownersPlaces } from '../codeowners.ts';

/** A repository as it is before it is a library. */
export interface Surveyed {
  readonly found: FoundPrompts;
  readonly library: AdoptedLibrary;
  /** What a check of everything finds today, by severity; `null` where nothing is committed. */
  readonly findings: { readonly errors: number; readonly warnings: number; readonly notices: number; readonly prompts: number; readonly clean: number } | null;
  /** The file that accepts them; `null` where there are none to accept, or nothing is committed. */
  readonly baseline: { readonly text: string; readonly accepted: number } | null;
}

/** How the library is to be set up. */
export interface SurveyRequest extends BegunSettings {
  readonly configFile: string;
  /** `null` takes what the names need. */
  readonly preset: NamingPreset | null;
}

/**
 * Looks for prompts of any format in a repository, and at what a check would find of them; `null` where there are none. Reads
 * the last commit; without any commit the files as they lie there.
 */
export async function survey(repository: Repository | null, files: Files, request: SurveyRequest, now: Date): Promise<Surveyed | null> {
  const { configFile, preset } = request;
  const commit = repository === null ? null : await repository.commitOf('HEAD');
  const listed = repository === null || commit === null ? await files.list('') : (await repository.listTree(commit, '')).map(({ path }) => path);
  const seen = foundPrompts(listed);
  const found = preset === null ? seen : { ...seen, preset };
  if (found.sources.length === 0) return null;
  const library = adoptedLibrary(request, found, await firstText(files, codeownersPlaces));
  if (repository === null || commit === null) return { found, library, findings: null, baseline: null };
  const findings = await findingsAt(repository, commit, configFile, library, now);
  const baseline = baselineOf(findings.all);
  return { found, library, findings: findings.counts, baseline: baseline.length === 0 ? null : { text: encodeBaseline(baseline), accepted: sizeOf(baseline) } };
}

/** Whether a survey found no more than a library of our own, in its own place. */
export function isNativeOnly({ found }: Surveyed): boolean {
  return found.sources.every(({ kind }) => kind.format === 'native');
}

async function firstText(files: Files, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const bytes = await files.read(path);
    if (bytes !== null) return new TextDecoder().decode(bytes);
  }
  return null;
}

/** Judges every prompt of a commit by a configuration that is not committed yet. */
async function findingsAt(
  repository: Repository,
  commit: string,
  configFile: string,
  { text }: AdoptedLibrary,
  now: Date,
): Promise<{ readonly all: readonly GateFinding[]; readonly counts: NonNullable<Surveyed['findings']> }> {
  const written = readConfiguration(text, configFile);
  if (!written.ok) throw new Bug(`The proposed configuration cannot be read: ${written.problems[0].message}`);
  const configuration = configurationFrom(written.value);
  const request: CheckRequest = {
    base: commit,
    head: commit,
    tree: commit,
    names: { base: 'HEAD', head: 'HEAD' },
    flow: null,
    landing: async () => null,
    review: async () => ({ is: 'done' }),
    records: null,
    configFile,
    scope: 'all',
  };
  const rules = { configuration, changes: [], problems: [], baseline: null, remarks: [] };
  const { judgements, read } = await judgedChange(repository, request, { rules, sources: sourcesOf(configuration), changes: [], commits: [] }, now);
  const all = findingsIn(judgements);
  const count = (severity: string): number => all.filter(({ problem }) => problem.severity === severity).length;
  const wrong = new Set(all.flatMap(({ problem }) => (problem.severity === 'notice' ? [] : [problem.prompt])));
  const prompts = read.facts.touched.length;
  return { all, counts: { errors: count('error'), warnings: count('warning'), notices: count('notice'), prompts, clean: read.facts.touched.filter(({ id }) => !wrong.has(id)).length } };
}
