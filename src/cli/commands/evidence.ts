import { mkdir, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exportEvidence, type ExportChoice, type ExportedEvidence } from '../../app/evidence/export-evidence.ts';
import { importEvidence, presentContent, type ImportedEvidence } from '../../app/evidence/import-evidence.ts';
import { keepInFolder, keepOnBranch } from '../../app/evidence/keep-evidence.ts';
import { systemClock } from '../../clock/clock.ts';
import type { EvidenceRecord } from '../../evidence/evaluation.ts';
import { filesIn } from '../../files/files-in.ts';
import type { Repository } from '../../git/repository.ts';
import { Failure } from '../../problem/failure.ts';
import { counted } from '../../report/plural.ts';
import { visibleLine } from '../../report/visible.ts';
import { changeRequest, withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { fileText } from '../library-call.ts';
import { problemText } from '../library-text.ts';
import { shardFrom } from '../shard.ts';
import { withReleasePorts } from '../with-release-ports.ts';

type EvidenceCall = CallOf<'evidence'>;

/** Brings in what an evaluation showed, or writes what it needs. */
export async function run(call: EvidenceCall): Promise<Outcome> {
  return call.arguments.action === 'import' ? await importing(call) : await exporting(call);
}

async function importing(call: EvidenceCall): Promise<Outcome> {
  const { from, out, when } = call.flags;
  if (from === null) throw new Failure('evidence-no-format', 'Nothing says what made the outputs.', 'Say it: --from promptfoo, junit or json.');
  const outputs = await Promise.all(call.arguments.paths.map(async (path) => ({ file: path, text: await fileText(resolve(call.cwd, path), path) })));
  const tie = call.flags.for === null ? null : await withRepository(call, (repository) => presentContent(repository, { at: call.flags.head, configFile: call.flags.config }, call.flags.for ?? ''));
  call.progress('importing');
  const imported = await importEvidence({ from, outputs, tie, when: when === null ? null : timeFrom(when) }, (records) => kept(call, out, records), systemClock.now());
  return { exit: imported.problems.length === 0 ? 0 : 1, text: importText(imported, call).join('\n'), json: imported };
}

async function kept(call: EvidenceCall, out: string | null, records: readonly EvidenceRecord[]): Promise<readonly string[]> {
  if (out === null) return await withReleasePorts(call, (ports) => keepOnBranch(ports, records, call.flags.config));
  const folder = resolve(call.cwd, out);
  await mkdir(folder, { recursive: true });
  return await keepInFolder(await filesIn(folder), records);
}

function timeFrom(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time) || !/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(text)) {
    throw new Failure('time-invalid', `${text === '' ? "''" : text} is no time.`, 'Write it with its zone: 2026-12-31T12:00:00Z.');
  }
  return time;
}

function importText({ evaluations, written, problems }: ImportedEvidence, call: EvidenceCall): readonly string[] {
  const { bold, dim } = call.colours;
  if (problems.length > 0) return [...problemText(problems, call), 'Nothing was written.'];
  const place = call.flags.out === null ? 'branch prompt-library' : visibleLine(call.flags.out);
  return [
    ...evaluations.map(({ prompt, runner, model, passed, failed, errors, digest }) => {
      const asked = errors === 0 ? '' : `, ${errors} could not be asked`;
      return `${bold(visibleLine(prompt))}  ${visibleLine(model ?? runner)}: ${passed} of ${passed + failed + errors} passed${asked}  ${dim(digest.slice(0, 12))}`;
    }),
    written.length === 0 ? `All of it is on record already: ${place} stays as it is.` : `Wrote ${counted(written.length, 'record')} to ${place}.`,
  ];
}

async function exporting(call: EvidenceCall): Promise<Outcome> {
  const [folder = '', ...ids] = call.arguments.paths;
  if (call.flags.to === null) throw new Failure('evidence-no-runner', 'Nothing says what will run the evaluation.', 'Say it: --to promptfoo.');
  call.progress('rendering');
  const exported = await withRepository(call, async (repository) => {
    const choice = await choiceOf(repository, call, ids);
    return await exportEvidence(repository, choice, call.flags.provider ?? [], (files) => written(call, folder, files), systemClock.now());
  });
  return { exit: exported.problems.length === 0 ? 0 : 1, text: exportText(exported, folder, call).join('\n'), json: exported };
}

async function choiceOf(repository: Repository, call: EvidenceCall, ids: readonly string[]): Promise<ExportChoice> {
  const { all, shard, head, config } = call.flags;
  if ((all || ids.length > 0) && shard !== null) throw new Failure('evidence-choice', 'A part is one of a change, not of prompts that are named.', 'Leave --shard, or --all and the ids, away.');
  if (all && ids.length > 0) throw new Failure('evidence-choice', 'Either prompts are named, or all are meant.', 'Leave --all or the ids away.');
  if (all || ids.length > 0) return { of: 'commit', at: head, configFile: config, ids };
  const request = await changeRequest(repository, { ...call, flags: { ...call.flags, title: null } }, false);
  return { of: 'change', request, shard: shard === null ? null : shardFrom(shard) };
}

/** What an earlier export left would be evaluated again, so the folder has to be empty. */
async function written(call: EvidenceCall, folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const place = resolve(call.cwd, folder);
  const there = await readdir(place).catch(() => []);
  if (there.length > 0) throw new Failure('folder-not-empty', `The folder ${folder} is not empty.`, 'Name another one, or remove it first.');
  if (files.size === 0) return;
  await mkdir(place, { recursive: true });
  const target = await filesIn(place);
  for (const [path, text] of files) await target.write(path, text);
}

function exportText({ prompts, cases, untested, evaluated, skipped, problems, written: paths }: ExportedEvidence, folder: string, call: EvidenceCall): readonly string[] {
  const { dim } = call.colours;
  if (problems.length > 0) return [...problemText(problems, call), 'Nothing was written.'];
  return [
    ...skipped.map(({ prompt, test, because }) => dim(`left out: ${visibleLine(prompt)}, “${visibleLine(test)}”: ${because}`)),
    ...(untested.length === 0 ? [] : [dim(`without tests: ${untested.map(visibleLine).join(', ')}`)]),
    ...(evaluated.length === 0 ? [] : [dim(`evaluated already: ${evaluated.map(visibleLine).join(', ')}`)]),
    ...(paths.length === 0
      ? ['There is nothing to evaluate: --all, or ids, take prompts that did not change, too.']
      : [`Wrote ${counted(cases, 'case')} of ${counted(prompts.length, 'prompt')} to ${visibleLine(folder)}.`, 'Run it there: promptfoo eval --no-cache --output results.json', `Then: prompt-libraries evidence import --from promptfoo ${visibleLine(folder)}/results.json`]),
  ];
}
