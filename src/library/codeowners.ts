import type { Configuration, Source } from './configuration.ts';
import { folderOf } from './glob-folder.ts';

const begin = '# prompt-libraries: begin. Made from prompt-library.yaml by `prompt-libraries codeowners --write`.';
const end = '# prompt-libraries: end';

/** What the format of CODEOWNERS has no way to say. */
const inexpressible = /[[\]{}!]/u;

/**
 * The part of CODEOWNERS that the taxonomy asks for: the categories that need a review, then the paths with an owner of
 * their own, because the last line that matches decides. An owner without accounts is a comment: GitHub then asks nobody.
 */
export function codeownersBlock(configuration: Configuration): string {
  const { sources, ownerPaths } = configuration;
  // The first source that claims a path decides, and of CODEOWNERS the last line.
  const lines = sources.toReversed().flatMap((source) => linesOf(source, configuration));
  const byCategory = lines.filter((line, at) => !lines.includes(line, at + 1));
  const byPath = ownerPaths.map(({ glob, owner }) => lineFor(`/${glob}`, owner, configuration));
  return [begin, ...byCategory, ...byPath, end].join('\n');
}

/**
 * A CODEOWNERS file with this block in it: in the place of the block it had, else at its end.
 * @param text `null` where there is no file yet.
 */
export function withBlock(text: string | null, block: string): string {
  const lines = text === null || text === '' ? [] : text.replace(/\r?\n$/u, '').split(/\r?\n/u);
  const from = lines.findIndex((line) => line.startsWith('# prompt-libraries: begin'));
  const to = lines.findIndex((line, index) => index > from && line === end);
  const kept = from === -1 || to === -1 ? [...lines, ...(lines.length === 0 ? [] : ['']), block] : [...lines.slice(0, from), block, ...lines.slice(to + 1)];
  return `${kept.join('\n')}\n`;
}

/** Whom the prompts of a source need to be reviewed by: its own owner, else that of their category, as the review gate asks. */
function linesOf(source: Source, configuration: Configuration): readonly string[] {
  const reviewed = [...configuration.taxonomy.categories].filter(([, { review }]) => review);
  return reviewed.flatMap(([category, { owner }]) => {
    const pattern = patternOf(source, category, configuration);
    return pattern === null ? [] : [lineFor(pattern, source.owner ?? owner, configuration)];
  });
}

/** A category that is made of the nth folder below the source. */
const folderNumber = /^\{([1-9])\}$/u;

/** Where a source has the prompts of a category: in the folder of that name, or all of it where it has no other; `null` where nowhere. */
function patternOf(source: Source, category: string, { sources }: Configuration): string | null {
  const depth = source.category === null ? 1 : Number(folderNumber.exec(source.category)?.[1] ?? 0);
  if (depth === 0) return source.category === category ? `/${source.include}` : null;
  const folder = folderOf(source.include);
  const start = `/${folder === '' ? '' : `${folder}/`}${'*/'.repeat(depth - 1)}${category}/`;
  const isShared = source.owner !== null && sources.some((other) => other !== source && folderOf(other.include) === folder);
  return isShared ? `${start}${source.include.slice(folder === '' ? 0 : folder.length + 1)}` : start;
}

function lineFor(pattern: string, owner: string, { owners }: Configuration): string {
  const accounts = owners.get(owner) ?? [];
  const path = pattern.replaceAll(' ', '\\ ');
  if (inexpressible.test(path)) return `# ${path} (${owner}): CODEOWNERS has no such patterns`;
  return accounts.length === 0 ? `# ${path} ${owner} is mapped to no account under owners:` : `${path} ${accounts.join(' ')}`;
}
