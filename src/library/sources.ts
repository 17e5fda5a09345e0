import type { PromptName } from '../domain/prompt-id.ts';
import { promptId } from '../domain/prompt-id.ts';
import { nameOfPath } from '../format/paths.ts';
import type { Configuration, Source } from './configuration.ts';
import { folderOf, pathMatcher } from './glob.ts';

/** A path that a source claims, with the name it gives; `name` is `null` where the path does not say which prompt it is. */
export interface ClaimedPath {
  readonly path: string;
  readonly source: Source;
  readonly name: PromptName | null;
  readonly id: string | null;
}

/** What the configuration says about paths. */
export interface Sources {
  /** The claim on a path, or `null` where it is no prompt's. */
  readonly claim: (path: string) => ClaimedPath | null;
  /** Folders outside of which there are no prompts; `['']` when they may be anywhere. */
  readonly folders: readonly string[];
  /** Whether ids lead back to paths without a listing: one native source with the default layout. */
  readonly reversible: boolean;
}

/** The path layout that ids lead back to. */
export const defaultInclude = 'prompts/**/*.prompt.md';

/** Prepares the sources of a configuration for many questions. */
export function sourcesOf(configuration: Configuration): Sources {
  const matchers = configuration.sources.map((source) => ({
    source,
    folder: folderOf(source.include),
    matches: pathMatcher(source.include, source.exclude),
  }));
  const [only] = configuration.sources;
  return {
    claim: (path) => {
      const found = matchers.find(({ matches }) => matches(path));
      if (found === undefined) return null;
      const name = named(path, found.folder, found.source);
      return { path, source: found.source, name, id: name === null ? null : promptId(name) };
    },
    folders: [...new Set(matchers.map(({ folder }) => folder))],
    reversible:
      configuration.sources.length === 1 && only?.include === defaultInclude && only.category === null && only.exclude.length === 0,
  };
}

function named(path: string, folder: string, source: Source): PromptName | null {
  const name = nameOfPath(path, folder);
  if (name === null) return null;
  return { ...name, category: source.category ?? name.category, subcategory: source.subcategory ?? name.subcategory };
}
