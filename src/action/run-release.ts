import { tagNamesOf } from '../app/release/read-records.ts';
import { backMerges, outcomeJson, outcomeMarkdown, outcomeText } from '../app/release/outcome-text.ts';
import { runRelease, type RunOutcome } from '../app/release/run-release.ts';
import { foreignLines } from '../report/log-line.ts';
import type { ActionEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { withReleasePorts } from './release-ports.ts';
import { tickAfterRelease } from './run-tick.ts';
import type { Surroundings } from './surroundings.ts';
import type { Runner } from './toolkit.ts';

/**
 * Releases the main branch, or staging where that was pushed, as the remote has it now, whatever commit the event names;
 * then looks at rollouts, where main was released. Returns whether nothing is owed and nothing was rolled back.
 */
export async function release(runner: Runner, event: ActionEvent, inputs: Inputs, surroundings: Surroundings): Promise<boolean> {
  return await withReleasePorts(inputs, surroundings, event.is === 'landed' ? event.branch : null, async (ports, branch) => {
    const outcome = await runRelease(ports, { configFile: inputs.config, dryRun: inputs.dryRun, only: null, now: new Date(), channel: branch.channel });
    await show(runner, outcome, inputs);
    const isWell = branch.channel !== 'main' || (await tickAfterRelease(ports, runner, inputs, surroundings));
    return outcome.owed.length === 0 && isWell;
  });
}

async function show(runner: Runner, outcome: RunOutcome, inputs: Inputs): Promise<void> {
  const { record, published, owed, waiting } = outcome;
  for (const line of foreignLines(outcomeText(outcome, inputs.dryRun))) runner.log(line);
  for (const message of owed) runner.annotate({ level: 'error', title: 'release-owed', file: null, line: null, column: null, message });
  for (const each of waiting) runner.annotate({ level: 'warning', title: 'release-waiting', file: null, line: null, column: null, message: `${each.id}: ${each.for}` });
  for (const message of backMerges(outcome)) runner.annotate({ level: 'warning', title: 'back-merge-wanted', file: null, line: null, column: null, message });
  runner.summarize(outcomeMarkdown(outcome, inputs.dryRun));
  const released = outcomeJson(outcome) as { readonly released: unknown };
  runner.output('conclusion', owed.length === 0 ? 'passed' : 'failed');
  runner.output('released', JSON.stringify(released.released));
  runner.output('tags', JSON.stringify(record === null ? [] : tagNamesOf(record)));
  runner.output('library-version', record === null || record.tag === null ? '' : record.version);
  runner.output('release-url', published.is === 'published' || published.is === 'unchanged' ? published.url : '');
}
