import { longestDescription, type KeptStatus, type StatusHosting } from '../github/status-hosting.ts';
import type { CheckReport, ReportedGate } from '../report/model.ts';
import { visibleLine } from '../report/visible.ts';
import type { ActionEvent } from './event.ts';
import type { Runner } from './toolkit.ts';

/** What a gate's verdict is as the state of a commit. What does not apply stands in nobody's way. */
const states = { passed: 'success', skipped: 'success', failed: 'failure', waiting: 'pending' } as const satisfies Record<ReportedGate['verdict'], KeptStatus['state']>;

/** One status for each gate: `prompt-libraries/syntax` and so on. */
export function statusesOf({ gates }: Pick<CheckReport, 'gates'>): readonly KeptStatus[] {
  return gates.map(({ gate, verdict, required, because }) => ({
    context: `prompt-libraries/${gate}`,
    state: states[verdict],
    description: shortened(`${verdict}${required ? '' : ' (not required)'}: ${visibleLine(because)}`),
  }));
}

function shortened(text: string): string {
  const points = [...text];
  return points.length <= longestDescription ? text : `${points.slice(0, longestDescription - 1).join('')}…`;
}

/** Tells the verdict of every gate on the commit that was checked; a token that may not is told of, and stops nothing. */
export async function keepGateStatuses(runner: Runner, report: CheckReport, event: ActionEvent, hosting: (() => Promise<StatusHosting>) | null): Promise<void> {
  if (event.is !== 'pull-request' && event.is !== 'merge-group') return;
  const outcome = hosting === null ? { is: 'forbidden' as const, because: 'There is no token.' } : await (await hosting()).keepStatuses(event.head, statusesOf(report));
  if (outcome.is === 'kept') return;
  const message = `The gates have no statuses of their own: give the job \`statuses: write\`. ${outcome.because}`;
  runner.annotate({ level: 'notice', title: 'no-statuses', file: null, line: null, column: null, message });
}
