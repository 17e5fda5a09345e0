import { history } from '../../app/history.ts';
import type { HistoryEntry } from '../../app/library/prompt-history.ts';
import { visibleLine } from '../../report/visible.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { libraryRequest, withLibrary } from '../library-call.ts';
import { uncommittedLines } from '../library-text.ts';
import { tableLines } from '../text-table.ts';

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
  const table = tableLines(['date', 'commit', 'change', 'impact', 'author', 'title'], shown.map(rowOf), call.width);
  return { exit: 0, text: [...table, ...notes, ...uncommittedLines(past.uncommitted, call)].join('\n'), json: past };
}

function rowOf({ date, commit, change, impact, author, title, kind }: HistoryEntry): readonly string[] {
  const what = kind === 'modified' ? '' : `(${kind}) `;
  return [date.slice(0, 'yyyy-mm-dd'.length), commit.slice(0, 7), change ?? '–', impact ?? 'undocumented', visibleLine(author), `${what}${visibleLine(title)}`];
}
