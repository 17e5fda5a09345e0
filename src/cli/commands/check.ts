import { resolve } from 'node:path';
import { check } from '../../app/check/check.ts';
import { facesOf, isAcceptable } from '../../app/check/faces.ts';
import type { CheckRequest } from '../../app/check/request.ts';
import { systemClock } from '../../clock/clock.ts';
import { reportJson } from '../../report/json.ts';
import type { CheckReport } from '../../report/model.ts';
import { sarif } from '../../report/sarif.ts';
import { counted } from '../../report/plural.ts';
import { text } from '../../report/text.ts';
import { openCatalogs } from '../catalog-source.ts';
import { changeRequest, onlyCommits, withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { refusal } from '../refusals.ts';

/** Judges a change, or the whole library, and prints the report. */
export async function run(call: CallOf<'check'>): Promise<Outcome> {
  if (call.flags['write-baseline']) return await baselineWritten(call);
  const report = await withRepository(call, async (repository) => check(repository, { ...(await changeRequest(repository, call, call.flags.all)), ...(await given(call)) }, systemClock.now(), openCatalogs(call, repository.root)));
  return {
    exit: isAcceptable(report, call.flags['fail-on']) ? 0 : 1,
    text: () => printed(report, call),
    json: reportJson(report),
  };
}

async function printed(report: CheckReport, call: CallOf<'check'>): Promise<string> {
  switch (call.flags.format) {
    case 'markdown':
      return (await facesOf(report)).summary;
    case 'sarif':
      return JSON.stringify(sarif(report), null, 2);
    case 'text':
      return [text(report, call).trimEnd(), ...onlyCommits(report, call)].join('\n');
  }
}

/** Accepts what the library has, and says what that needs to count. */
async function baselineWritten(call: CallOf<'check'>): Promise<Outcome> {
  if (!call.flags.all) throw refusal('flag-missing', '--write-baseline is about the whole library.', 'Write it with --all: prompt-libraries check --all --write-baseline');
  const [{ writeBaseline }, { authoringPorts }] = await Promise.all([import('../../app/check/write-baseline.ts'), import('../library-call.ts')]);
  const { files } = await authoringPorts(call);
  const written = await withRepository(call, async (repository) => writeBaseline(files, repository, await changeRequest(repository, call, true), systemClock.now()));
  const { path, accepted, before } = written;
  const text = [
    `${call.colours.green('✓')} ${path} accepts ${counted(accepted, 'finding')}${before === null ? '' : `, ${before - accepted} fewer than before`}. Security errors are never among them.`,
    `  next: commit it${before === null ? ', with `gates: {mode: ratchet}` in the configuration' : ''}`,
  ];
  return { exit: 0, text: text.join('\n'), json: written };
}

async function given({ flags, cwd }: CallOf<'check'>): Promise<Pick<CheckRequest, 'evidence'>> {
  if (flags.evidence === null) return {};
  const [{ givenEvidence }, { filesIn }] = await Promise.all([import('../../app/evidence/given-evidence.ts'), import('../../files/files-in.ts')]);
  return { evidence: await givenEvidence(await filesIn(resolve(cwd, flags.evidence))) };
}
