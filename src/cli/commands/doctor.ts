import { diagnose } from '../../app/release/doctor.ts';
import { systemClock } from '../../clock/clock.ts';
import { counted } from '../../report/plural.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { githubIfAny } from '../github-access.ts';
import { withReleasePorts } from '../with-release-ports.ts';

/** Compares the remote with the records, and mends what it is asked to. */
export async function run(call: CallOf<'doctor'>): Promise<Outcome> {
  const { fix, rebuild, config: configFile, repository } = call.flags;
  call.progress('comparing the remote with its records');
  const rules = await githubIfAny(call, repository);
  const { drifts, fixed, rebuilt, rebuiltFrom, lost, asked, lacks, records } = await withReleasePorts(call, (ports) => diagnose(ports, { fix, rebuild, configFile, rules, now: systemClock.now() }));
  const { green, red, yellow, dim } = call.colours;
  const lines = [
    ...(rebuilt ? [broughtBack(rebuiltFrom)] : []),
    ...lost.flatMap(({ code, says, mend }) => [`${yellow('!')} ${code}: ${says}`, dim(`  mend: ${mend}`)]),
    ...fixed.map(({ library, tags }) => `Library ${library}: made ${tags.join(', ')} again.`),
    ...drifts.flatMap(({ code, says, mend }) => [`${red('✗')} ${code}: ${says}`, dim(`  mend: ${mend}`)]),
    ...(drifts.length === 0 ? [`${green('✓')} The repository is as its records say.`] : []),
    ...(records === null ? [] : [dim(`  branch prompt-library: ${counted(records.files, 'file')}, ${counted(records.commits, 'commit')}`)]),
    ...lacks.flatMap(({ code, says, mend }) => [`${yellow('!')} ${code}: ${says}`, dim(`  mend: ${mend}`)]),
    ...(asked && lacks.length === 0 ? [`${green('✓')} Branches and tags are guarded.`] : []),
    ...(!asked ? [dim('  The rules of branches and tags were not looked at: put a token into GITHUB_TOKEN.')] : []),
  ];
  return { exit: drifts.length === 0 ? 0 : 1, text: lines.join('\n'), json: { schema: 'prompt-libraries/doctor/v1', drifts, fixed, rebuilt, rebuiltFrom, lost, asked, lacks, records } };
}

function broughtBack(from: 'records' | 'tags' | 'history' | null): string {
  if (from === 'history') return 'Damaged files of branch prompt-library were brought back as they were last.';
  return `Branch prompt-library was brought back${from === 'tags' ? ' from the tags' : ''}.`;
}
