import type { WrittenTarget } from '../../domain/export-targets.ts';
import { generalSubcategory } from '../../domain/prompt-id.ts';
import { nearestName } from '../../domain/nearest.ts';
import { formatsByName } from '../../format/formats.ts';
import { sidecarOf } from '../../format/own-fields.ts';
import type { Repository } from '../../git/repository.ts';
import { converted } from '../../library/converted.ts';
import type { Prompt } from '../../library/prompt.ts';
import { Failure } from '../../problem/failure.ts';
import { readLibrary } from '../library/read-library.ts';
import type { Exported } from './exported.ts';

/** Which prompts are rewritten in which format. */
export interface FilesRequest {
  readonly to: WrittenTarget;
  /** A commit of the library. */
  readonly at: string;
  /** None = all. */
  readonly ids: readonly string[];
  readonly configFile: string;
}

/** A prompt that the other format does not say in full, or says more of than it said itself. */
export interface LossyPrompt {
  readonly id: string;
  readonly path: string;
  readonly lost: readonly string[];
  readonly assumed: readonly string[];
}

/**
 * The files of a commit in another format. A prompt whose text would do something else there is left out; where it was named,
 * nothing is exported.
 * @throws Failure `prompt-unknown`, `export-impossible`, and those of the library.
 */
export async function exportFiles(repository: Repository, { to, at, ids, configFile }: FilesRequest): Promise<Exported & { readonly commit: string; readonly lossy: readonly LossyPrompt[] }> {
  const { commit, prompts } = await readLibrary({ repository, workTree: null }, { at, configFile });
  const known = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  for (const id of ids) if (!known.has(id)) throw unknownPrompt(id, known.keys());
  const chosen = ids.length === 0 ? prompts : prompts.filter(({ id }) => ids.includes(id));
  const files = new Map<string, string>();
  const left: { readonly id: string; readonly because: string }[] = [];
  const lossy: LossyPrompt[] = [];
  for (const prompt of chosen) {
    const path = pathFor(prompt, to);
    // Ids tell prompts apart, the folders and names of a native file may not.
    const made = files.has(path) ? { because: `another prompt is written to ${path}` } : rewritten(prompt, to, path);
    if ('because' in made) {
      left.push({ id: prompt.id, because: made.because });
      continue;
    }
    files.set(path, made.file);
    if (made.sidecar !== null) files.set(sidecarOf(path), made.sidecar);
    if (made.lost.length + made.assumed.length > 0) lossy.push({ id: prompt.id, path, lost: made.lost, assumed: made.assumed });
  }
  const [refused] = ids.length === 0 ? [] : left;
  if (refused !== undefined) throw new Failure('export-impossible', `${refused.id} cannot be written as ${to}: ${refused.because}.`, 'Leave it out, or export it to another format.');
  return { commit, files, left, lossy };
}

function rewritten({ document, template, name, source }: Prompt, to: WrittenTarget, path: string): ReturnType<typeof converted> | { readonly because: string } {
  if (document === null || template === null) return { because: 'its file cannot be read as it is' };
  if (template.partials.length > 0 && formatsByName[to].template !== 'handlebars') return { because: `it includes other prompts, which ${to} does not` };
  const made = converted({ format: source.format, name: name.name, document }, to, path);
  return made.keepsTags ? made : { because: `its text would do something else there: ${made.lost[0] ?? 'its tags differ'}` };
}

/** Native files lie by category, as their ids are read from there; others are named by id. */
function pathFor({ id, name }: Prompt, to: WrittenTarget): string {
  const { pathsFor } = formatsByName[to];
  if (to !== 'native') return pathsFor('', id, null)[0];
  const folder = ['prompts', name.category, ...(name.subcategory === generalSubcategory ? [] : [name.subcategory])].join('/');
  return pathsFor(folder, name.name, name.variant)[0];
}

function unknownPrompt(id: string, known: Iterable<string>): Failure {
  const meant = nearestName(id, known);
  return new Failure('prompt-unknown', `There is no prompt ${id === '' ? "''" : id}.`, meant === null ? 'See prompt-libraries list.' : `Did you mean ${meant}?`);
}
