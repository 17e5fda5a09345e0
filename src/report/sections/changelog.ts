import { changelogMarkdown } from '../changelog-text.ts';
import { details, nothing, type Markdown } from '../markdown.ts';
import type { CheckReport } from '../model.ts';

/** The changelog as a merge would release it. Without links: they would tell every pull request named that it is named here. */
export function changelogSection({ notes }: CheckReport): Markdown {
  return notes.length === 0 ? nothing : details('Changelog as it would be released', changelogMarkdown(notes));
}
