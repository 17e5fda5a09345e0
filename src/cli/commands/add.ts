import { isAbsolute, relative, resolve, sep } from 'node:path';
import { add, type AddedPrompt } from '../../app/consumer/add.ts';
import { systemClock } from '../../clock/clock.ts';
import { filesIn } from '../../files/files-in.ts';
import { openWorkspace } from '../../git/open-workspace.ts';
import { isPath } from '../../git/remote-address.ts';
import { parseDependency } from '../../library/needs.ts';
import { Failure } from '../../problem/failure.ts';
import { visibleLine } from '../../report/visible.ts';
import { openCatalogs } from '../catalog-source.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { problemText } from '../library-text.ts';

/** Locks prompts of a library, brings them up to date, or takes them out of the lock. */
export async function run(call: CallOf<'add'>): Promise<Outcome> {
  const { library, update, remove } = call.flags;
  const words = call.arguments.prompts;
  if (update && remove) throw new Failure('add-one-thing', 'A prompt is brought up to date, or taken out.', 'Write --update or --remove.');
  if (words.length === 0 && !update) throw new Failure('add-nothing-named', 'Nothing says which prompt to lock.', 'Name one: prompt-libraries add ID; or write --update for all that are locked.');
  const { root } = await openWorkspace(call.cwd, call.variables);
  const openCatalog = openCatalogs(call, root);
  call.progress('reading the library');
  const request = { prompts: words.map(promptFrom), library: library === null ? null : fromRoot(library, call.cwd, root), update, remove };
  const added = await add(await filesIn(root), openCatalog, request, systemClock.now());
  const isGood = added.problems.every(({ severity }) => severity !== 'error');
  const problems = problemText(added.problems, call);
  const lines = isGood ? [...added.prompts.map((each) => lineOf(each, call)), ...(problems.length === 0 ? [] : ['', ...problems])] : [...problems, '', `${added.file} is not changed.`];
  return { exit: isGood ? 0 : 1, text: lines.join('\n'), json: added };
}

function promptFrom(word: string): { readonly id: string; readonly range: string | null } {
  const parsed = parseDependency(word);
  if (parsed === null) throw new Failure('range-unreadable', `${word === '' ? "''" : word} names no prompt and range.`, 'Write for example agents-support-triage@^1.0.0.');
  return parsed;
}

/** A path as the lock keeps it: from the top of the repository, so that it means the same wherever the command is called. */
function fromRoot(library: string, cwd: string, root: string): string {
  if (!isPath(library) || isAbsolute(library)) return library;
  const path = relative(root, resolve(cwd, library)).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

function lineOf({ id, from, to, range, library }: AddedPrompt, { colours }: CallOf<'add'>): string {
  const name = colours.bold(visibleLine(id));
  if (to === null) return `${colours.green('✓')} ${name} is not locked any more`;
  const moved = from === null ? to : from === to ? `${to}, as before` : `${from} → ${to}`;
  return `${colours.green('✓')} ${name} ${visibleLine(moved)} (${visibleLine(range ?? '')} of ${visibleLine(library ?? '')})`;
}
