import type { FormatName } from '../../domain/formats.ts';
import { generalSubcategory, promptId, type PromptName } from '../../domain/prompt-id.ts';
import type { NewFile } from '../../format/document.ts';
import { sidecarFor } from '../../format/edit-fields.ts';
import { formatsByName } from '../../format/formats.ts';
import { sidecarOf } from '../../format/own-fields.ts';
import { pathOfName } from '../../format/paths.ts';
import type { Source } from '../../library/configuration.ts';
import { folderOf } from '../../library/glob-folder.ts';
import { templateLanguageOf, type readPrompt } from '../../library/read-prompt.ts';
import type { ClaimedPath } from '../../library/sources.ts';
import { Failure } from '../../problem/failure.ts';
import { Bug } from '../../problem/never.ts';
import type { WorkTreeLibrary } from './work-tree.ts';

/** A claim on a path that says which prompt it is. */
export type NamedClaim = Parameters<typeof readPrompt>[0];

/** A prompt that is to have a place. */
export interface PlacedPrompt {
  readonly name: string;
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly variant: string | null;
  readonly format: FormatName | null;
}

/**
 * The path of a native name in the first source that takes it. A name that no path can hold gets one all the same: the rules
 * refuse it.
 */
export function nativeClaim(name: PromptName, { configuration, sources }: WorkTreeLibrary): NamedClaim {
  const id = promptId(name);
  const native = configuration.sources.filter(({ format }) => format === 'native');
  const [first, ...others] = native.map((source): NamedClaim => ({ path: pathOfName(name, folderOf(source.include)), source, name, id }));
  if (first === undefined) throw new Bug('Only a library with a native source is asked for a place there.');
  const holds = [first, ...others].find(({ path }) => sources.claim(path)?.id === id);
  const isPlain = Object.values(name).every((part) => part === null || /^[\p{L}\p{N}_-]+$/u.test(part));
  if (holds !== undefined || !isPlain) return holds ?? first;
  const help = 'Write the file by hand where `sources` in prompt-library.yaml looks for prompts.';
  throw new Failure('source-missing', `No source of this library takes ${first.path}.`, help);
}

/**
 * The place of a prompt in a source of an adopted format; `null` where it is to be native.
 * @throws Failure `source-missing` where no source of that format, and of the category that is asked for, takes it.
 */
export function adoptedClaim(wanted: PlacedPrompt, { configuration, sources }: WorkTreeLibrary): NamedClaim | null {
  const { format, category, name, variant } = wanted;
  const hasNative = configuration.sources.some((source) => source.format === 'native');
  if (format === 'native' ? hasNative : format === null && hasNative) return null;
  const all = configuration.sources.filter((source) => (format === null ? source.format !== 'native' : source.format === format));
  for (const source of all.filter((each) => category === null || each.category === category || (each.category === null && category === 'tasks'))) {
    for (const path of formatsByName[source.format].pathsFor(folderFor(source, wanted), name, variant)) {
      const claim = sources.claim(path);
      if (claim !== null && claim.path === path && claim.source === source && claim.id !== null && claim.name !== null) return { ...claim, id: claim.id, name: claim.name };
    }
  }
  const known = [...new Set(configuration.sources.map((source) => `${source.format}${source.category === null ? '' : ` (${source.category})`}`))];
  const what = [format ?? 'any format', ...(category === null ? [] : [`category ${category}`])].join(', ');
  throw new Failure('source-missing', `No source of this library takes a prompt of ${what}.`, `The sources in prompt-library.yaml have ${known.join(', ')}.`);
}

/** The folder of a source; where folders below it are subcategories, that of the one that is asked for. */
function folderFor(source: Source, { subcategory }: PlacedPrompt): string {
  const folder = folderOf(source.include);
  if (source.subcategory !== '{1}' && source.subcategory !== null) return folder;
  const below = subcategory ?? (source.subcategory === '{1}' ? generalSubcategory : null);
  return [folder, below].filter((part) => part !== null && part !== '').join('/');
}

/** The files of a new prompt by path: its own, and one beside it for what that cannot say. */
export function newFiles({ path, source }: ClaimedPath, file: NewFile): ReadonlyMap<string, string> {
  const sidecar = sidecarFor(source.format, file);
  const own: readonly [string, string] = [path, formatsByName[source.format].compose(file)];
  return new Map(sidecar === null ? [own] : [own, [sidecarOf(path), sidecar]]);
}

/** The variables that a text uses. */
export function variablesIn(content: string, { source, path }: ClaimedPath): readonly string[] {
  const read = templateLanguageOf(source).read(content, path);
  return read.ok ? read.value.variables.map(({ name }) => name) : [];
}
