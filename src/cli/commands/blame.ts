import { blame, type Blame, type Cause } from '../../app/serving/blame.ts';
import { visibleLine } from '../../report/visible.ts';
import { withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { timeGiven } from '../serving/time-given.ts';

/** Shows which version of a prompt users got at a time. */
export async function run(call: CallOf<'blame'>): Promise<Outcome> {
  const asked = { id: call.arguments.id, at: timeGiven(call.flags.at), environment: call.flags.environment };
  const answer = await withRepository(call, (repository) => blame(repository, asked));
  return { exit: 0, text: lines(answer).map(visibleLine).join('\n'), json: answer };
}

function lines({ id, prompt, at, environment, version, latest, since, until }: Blame): readonly string[] {
  const name = prompt === null || prompt === id ? id : `${id} (then ${prompt})`;
  if (version === null || since === null) return [`Nobody got ${name} in ${environment} at ${at}.`, ...(until === null ? [] : [`The next that users got: ${causeText(until)}`])];
  return [
    `${name} ${version} is what users got in ${environment} at ${at}.`,
    `  since ${causeText(since)}`,
    `  until ${until === null ? 'now' : causeText(until)}`,
    ...(latest === version ? [] : [`  ${latest ?? ''} was released then, and not yet what all users got`]),
  ];
}

function causeText({ at, kind, version, actor, reason }: Cause): string {
  const what = `${kind}${version === null ? '' : ` ${version}`}`;
  return `${at} (${what}${actor === null ? '' : ` by ${actor}`})${reason === null ? '' : `: ${reason}`}`;
}
