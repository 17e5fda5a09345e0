import { diagnose } from '../../app/release/doctor.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { withReleasePorts } from '../with-release-ports.ts';

/** Compares the remote with the records, and mends what it is asked to. */
export async function run(call: CallOf<'doctor'>): Promise<Outcome> {
  const { fix, rebuild, config } = call.flags;
  call.progress('comparing the remote with its records');
  const { drifts, fixed, rebuilt } = await withReleasePorts(call, (ports) => diagnose(ports, { fix, rebuild, configFile: config }));
  const { green, red, dim } = call.colours;
  const lines = [
    ...(rebuilt ? ['Branch prompt-library was brought back.'] : []),
    ...fixed.map(({ library, tags }) => `Library ${library}: made ${tags.join(', ')} again.`),
    ...drifts.flatMap(({ code, says, mend }) => [`${red('✗')} ${code}: ${says}`, dim(`  mend: ${mend}`)]),
    ...(drifts.length === 0 ? [`${green('✓')} The repository is as its records say.`] : []),
  ];
  return { exit: drifts.length === 0 ? 0 : 1, text: lines.join('\n'), json: { schema: 'prompt-libraries/doctor/v1', drifts, fixed, rebuilt } };
}
