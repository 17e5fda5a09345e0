import { search } from '../../app/search.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { libraryRequest, withLibrary } from '../library-call.ts';
import { promptLines, uncommittedLines } from '../library-text.ts';

/** Finds prompts, the best first. */
export async function run(call: CallOf<'search'>): Promise<Outcome> {
  call.progress('reading the prompts');
  const query = call.arguments.query.join(' ');
  const found = await withLibrary(call, (ports) => search(ports, libraryRequest(call), query, call.flags, call.flags.limit));
  const hidden = found.total - found.prompts.length;
  const more = hidden === 0 ? [] : ['', call.colours.dim(`and ${hidden} more; --limit shows more of them`)];
  const lines = found.total === 0 ? ['No prompt matches. Try fewer words, or only their beginnings.'] : [...promptLines(found.prompts, call), ...more];
  return { exit: 0, text: [...lines, ...uncommittedLines(found.uncommitted, call)].join('\n'), json: found };
}
