import type { Configuration } from './configuration.ts';
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
  const { taxonomy, ownerPaths } = configuration;
  const reviewed = [...taxonomy.categories].filter(([, { review }]) => review);
  const byCategory = reviewed.flatMap(([name, { owner }]) => patternsOf(name, configuration).map((pattern) => lineFor(pattern, owner, configuration)));
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

/** Where the prompts of a category lie: its folder in every source, or a whole source that has only this category. */
function patternsOf(category: string, { sources }: Configuration): readonly string[] {
  const patterns = sources.flatMap(({ include, category: only }) => {
    if (only !== null) return only === category ? [`/${include}`] : [];
    const folder = folderOf(include);
    return [`/${folder === '' ? '' : `${folder}/`}${category}/`];
  });
  return [...new Set(patterns)];
}

function lineFor(pattern: string, owner: string, { owners }: Configuration): string {
  const accounts = owners.get(owner) ?? [];
  const path = pattern.replaceAll(' ', '\\ ');
  if (inexpressible.test(path)) return `# ${path} (${owner}): CODEOWNERS has no such patterns`;
  return accounts.length === 0 ? `# ${path} ${owner} is mapped to no account under owners:` : `${path} ${accounts.join(' ')}`;
}
