import type { Catalog, CatalogPrompt } from '../../catalog/catalog.ts';
import { lockPath } from '../../catalog/lock-path.ts';
import { encodeLock, readLock, type Lock, type LockedPrompt, type WrittenLock } from '../../catalog/lock.ts';
import { isInRange, productionOf, resolveVersion, schemeOf, usualRange } from '../../catalog/resolve.ts';
import { lockProblems } from '../../deprecation/judge-lock.ts';
import { nearestName } from '../../domain/nearest.ts';
import type { Files } from '../../files/files.ts';
import { Failure } from '../../problem/failure.ts';
import { Bug } from '../../problem/never.ts';
import type { ReportedProblem } from '../../report/model.ts';
import { acceptsRange } from '../../version/ranges.ts';
import { reported } from '../check/reported.ts';
import type { OpenCatalog } from './open-catalog.ts';

/** What is to be locked. */
export interface AddRequest {
  /** `ID` or `ID@RANGE`; none = every prompt of the lock, which only makes sense with `update`. */
  readonly prompts: readonly { readonly id: string; readonly range: string | null }[];
  /** `null`: the one that the lock has already. */
  readonly library: string | null;
  /** Takes the newest version of the range, though an earlier one is locked. */
  readonly update: boolean;
  /** Takes the prompts out of the lock instead. */
  readonly remove: boolean;
}

/** What `add --json` prints: `schemas/add.schema.json`. */
export interface AddedPrompts {
  readonly schema: 'prompt-libraries/add/v1';
  readonly file: string;
  /** `false` where problems kept it from being written, or nothing changed. */
  readonly written: boolean;
  readonly prompts: readonly AddedPrompt[];
  readonly problems: readonly ReportedProblem[];
}

export interface AddedPrompt {
  readonly id: string;
  /** `null` where it was not locked. */
  readonly from: string | null;
  /** `null` where it is not locked any more. */
  readonly to: string | null;
  readonly range: string | null;
  readonly library: string | null;
}

/**
 * Writes `prompts.lock` of a repository that uses prompts: versions, digests and tags as the library's catalog has them. What
 * a check would refuse is not written.
 * @throws Failure `lock-unreadable`, `library-not-named`, `library-differs`, `prompt-unknown`, `prompt-not-locked`, `range-unreadable`,
 * `range-unmet`, `version-none`, and those of the catalog.
 */
export async function add(files: Files, openCatalog: OpenCatalog, wanted: AddRequest, now: Date): Promise<AddedPrompts> {
  const before = await lockIn(files);
  const { lock } = before;
  const prompts = wanted.prompts.length > 0 ? wanted.prompts : [...lock.keys()].map((id) => ({ id, range: null }));
  const next = new Map(lock);
  for (const { id, range } of prompts) {
    if (!wanted.remove) next.set(id, await locked(id, range, lock, wanted, openCatalog));
    else if (!next.delete(id)) throw notLocked(id, lock);
  }
  const problems = wanted.remove ? [] : await problemsOf(next, prompts.map(({ id }) => id), lock, openCatalog, now);
  const text = encodeLock(next, before.form);
  const isGood = problems.every(({ severity }) => severity !== 'error');
  const written = isGood && text !== before.text;
  if (written) await files.write(lockPath, text);
  return {
    schema: 'prompt-libraries/add/v1',
    file: lockPath,
    written,
    prompts: prompts.map(({ id }) => {
      const entry = next.get(id);
      return { id, from: lock.get(id)?.version ?? null, to: entry?.version ?? null, range: entry?.range ?? null, library: entry?.library ?? null };
    }),
    problems,
  };
}

