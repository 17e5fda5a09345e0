import { adopt, type AdoptedPrompt } from '../../app/adopt.ts';
import { authorFrom } from '../../app/authoring/authors.ts';
import { visibleLine } from '../../report/visible.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { authoringPorts } from '../library-call.ts';
import { problemText } from '../library-text.ts';

/** Moves a prompt to native form. */
export async function run(call: CallOf<'adopt'>): Promise<Outcome> {
  const { flags } = call;
  const adopted = await adopt(await authoringPorts(call), flags.config, {
    id: call.arguments.id,
    category: flags.category,
    subcategory: flags.subcategory,
    acceptsLoss: flags['accept-loss'],
    dryRun: flags['dry-run'],
    author: flags.author === null ? null : authorFrom(flags.author),
  });
  return { exit: adopted.written || flags['dry-run'] ? 0 : 1, text: linesOf(adopted, call).join('\n'), json: adopted };
}

function linesOf({ from, to, path, lost, assumed, written, commits, problems }: AdoptedPrompt, call: CallOf<'adopt'>): readonly string[] {
  const found = problemText(problems, call);
  return [
    written ? `${call.colours.green('✓')} ${call.colours.bold(visibleLine(to))}  ${visibleLine(from)} → ${visibleLine(path)}` : `${visibleLine(from)} is not moved to ${visibleLine(path)}.`,
    ...(commits.length === 0 ? [] : [`  committed as ${commits.map((commit) => commit.slice(0, 7)).join(', ')}`]),
    ...lost.map((each) => `  lost: ${visibleLine(each)}`),
    ...assumed.map((each) => `  added: ${visibleLine(each)}`),
    ...(lost.length > 0 && !written && !call.flags['dry-run'] ? ['  --accept-loss moves it all the same'] : []),
    ...(found.length === 0 ? [] : ['', ...found]),
  ];
}
