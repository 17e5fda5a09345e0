import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exportLibrary } from '../../app/serving/export.ts';
import { exportFiles } from '../../app/serving/export-files.ts';
import type { Exported } from '../../app/serving/exported.ts';
import { isWrittenTarget, type WrittenTarget } from '../../domain/export-targets.ts';
import { filesIn } from '../../files/files-in.ts';
import { Failure } from '../../problem/failure.ts';
import { counted } from '../../report/plural.ts';
import { visibleLine } from '../../report/visible.ts';
import { withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';

const shownLeft = 20;

/** Writes what is served, or prompts in another format, into a folder. */
export async function run(call: CallOf<'export'>): Promise<Outcome> {
  const { to, environment, at, config, force } = call.flags;
  if (isWrittenTarget(to)) return await writtenFiles(call, to);
  if (call.arguments.ids.length > 0) throw new Failure('export-whole', `--to ${to} writes everything that is served.`, 'Leave the prompts away.');
  call.progress('reading what is served');
  const { commit, files, left } = await withRepository(call, (repository) => exportLibrary(repository, { to, environment, at, configFile: config }));
  await written(resolve(call.cwd, call.arguments.folder), call.arguments.folder, files, force);
  const paths = [...files.keys()].sort();
  return {
    exit: 0,
    text: [
      `${counted(paths.length, 'file')} written to ${visibleLine(call.arguments.folder)}.`,
      ...leftLines(left),
    ].join('\n'),
    json: { schema: 'prompt-libraries/export/v1', commit, to, environment, folder: call.arguments.folder, files: paths, left, lossy: [] },
  };
}

/** Writes the prompts of a commit as files of a format. */
async function writtenFiles(call: CallOf<'export'>, to: WrittenTarget): Promise<Outcome> {
  const { at, config, force } = call.flags;
  const { folder, ids } = call.arguments;
  const { commit, files, left, lossy } = await withRepository(call, (repository) => exportFiles(repository, { to, at: at ?? 'HEAD', ids, configFile: config }));
  await written(resolve(call.cwd, folder), folder, files, force);
  const paths = [...files.keys()].sort();
  const told = lossy.flatMap(({ id, lost, assumed }) => [...lost.map((each) => `  ${id} loses ${each}`), ...assumed.map((each) => `  ${id} gets ${each}`)]);
  return {
    exit: 0,
    text: [`${counted(paths.length, 'file')} written to ${visibleLine(folder)}.`, ...told.slice(0, shownLeft).map(visibleLine), ...(told.length > shownLeft ? [`  and ${told.length - shownLeft} more losses; --json names them`] : []), ...leftLines(left)].join('\n'),
    json: { schema: 'prompt-libraries/export/v1', commit, to, environment: null, folder, files: paths, left, lossy },
  };
}

function leftLines(left: Exported['left']): readonly string[] {
  const hidden = left.length - shownLeft;
  return [...left.slice(0, shownLeft).map(({ id, because }) => visibleLine(`  without ${id}: ${because}`)), ...(hidden > 0 ? [`  and without ${hidden} more; --json names them`] : [])];
}

async function written(place: string, shown: string, texts: ReadonlyMap<string, string>, force: boolean): Promise<void> {
  await mkdir(place, { recursive: true }).catch((cause: unknown) => {
    throw new Failure('export-folder', `${shown} cannot be made.`, 'Name a folder that you may write to.', cause);
  });
  const files = await filesIn(place);
  const [first] = force ? [] : await files.list('');
  if (first !== undefined) throw new Failure('export-not-empty', `${shown} has files already, such as ${first}.`, 'Name an empty folder, or add --force: it overwrites files of the same names and leaves all others.');
  for (const [path, text] of texts) await files.write(path, text);
}
