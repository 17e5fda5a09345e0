import { categories } from '../../domain/categories.ts';
import type { FormatName } from '../../domain/formats.ts';
import { nameOfPath } from '../../format/paths.ts';

/** A kind of prompt files that can be told by their paths. */
export interface Kind {
  readonly name: string;
  readonly format: FormatName;
  /** What a glob ends with, behind the folder: for one folder, and for all below it. */
  readonly glob: string;
  /** The category where no folder says one. */
  readonly category: string;
  /** How many folders of a path belong to the prompt itself. */
  readonly ownFolders: 0 | 1;
  readonly is: (path: string) => boolean;
}

/** The kinds, the surest first: a path is of the first that takes it. Text files are never guessed to be prompts. */
export const kinds: readonly Kind[] = [
  { name: 'native prompts', format: 'native', glob: '*.prompt.md', category: 'tasks', ownFolders: 0, is: isNative },
  { name: 'agent skills', format: 'agent-skill', glob: '*/SKILL.md', category: 'skills', ownFolders: 1, is: (path) => path.endsWith('/SKILL.md') },
  { name: 'agents', format: 'copilot', glob: '*.agent.md', category: 'agents', ownFolders: 0, is: (path) => path.endsWith('.agent.md') },
  { name: 'chat modes', format: 'copilot', glob: '*.chatmode.md', category: 'agents', ownFolders: 0, is: (path) => path.endsWith('.chatmode.md') },
  { name: 'instructions', format: 'copilot', glob: '*.instructions.md', category: 'instructions', ownFolders: 0, is: (path) => path.endsWith('.instructions.md') },
  { name: 'prompt files', format: 'copilot', glob: '*.prompt.md', category: 'prompts', ownFolders: 0, is: (path) => path.endsWith('.prompt.md') },
  { name: 'GitHub Models prompts', format: 'github-models', glob: '*.prompt.{yml,yaml}', category: 'tasks', ownFolders: 0, is: (path) => /\.prompt\.ya?ml$/u.test(path) },
  { name: 'prompty files', format: 'prompty', glob: '*.prompty', category: 'tasks', ownFolders: 0, is: (path) => path.endsWith('.prompty') },
  { name: 'dotprompt files', format: 'dotprompt', glob: '*.prompt', category: 'tasks', ownFolders: 0, is: (path) => path.endsWith('.prompt') },
  { name: 'fabric patterns', format: 'fabric', glob: '*/system.md', category: 'patterns', ownFolders: 1, is: (path) => /(?:^|\/)patterns\/[^/]+\/system\.md$/u.test(path) },
];

/** Folders of what others wrote, or programs made. */
const foreign = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|\.git|\.venv|site-packages)\//u;

/** The kind of a file; `null` for what is no prompt, or not the repository's own. */
export function kindOf(path: string): Kind | null {
  return foreign.test(path) ? null : (kinds.find(({ is }) => is(path)) ?? null);
}

/** Prompt files of Copilot end alike: ours lie below a category that is built in. */
function isNative(path: string): boolean {
  const name = nameOfPath(path);
  return name !== null && Object.hasOwn(categories, name.category) && path.startsWith('prompts/');
}
