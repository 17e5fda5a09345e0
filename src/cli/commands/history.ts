import { history } from '../../app/history.ts';
import type { HistoryEntry } from '../../app/library/prompt-history.ts';
import { visibleLine } from '../../report/visible.ts';
import { clipped, displayWidth, padded } from '../../report/width.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { libraryRequest, withLibrary } from '../library-call.ts';
import { uncommittedLines } from '../library-text.ts';

/** Shows the commits that changed a prompt. */
export async function run(call: CallOf<'history'>): Promise<Outcome> {
  call.progress('reading the history');
  const past = await withLibrary(call, (ports) => history(ports, libraryRequest(call), call.arguments.id));
  const shown = past.entries.slice(0, call.flags.limit);
  const hidden = past.entries.length - shown.length;
  const notes = [
    ...(hidden === 0 ? [] : ['', `and ${hidden} older; --limit shows more of them`]),
    ...(past.complete ? [] : ['', 'The clone is shallow: older commits are not in it. git fetch --unshallow brings them.']),
  ];
  const lines = shown.flatMap((entry) => entryLines(entry, call));
  return { exit: 0, text: [...lines, ...notes, ...uncommittedLines(past.uncommitted, call)].join('\n'), json: past };
}

/** Widest change type, and the word for an impact nobody declared. */
const changeWidth = 'performance'.length;
const undocumented = 'undocumented';

function entryLines({ date, commit, change, impact, author, title, kind }: HistoryEntry, { colours, width }: CallOf<'history'>): readonly string[] {
  const what = kind === 'modified' ? '' : `  ${kind}`;
  const head = `${date.slice(0, 'yyyy-mm-dd'.length)}  ${colours.yellow(commit.slice(0, 7))}  ${padded(change ?? '–', changeWidth)}  ${padded(impact ?? undocumented, undocumented.length)}${what}`;
  const left = Math.max(10, width - displayWidth(head) - 2);
  return [`${head}  ${clipped(visibleLine(author), left)}`, `  ${clipped(visibleLine(title), width - 2)}`];
}
