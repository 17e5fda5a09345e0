import { readdir } from 'node:fs/promises';
import { init, type BegunLibrary } from '../../app/init.ts';
import { furtherWorkflows, workflowPaths } from '../../app/adoption/workflows.ts';
import { systemClock } from '../../clock/clock.ts';
import { namesOf } from '../../domain/row.ts';
import { filesIn } from '../../files/files-in.ts';
import { makeRepository, openWorkspace } from '../../git/open-workspace.ts';
import type { Repository } from '../../git/repository.ts';
import { Failure } from '../../problem/failure.ts';
import { counted } from '../../report/plural.ts';
import { visibleLine } from '../../report/visible.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { withRepository } from '../change-request.ts';
import { shippedTemplates } from '../shipped-templates.ts';
import { tableLines } from '../text-table.ts';

/** Begins a library. */
export async function run(call: CallOf<'init'>): Promise<Outcome> {
  const { cwd, variables, flags } = call;
  const top = await topFolder(call);
  if (top === null && !flags.here && !flags.yes) await refuseForeignFiles(cwd);
  const { ask } = call;
  const begin = async (repository: Repository | null): Promise<BegunLibrary> =>
    await init(
      {
        files: await filesIn(top ?? cwd),
        templates: await shippedTemplates(),
        makeRepository: top === null ? () => makeRepository(cwd, 'main', variables) : null,
        repository,
        worksAlone: ask === null || flags.yes || flags['dry-run'] ? null : () => worksAlone(ask),
        agree: ask === null || flags.yes ? null : (plan) => agreed(plan, call, ask),
        now: systemClock.now,
      },
      { configFile: flags.config, name: flags.name, preset: flags.preset, alone: flags.alone, workflows: new Set(namesOf(furtherWorkflows).filter((each) => flags[each])), dryRun: flags['dry-run'] },
    );
  const begun = top === null ? await begin(null) : await withRepository(call, begin);
  return { exit: 0, text: linesOf(begun, call).join('\n'), json: begun };
}

async function worksAlone(ask: (question: string) => Promise<string>): Promise<boolean> {
  return /^no?$/iu.test((await ask('Does anybody besides you review changes here? [Y/n] ')).trim());
}

async function agreed(plan: BegunLibrary, call: CallOf<'init'>, ask: (question: string) => Promise<string>): Promise<boolean> {
  const answer = await ask(`${[...foundLines(plan), ...changedLines(plan, call)].join('\n')}\nWrite these files? [Y/n] `);
  return /^(?:y(?:es)?)?$/iu.test(answer.trim());
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

function linesOf(begun: BegunLibrary, call: CallOf<'init'>): readonly string[] {
  const { folder, repository, kept, next, done } = begun;
  const { colours } = call;
  const files = [...changedLines(begun, call), ...kept.map((path) => `  = ${path} ${colours.dim('(was there, not changed)')}`)];
  if (!done) return [colours.bold(`Nothing is written in ${visibleLine(folder)}. These files would be:`), ...files, '', ...foundLines(begun)];
  return [
    colours.bold(`A prompt library in ${visibleLine(folder)}${repository === 'made' ? ', a new git repository' : ''}`),
    ...files,
    '',
    ...foundLines(begun),
    'Next:',
    ...next.map((command) => `  ${command}`),
    '',
    'On GitHub, make prompt-check a required status check of the main branch.',
    ...furtherLines(begun),
  ];
}

/** What can be added later. */
function furtherLines({ written, kept }: BegunLibrary): readonly string[] {
  const there = new Set([...written, ...kept]);
  const left = namesOf(furtherWorkflows).filter((name) => !there.has(workflowPaths(name).path));
  return left.length === 0 ? [] : ['', 'More workflows, when you want them:', ...left.map((name) => `  prompt-libraries init --${name.padEnd(8)}  ${furtherWorkflows[name]}`)];
}

function changedLines({ written, extended }: BegunLibrary, { colours }: CallOf<'init'>): readonly string[] {
  return [...written.map((path) => `  ${colours.green('+')} ${path}`), ...extended.map((path) => `  ${colours.green('~')} ${path} ${colours.dim('(a marked block is added, all else stays)')}`)];
}

/** Globs and ids cannot be broken: a table of them is as wide as it has to be. */
const unbounded = Number.MAX_SAFE_INTEGER;

/** What was there, as a table, and what a check says of it. */
function foundLines({ found, findings, accepted, collisions }: BegunLibrary): readonly string[] {
  if (found.length === 0) return [];
  const rows = found.map((each) => [each.format, each.include, String(each.prompts), each.category ?? '', each.owner ?? '', each.example].map(visibleLine));
  const total = found.reduce((sum, each) => sum + each.prompts, 0);
  return [
    `Found ${counted(total, 'prompt')}:`,
    ...tableLines(['format', 'files', 'prompts', 'category', 'owner', 'an id'], rows, unbounded),
    '',
    ...(findings === null ? ['Nothing is committed yet, so nothing was checked.'] : [`A check finds ${counted(findings.errors, 'error')}, ${counted(findings.warnings, 'warning')} and ${counted(findings.notices, 'notice')}; ${findings.clean} of ${counted(findings.prompts, 'prompt')} have no error or warning.`, `The baseline accepts ${accepted} of them: only what is new, or lies in files that a change touches, will count.`]),
    ...collisions.map(({ id, paths }) => `The id ${visibleLine(id)} belongs to ${paths.map(visibleLine).join(' and ')}: rename one, or give a source another id: in prompt-library.yaml.`),
    '',
  ];
}
