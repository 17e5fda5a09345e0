import { diff, type DiffSide, type PromptDiff } from '../../app/diff.ts';
import type { MetadataChange } from '../../library/metadata-changes.ts';
import { diffLines } from '../../report/diff-terminal.ts';
import { visibleLine } from '../../report/visible.ts';
import { withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import { definitions } from '../definitions.ts';
import type { CallOf } from '../descriptions/index.ts';

/** Shows what changed in a prompt between two versions. */
export async function run(call: CallOf<'diff'>): Promise<Outcome> {
  const { id, from, to } = call.arguments;
  const request = { at: 'HEAD', configFile: call.flags.config };
  const found = await withRepository(call, (repository) => diff(repository, request, id, { from, to: to ?? 'HEAD' }));
  return { exit: 0, text: textOf(found, call).join('\n'), json: found };
}

function textOf({ id, from, to, metadata, text }: PromptDiff, call: CallOf<'diff'>): readonly string[] {
  const { bold, dim } = call.colours;
  const rows = metadata.map(({ key, before, after }: MetadataChange) => [key, `${shown(before)} → ${shown(after)}`] as const);
  return [
    bold(`${visibleLine(id)}  ${visibleLine(from.name)} → ${visibleLine(to.name)}`),
    dim(`from ${sideText(from)}`),
    dim(`to   ${sideText(to)}`),
    ...(rows.length === 0 ? [] : ['', bold('Metadata'), ...definitions(rows, call.width)]),
    '',
    bold('Text'),
    ...diffLines(text, call.width, call.colours),
  ];
}

function sideText({ commit, path }: DiffSide): string {
  return visibleLine(`${path} at ${commit.slice(0, 7)}`);
}

/** A value on one line; nothing there is a dash. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return visibleLine(typeof value === 'string' ? value : JSON.stringify(value));
}
