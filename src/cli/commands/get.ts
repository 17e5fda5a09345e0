import { Failure } from '../../problem/failure.ts';
import { visible, visibleLine } from '../../report/visible.ts';
import { withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { servedPrompt, type ServedAnswer } from '../serving/served-prompt.ts';

/** Shows what an application gets. */
export async function run(call: CallOf<'get'>): Promise<Outcome> {
  const { key, version, label, environment, at } = call.flags;
  if (version !== null && label !== null) throw new Failure('get-two-wishes', 'A version and a label cannot both be wanted.', 'Leave one of them out.');
  const request = { targetingKey: key, version: version ?? undefined, label: label ?? undefined, environment, at };
  const answer = await withRepository(call, (repository) => servedPrompt(repository, call.arguments.id, request));
  return { exit: 0, text: [...headLines(answer, call), ...textLines(answer, call)].join('\n'), json: jsonOf(answer, environment) };
}

function headLines({ prompt, warnings }: ServedAnswer, { colours }: CallOf<'get'>): readonly string[] {
  const { id, version, variant } = prompt;
  return [
    colours.dim(visibleLine(`${id} ${version} (${variant})`)),
    ...warnings.map((warning) => colours.yellow(visibleLine(warning))),
    '',
  ];
}

function textLines({ prompt: { text, messages } }: ServedAnswer, { colours }: CallOf<'get'>): readonly string[] {
  if (messages === null) return [visible(text ?? '')];
  return messages.flatMap((message, index) => [...(index === 0 ? [] : ['']), colours.bold(`[${visibleLine(message.role)}]`), visible(message.text.trim())]);
}

/** `schemas/get.schema.json` */
function jsonOf({ commit, prompt, warnings }: ServedAnswer, environment: string): unknown {
  const { id, version, variant, digest, deprecated, body } = prompt;
  return { schema: 'prompt-libraries/get/v1', commit, environment, id, version, variant, digest, deprecated, warnings, body };
}
