import { collisionKey, generalSubcategory } from '../../domain/prompt-id.ts';
import { namingPatterns, type NamingPreset } from '../../format/naming.ts';
import { configurationFrom, type WrittenSource } from '../read-configuration.ts';
import { defaultInclude } from '../source-folders.ts';
import { sourcesOf, type ClaimedPath } from '../sources.ts';
import { idTemplates } from '../id-templates.ts';
import { kindOf, type Kind } from './kinds.ts';

/** Prompts of one kind below one folder, and the source that would claim them. */
export interface FoundSource {
  readonly kind: Kind;
  readonly source: WrittenSource;
  /** Paths it would claim, in order. */
  readonly paths: readonly string[];
}

/** What a look at the paths of a repository finds. */
export interface FoundPrompts {
  readonly sources: readonly FoundSource[];
  readonly preset: NamingPreset;
  /** Names that even the wider preset does not allow. */
  readonly unusual: number;
  /** Ids that several paths would have, with these paths. */
  readonly collisions: ReadonlyMap<string, readonly string[]>;
}

/** More folders at the top than this, and one source takes them all. */
const mostFolders = 6;
/** Folders that say how a repository is built, not what lies in it. */
const plainFolders: ReadonlySet<string> = new Set(['src', 'data', 'docs', 'lib', 'app', 'apps', 'packages', 'examples', 'content', 'resources', 'assets', 'files']);

/** Finds prompts by their paths and proposes sources for them: category from the folder, the shortest ids that tell all apart. */
export function foundPrompts(paths: readonly string[]): FoundPrompts {
  const byKind = new Map<Kind, string[]>();
  for (const path of [...paths].sort()) {
    const kind = kindOf(path);
    if (kind === null) continue;
    const list = byKind.get(kind);
    if (list === undefined) byKind.set(kind, [path]);
    else list.push(path);
  }
  const apart = [...byKind].flatMap(([kind, all]) => groupsOf(kind, all).map(([folder, own]) => sourceFor(kind, folder, own)));
  const { sources, collisions } = withIds(apart);
  const names = claimsOf(sources).flatMap(({ name }) => (name === null ? [] : Object.values(name).filter((part: string | null) => part !== null)));
  const fits = (preset: NamingPreset): number => names.filter((name) => !new RegExp(namingPatterns[preset], 'u').test(name)).length;
  const preset = fits('letters') === 0 ? 'letters' : 'letters-digits';
  return { sources, preset, unusual: fits(preset), collisions };
}

/** Prompts of a kind by the folder that holds them all; where they have none in common, by the folder at the top. */
function groupsOf({ format, ownFolders }: Kind, paths: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  if (format === 'native') return [['prompts', paths]];
  const folders = paths.map((path) => path.split('/').slice(0, -1 - ownFolders));
  const shared = commonStart(folders);
  if (shared.length > 0) return [[shared.join('/'), paths]];
  const byTop = new Map<string, string[]>();
  for (const [index, [top = '']] of folders.entries()) byTop.set(top, [...(byTop.get(top) ?? []), paths[index] ?? '']);
  if (byTop.size > mostFolders || byTop.has('')) return [['', paths]];
  return [...byTop.values()].map((own) => [commonStart(own.map((path) => path.split('/').slice(0, -1 - ownFolders))).join('/'), own]);
}

function commonStart(all: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = all;
  const length = first.findIndex((folder, at) => others.some((each) => each[at] !== folder));
  return length === -1 ? first : first.slice(0, length);
}

function sourceFor(kind: Kind, folder: string, paths: readonly string[]): FoundSource {
  if (kind.format === 'native') return { kind, source: { include: defaultInclude }, paths };
  const start = folder === '' ? '' : `${folder}/`;
  const depths = paths.map((path) => path.slice(start.length).split('/').length - 1 - kind.ownFolders);
  const isFlat = depths.every((depth) => depth === 0);
  const source: WrittenSource = {
    include: `${start}${isFlat ? '' : '**/'}${kind.glob}`,
    format: kind.format,
    category: categoryFor(folder, kind),
    subcategory: !isFlat && depths.every((depth) => depth > 0) && hasTidyFolders(paths, start) ? '{1}' : generalSubcategory,
  };
  return { kind, source, paths };
}

/** Whether the first folders below the source can be subcategories as they are. */
function hasTidyFolders(paths: readonly string[], start: string): boolean {
  return paths.every((path) => new RegExp(namingPatterns['letters-digits'], 'u').test(path.slice(start.length).split('/')[0] ?? ''));
}

function categoryFor(folder: string, { category }: Kind): string {
  const named = folder.split('/').findLast((each) => /[A-Za-z]/u.test(each) && !each.startsWith('.') && !plainFolders.has(each.toLowerCase()));
  const tidy = (named ?? '').toLowerCase().replace(/[^a-z]+/gu, '-').replace(/^-+|-+$/gu, '');
  return tidy === '' ? category : tidy;
}

/** Each source with the shortest template by which its prompts have ids that no other has; native ids stay as they are. */
function withIds(found: readonly FoundSource[]): Pick<FoundPrompts, 'sources' | 'collisions'> {
  const taken = new Set(found.filter(({ kind }) => kind.format === 'native').flatMap((each) => keysOf(each)));
  const sources = found.map((each) => {
    if (each.kind.format === 'native') return each;
    const choices = idTemplates.map((id) => ({ ...each, source: { ...each.source, id } }));
    const isApart = (choice: FoundSource): boolean => {
      const keys = keysOf(choice);
      return new Set(keys).size === keys.length && keys.every((key) => !taken.has(key));
    };
    const chosen = choices.find(isApart) ?? choices.at(-1) ?? each;
    for (const key of keysOf(chosen)) taken.add(key);
    return chosen;
  });
  const byKey = new Map<string, { readonly id: string; readonly paths: string[] }>();
  for (const { id, path } of claimsOf(sources)) {
    const known = byKey.get(collisionKey(id ?? ''));
    if (known === undefined) byKey.set(collisionKey(id ?? ''), { id: id ?? '', paths: [path] });
    else known.paths.push(path);
  }
  return { sources, collisions: new Map([...byKey.values()].filter(({ paths }) => paths.length > 1).map(({ id, paths }) => [id, paths])) };
}

function keysOf(source: FoundSource): readonly string[] {
  return claimsOf([source]).map(({ id }) => collisionKey(id ?? ''));
}

/** What the sources would say of the paths they were made for. */
export function claimsOf(sources: readonly FoundSource[]): readonly ClaimedPath[] {
  const { claim } = sourcesOf(configurationFrom({ sources: sources.map(({ source }) => source) }));
  return sources.flatMap(({ paths }) => paths.flatMap((path) => claim(path) ?? []));
}
