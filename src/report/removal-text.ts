import { blockerText, type Removal } from '../deprecation/removals-due.ts';
import { whenItGoes } from '../library/deprecation-standing.ts';
import { code, joined, md, nothing, prose, type Markdown } from './markdown.ts';

/** A removal on one line: id, when it goes, what is in the way. */
export function removalLine({ id, deprecation, daysLeft, blockers }: Removal): string {
  const held = blockers.length === 0 ? '' : `; ${blockers.map(blockerText).join('; ')}`;
  return `${id} ${whenItGoes(deprecation.removal, daysLeft)}${held}`;
}

/** What a pull request that deletes a prompt is known by, once it was closed: the prompt and its day. */
export function removalMark({ id, deprecation: { removal } }: Removal): string {
  return `<!-- prompt-libraries: removal of ${encodeURIComponent(id)} on ${removal} -->`;
}

/** What the pull request that deletes a prompt says: why, where to go, and what was looked at. */
export function removalBody({ id, path, deprecation }: Removal, measured: boolean): Markdown {
  const { announced, removal, replacement, guide, reason } = deprecation;
  const instead = replacement === null ? md`Nothing takes its place.` : md`${code(replacement)} takes its place.`;
  return joined(
    [
      md`Deletes ${code(id)} (${code(path)}), as announced on ${code(announced)} for ${code(removal)}. ${instead}${guide === null ? nothing : md` Who used it finds the guide here: ${code(guide)}.`}`,
      ...(reason === null ? [] : [md`Reason: ${prose(reason)}`]),
      md`What was in the way when this was opened:`,
      joined(
        [
          md`- prompts that need it: none`,
          md`- applications that say they use it: none`,
          md`- a rollout of it: none`,
          measured ? md`- requests above the limit in the last days: none` : md`- how often it is requested: not measured; look before you merge`,
        ],
        md`\n`,
      ),
      md`Its versions and tags stay. Readers of the catalog find a tombstone. Closed, it stays closed for that day. To keep the prompt, put the day off or take it back: ${code(`prompt-libraries deprecate ${id} --undo`)}.`,
    ],
    md`\n\n`,
  );
}
