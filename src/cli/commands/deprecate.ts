import { authorFrom } from '../../app/authoring/authors.ts';
import { deprecate, type DeprecatedPrompt } from '../../app/deprecate.ts';
import { systemClock } from '../../clock/clock.ts';
import { whenItGoes } from '../../library/deprecation-standing.ts';
import { Failure } from '../../problem/failure.ts';
import { visibleLine } from '../../report/visible.ts';
import { withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { authoringPorts } from '../library-call.ts';
import { problemText } from '../library-text.ts';

/** Announces that a prompt goes, changes that, or takes it back; or lists what is due. */
export async function run(call: CallOf<'deprecate'>): Promise<Outcome> {
  const { id } = call.arguments;
  const { flags } = call;
  if (flags.due && id !== null) throw new Failure('deprecate-one-thing', '--due is about every deprecated prompt.', 'Leave out the id, or leave out --due.');
  if (flags.due) return await (await import('../removals.ts')).removals(call);
  if (flags.open) throw new Failure('deprecate-one-thing', '--open opens what --due lists.', 'Write --due --open.');
  if (id === null) throw new Failure('deprecate-nothing-named', 'Nothing says which prompt goes.', 'Name one: prompt-libraries deprecate ID; or list what is due: prompt-libraries deprecate --due');
  const { replacement, guide, removal, announced, reason, undo } = flags;
  if (undo && [replacement, guide, removal, announced, reason].some((each) => each !== null)) throw new Failure('deprecate-one-thing', '--undo takes the whole deprecation back.', 'Leave out the other flags, or leave out --undo.');
  const wanted = { id, replacement, guide, removal, announced, reason, undo, author: flags.author === null ? null : authorFrom(flags.author), commits: !flags['no-commit'] };
  const written = await withRepository(call, async (repository) => deprecate({ ...(await authoringPorts(call)), repository }, flags.config, wanted, systemClock.now()));
  return { exit: written.written ? 0 : 1, text: linesOf(written, call).join('\n'), json: written };
}

function linesOf(done: DeprecatedPrompt, call: CallOf<'deprecate'>): readonly string[] {
  const { deprecation, guide, commit, daysLeft } = done;
  const problems = problemText(done.problems, call);
  if (!done.written) return [...problems, '', `${visibleLine(done.path)} is not changed.`];
  const paths = [done.path, ...(guide === null ? [] : [guide.path])].map(visibleLine).join(' ');
  return [
    `${call.colours.green('✓')} ${call.colours.bold(visibleLine(done.id))} ${deprecation === null || daysLeft === null ? 'stays' : whenItGoes(deprecation.removal, daysLeft)}`,
    ...(deprecation?.replacement === null || deprecation === null ? [] : [`  use instead: ${visibleLine(deprecation.replacement)}`]),
    ...(guide === null ? [] : [`  guide: ${visibleLine(guide.path)}${guide.written ? ', begun here: say what changes' : ''}`]),
    commit === null ? `  next: git add ${paths} && git commit -m ${JSON.stringify(done.message)}` : `  committed as ${commit.slice(0, 7)}: ${visibleLine(done.message)}`,
    ...(problems.length === 0 ? [] : ['', ...problems]),
  ];
}