async function lockIn(files: Files): Promise<{ readonly lock: Lock; readonly form: WrittenLock['form']; readonly text: string | null }> {
  const bytes = await files.read(lockPath);
  if (bytes === null) return { lock: new Map(), form: 'yaml', text: null };
  const read = readLock(bytes, lockPath);
  if (read.ok) return { lock: read.value.lock, form: read.value.form, text: Buffer.from(bytes).toString() };
  const [{ message, place }] = read.problems;
  throw new Failure('lock-unreadable', `${lockPath}${place?.line === undefined ? '' : `:${place.line}`}: ${message}`, 'Mend it, or restore it from git: what it locks is not thrown away.');
}

async function locked(id: string, range: string | null, lock: Lock, { library: named, update }: AddRequest, openCatalog: OpenCatalog): Promise<LockedPrompt> {
  const earlier = lock.get(id);
  const library = named ?? earlier?.library ?? onlyLibrary(lock);
  const catalog = await openCatalog(library);
  const prompt = promptOf(id, library, catalog);
  const wanted = range ?? earlier?.range ?? usualRange(prompt);
  const scheme = schemeOf(prompt);
  if (scheme !== null && !acceptsRange(scheme, wanted)) throw new Failure('range-unreadable', `${wanted} is no range of versions.`, `Write for example ${id}@${usualRange(prompt)}.`);
  const stays = earlier !== undefined && !update && earlier.library === library && isInRange(prompt, earlier.version, wanted) === true;
  const version = stays ? earlier.version : resolveVersion(prompt, wanted);
  if (version === null) throw unmet(id, wanted, prompt);
  const released = prompt.versions.get(version);
  if (released === undefined) throw new Bug(`The catalog lost ${id} ${version}.`);
  return { range: wanted, version, digest: released.digest, tag: released.tag, library };
}

function onlyLibrary(lock: Lock): string {
  const [library, other] = new Set([...lock.values()].map((each) => each.library));
  if (library !== undefined && other === undefined) return library;
  throw new Failure('library-not-named', 'Nothing says which library the prompt comes from.', 'Name it: --library ADDRESS, the git repository of the library; or a path.');
}

/** The prompt of an id that is one now; a former id is told as such, for it would be locked under a name that is gone. */
function promptOf(id: string, library: string, catalog: Catalog): CatalogPrompt {
  const production = productionOf(catalog);
  const prompt = production?.prompts.get(id);
  if (prompt !== undefined) return prompt;
  const now = production?.redirects.get(id) ?? production?.removed.get(id)?.replacement ?? nearestName(id, production?.prompts.keys() ?? []);
  const gone = production?.removed.has(id) === true ? 'was removed from' : 'is not in';
  throw new Failure('prompt-unknown', `${id} ${gone} the library ${library}.`, now === null ? 'See what it has: prompt-libraries list, in the library.' : `Did you mean ${now}?`);
}

function unmet(id: string, range: string, { versions, stable }: CatalogPrompt): Failure {
  if (stable === null) return new Failure('version-none', `${id} has no version that everybody gets.`, 'Wait until its library has released one.');
  return new Failure('range-unmet', `No version of ${id} up to ${stable} is in ${range}.`, `There are ${[...versions.keys()].join(', ')}.`);
}

function notLocked(id: string, lock: Lock): Failure {
  const meant = nearestName(id, lock.keys());
  return new Failure('prompt-not-locked', `${lockPath} has no prompt ${id}.`, meant === null ? `It has ${[...lock.keys()].join(', ') || 'none'}.` : `Did you mean ${meant}?`);
}

async function problemsOf(next: Lock, ids: readonly string[], before: Lock, openCatalog: OpenCatalog, now: Date): Promise<readonly ReportedProblem[]> {
  const asked = new Map([...next].filter(([id]) => ids.includes(id)));
  const libraries = [...new Set([...asked.values()].map(({ library }) => library))];
  const catalogs = new Map(await Promise.all(libraries.map(async (library) => [library, await openCatalog(library)] as const)));
  const written: WrittenLock = { lock: asked, form: 'yaml', placeOf: () => ({ file: lockPath }) };
  return lockProblems({ written, catalogs, before: new Set(before.keys()), now }).map((each) => reported(each, 'syntax'));
}
