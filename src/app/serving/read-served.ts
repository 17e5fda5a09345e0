import { decodeCatalog, type Catalog } from '../../catalog/catalog.ts';
import type { Repository } from '../../git/repository.ts';
import { Failure } from '../../problem/failure.ts';
import { readableRecord, recordedTexts } from '../state/read-state.ts';
import { recordsIn } from '../state/records-in.ts';

/** What a commit of branch `prompt-library` serves. */
export interface Served {
  /** The commit. */
  readonly commit: string;
  readonly catalog: Catalog;
  /** Texts of files below `serve/` by their paths there; missing ones are left out. */
  readonly textsOf: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Paths of all files below `serve/`. */
  readonly paths: () => Promise<readonly string[]>;
}

const folder = 'serve/';

/**
 * Opens what is served, from the records of a clone.
 * @param at a commit of branch `prompt-library`; `null`: the newest that the clone has.
 * @throws Failure `serving-no-records`, `revision-unknown`, `serving-nothing`, `records-damaged`
 */
export async function readServed(repository: Repository, at: string | null): Promise<Served> {
  const commit = at === null ? await recordsIn(repository) : await repository.commitOf(at);
  if (commit === null) throw at === null ? noRecords() : new Failure('revision-unknown', `This clone has no commit named ${at}.`, 'Name a commit of branch prompt-library: git log origin/prompt-library');
  const textsOf = async (paths: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const texts = await recordedTexts(repository, commit, 'main', paths.map((path) => folder + path));
    return new Map([...texts].map(([path, text]) => [path.slice(folder.length), text]));
  };
  const text = (await textsOf(['catalog.json'])).get('catalog.json');
  if (text === undefined) throw new Failure('serving-nothing', `The commit ${commit.slice(0, 12)} serves no catalog.`, 'Name a commit of branch prompt-library: git log origin/prompt-library');
  const catalog = readableRecord(decodeCatalog(text, `${folder}catalog.json`));
  const paths = async (): Promise<readonly string[]> => (await repository.listTree(commit, 'serve')).map(({ path }) => path.slice(folder.length)).sort();
  return { commit, catalog, textsOf, paths };
}

function noRecords(): Failure {
  return new Failure('serving-no-records', 'This clone has no records of releases.', 'Nothing was released yet, or the branch was not fetched: git fetch origin prompt-library.');
}
