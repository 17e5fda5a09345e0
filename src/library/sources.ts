import { defaultIdTemplate, type PromptName } from '../domain/prompt-id.ts';
import { partialPath, partialSigns } from '../format/dotprompt.ts';
import { formatsByName } from '../format/formats.ts';
import { testedPathsOf } from '../format/test-paths.ts';
import type { Configuration, Source } from './configuration.ts';
import { folderOf } from './glob-folder.ts';
import { pathMatcher } from './glob.ts';
import { defaultInclude, sourceFolders } from './source-folders.ts';
import { idOf, nameFor } from './source-names.ts';

/** A path that a source claims, with the name it gives; `name` is `null` where the path does not say which prompt it is. */
export interface ClaimedPath {
  /** The file of the prompt itself, also where the claim is on a file beside it. */
  readonly path: string;
  readonly source: Source;
  readonly name: PromptName | null;
  readonly id: string | null;
}

/** What the configuration says about paths. */
export interface Sources {
  /** The claim on a path, or `null` where it is no prompt's. Of a file that belongs to a prompt beside it: the claim on that prompt's file. */
  readonly claim: (path: string) => ClaimedPath | null;
  /** The id of the partial that a name in a file means; `null` where it means none. */
  readonly partialId: (path: string, name: string) => string | null;
  /** What files hold that name partials otherwise than by id; none where all of them name ids. */
  readonly partialSigns: readonly string[];
  /** Folders outside of which there are no prompts, none within another; `['']` when they may be anywhere. */
  readonly folders: readonly string[];
  /** Whether ids lead back to paths without a listing: one native source with the default layout. */
  readonly reversible: boolean;
}

/** The prompt that a path names by the configuration; `null` for none. */
export function namesIn({ claim }: Pick<Sources, 'claim'>): (path: string) => { readonly id: string; readonly category: string } | null {
  return (path) => {
    const found = claim(path);
    return found === null || found.id === null || found.name === null ? null : { id: found.id, category: found.name.category };
  };
}

/** Claims that are remembered at most: a run asks for those of what it touches again and again. */
const mostRemembered = 4096;

/** Prepares the sources of a configuration for many questions. */
export function sourcesOf(configuration: Pick<Configuration, 'sources'>): Sources {
  const matchers = configuration.sources.map((source) => ({
    source,
    folder: folderOf(source.include),
    matches: pathMatcher(source.include, source.exclude),
    companionOf: formatsByName[source.format].companionOf,
  }));
  const [only] = configuration.sources;
  const own = (path: string): ClaimedPath | null => {
    const found = matchers.find(({ matches }) => matches(path));
    if (found === undefined) return null;
    const name = nameFor(path, found.folder, found.source);
    return { path, source: found.source, name: name?.parts ?? null, id: name === null ? null : idOf(name, found.source) };
  };
  const beside = (path: string): ClaimedPath | null => {
    for (const { matches, companionOf, folder } of matchers) {
      const main = companionOf(path).find((each) => matches(each) && (folder === '' || each.startsWith(`${folder}/`)));
      if (main !== undefined) return own(main);
    }
    return null;
  };
  // A file that belongs to a prompt is none itself, though a wide glob may match it.
  const claim = (path: string): ClaimedPath | null => beside(path) ?? (testedPathsOf(path).some((tested) => own(tested) !== null) ? null : own(path));
  const known = new Map<string, ClaimedPath | null>();
  return {
    claim: (path) => {
      const remembered = known.get(path);
      if (remembered !== undefined) return remembered;
      const found = claim(path);
      if (known.size < mostRemembered) known.set(path, found);
      return found;
    },
    partialId: (path, name) => own(path)?.source.format === 'dotprompt' ? (own(partialPath(path, name))?.id ?? null) : null,
    partialSigns: matchers.some(({ source }) => source.format === 'dotprompt') ? partialSigns : [],
    folders: sourceFolders(configuration.sources),
    reversible:
      configuration.sources.length === 1 &&
      only?.include === defaultInclude &&
      only.format === 'native' &&
      only.category === null &&
      only.subcategory === null &&
      (only.id === null || only.id === defaultIdTemplate) &&
      only.exclude.length === 0,
  };
}

/** The files of the prompts that some paths are, or lie beside; each once. */
export function promptPathsAmong(paths: readonly string[], { claim }: Pick<Sources, 'claim'>): readonly string[] {
  return [
    ...new Set(
      paths.flatMap((path) => {
        const claimed = claim(path);
        return claimed === null || claimed.id === null ? [] : [claimed.path];
      }),
    ),
  ];
}

/** Whether a path is the file of a prompt itself, not one beside it. */
export function isOwnFile(claim: ClaimedPath | null, path: string): boolean {
  return claim !== null && claim.path === path;
}

/** The files of prompts that a file of tests or snapshots may belong to, the likeliest first; none for any other file. */
export function testedPromptPaths(path: string, { claim }: Pick<Sources, 'claim'>): readonly string[] {
  return testedPathsOf(path).filter((tested) => isOwnFile(claim(tested), tested));
}
