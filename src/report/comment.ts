import { fitted } from './fitted.ts';
import { md, type Markdown } from './markdown.ts';
import { sectionsOf, type Material } from './sections/index.ts';

/** Stands first in the comment and names it as ours. A released marker never changes: old comments would be orphaned. */
export const commentMarker = md`<!-- prompt-libraries:check:v1 -->`;

/** Bytes, so at most as many characters; GitHub refuses comments above 65,536 characters. */
export const commentLimit = 60_000;

/** The comment on a pull request: the marker, then what a reviewer must see, cut at section borders. */
export function comment(material: Material): Markdown {
  const extent = { steps: 25, fewSteps: 5, prompts: 60, fewPrompts: 10, diffLines: 120, why: false };
  const room = commentLimit - Buffer.byteLength(commentMarker) - 1;
  return md`${commentMarker}\n${fitted(sectionsOf(material, extent), room, md`The summary of the run has it.`)}`;
}
