import { readdir } from 'node:fs/promises';
import { init, type BegunLibrary } from '../../app/init.ts';
import { filesIn } from '../../files/files-in.ts';
import { makeRepository, openWorkspace } from '../../git/open-workspace.ts';
import { Failure } from '../../problem/failure.ts';
import { visibleLine } from '../../report/visible.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { shippedTemplates } from '../shipped-templates.ts';

/** Begins a library. */
export async function run(call: CallOf<'init'>): Promise<Outcome> {
  const { cwd, variables, flags } = call;
  const top = await topFolder(call);
  if (top === null && !flags.here && !flags.yes) await refuseForeignFiles(cwd);
  const begun = await init(
    {
      files: await filesIn(top ?? cwd),
      templates: await shippedTemplates(),
      makeRepository: top === null ? () => makeRepository(cwd, 'main', variables) : null,
    },
    { configFile: flags.config, name: flags.name, preset: flags.preset },
  );
  return { exit: 0, text: linesOf(begun, call).join('\n'), json: begun };
}

/** The top folder of the repository a call is made in; `null` outside of any. */
async function topFolder({ cwd, variables }: CallOf<'init'>): Promise<string | null> {
  try {
    return (await openWorkspace(cwd, variables)).root;
  } catch (error) {
    if (error instanceof Failure && error.code === 'git-not-a-repository') return null;
    throw error;
  }
}

/** A home folder becomes a repository easily, and by mistake. */
async function refuseForeignFiles(folder: string): Promise<void> {
  if ((await readdir(folder)).length === 0) return;
  throw new Failure('folder-not-empty', `${folder} is in no git repository, and it is not empty.`, 'Make one of it with --here, or go to an empty folder.');
}

function linesOf({ folder, repository, written, kept, next }: BegunLibrary, { colours }: CallOf<'init'>): readonly string[] {
  const files = [...written.map((path) => `  ${colours.green('+')} ${path}`), ...kept.map((path) => `  = ${path} ${colours.dim('(was there, not changed)')}`)];
  return [
    colours.bold(`A prompt library in ${visibleLine(folder)}${repository === 'made' ? ', a new git repository' : ''}`),
    ...files,
    '',
    'Next:',
    ...next.map((command) => `  ${command}`),
    '',
    'On GitHub, make prompt-check a required status check of the main branch.',
  ];
}
