import { resolve } from 'node:path';
import { render, type RenderedPrompt } from '../../app/render.ts';
import { readYamlFile } from '../../format/yaml-document.ts';
import { Failure } from '../../problem/failure.ts';
import { visible } from '../../report/visible.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { fileText, libraryRequest, withLibrary } from '../library-call.ts';
import { problemText, uncommittedLines } from '../library-text.ts';

/** Shows the messages an application would send. */
export async function run(call: CallOf<'render'>): Promise<Outcome> {
  const given = { pairs: call.flags.var ?? [], file: await valuesIn(call) };
  const rendered = await withLibrary(call, (ports) => render(ports, libraryRequest(call), call.arguments.id, given));
  const refused = rendered.problems.length > 0;
  const lines = refused ? problemText(rendered.problems, call) : messageLines(rendered, call);
  return { exit: refused ? 1 : 0, text: [...lines, ...uncommittedLines(rendered.uncommitted, call)].join('\n'), json: rendered };
}

function messageLines({ messages }: RenderedPrompt, { colours }: CallOf<'render'>): readonly string[] {
  return messages.flatMap(({ role, text }, index) => [...(index === 0 ? [] : ['']), colours.bold(`[${visible(role)}]`), visible(text.trim())]);
}

/** JSON is YAML: one reader takes both. */
async function valuesIn({ flags, cwd }: CallOf<'render'>): Promise<Readonly<Record<string, unknown>>> {
  if (flags.vars === null) return {};
  const read = readYamlFile(await fileText(resolve(cwd, flags.vars), flags.vars), flags.vars);
  if (read.ok) return read.value.value;
  const [{ place, message, fix }] = read.problems;
  throw new Failure('vars-unreadable', `${flags.vars}:${place?.line ?? 1}: ${message}`, fix);
}
