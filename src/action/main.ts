import { resolve } from 'node:path';
import { openRepository } from '../git/open-repository.ts';
import { Failure } from '../problem/failure.ts';
import { chosenCommand } from './choose.ts';
import { readEvent } from './event.ts';
import { readInputs } from './inputs.ts';
import { readSurroundings } from './surroundings.ts';
import type { Runner } from './toolkit.ts';

/** Exit codes: 0 fine, 1 problems found, 2 could not do it, 70 a bug of ours. */
async function main(): Promise<number> {
  try {
    const surroundings = readSurroundings(process.env);
    const inputs = readInputs(process.env);
    const { command } = inputs;
    if (command === 'report') {
      // It reads what is checked out, whatever started it.
      const { runReport } = await import('./run-report.ts');
      await runReport(await thisRunner(), inputs, surroundings);
      return 0;
    }
    if (command === 'setup') {
      const { runSetup } = await import('./run-setup.ts');
      return (await runSetup(await thisRunner(), inputs, surroundings)) ? 0 : 1;
    }
    const event = readEvent(surroundings.eventName, surroundings.payload);
    const chosen = chosenCommand({ command }, event);
    if (chosen === 'check') {
      // In this order: git looks for the repository while what checks is loaded.
      const folder = resolve(surroundings.workspace, inputs.workingDirectory);
      const [repository, { runCheck }, runner] = await Promise.all([openRepository(folder), import('./run-check.ts'), thisRunner()]);
      return (await runCheck(runner, repository, event, inputs, surroundings)) ? 0 : 1;
    }
    if (chosen === 'tick') {
      const { tick } = await import('./run-tick.ts');
      return (await tick(await thisRunner(), inputs, surroundings)) ? 0 : 1;
    }
    const { release } = await import('./run-release.ts');
    return (await release(await thisRunner(), event, inputs, surroundings)) ? 0 : 1;
  } catch (error) {
    const told = error instanceof Failure ? `${error.message}\n${error.help}` : `This is a bug of prompt-libraries: ${String(error)}`;
    const title = error instanceof Failure ? error.code : 'bug';
    (await thisRunner()).annotate({ level: 'error', title, file: null, line: null, column: null, message: told });
    return error instanceof Failure ? 2 : 70;
  }
}

/** Loaded last: it is only needed once there is something to say. */
async function thisRunner(): Promise<Runner> {
  const { actionsRunner } = await import('./toolkit.ts');
  return actionsRunner((text) => process.stdout.write(text), process.env['GITHUB_STEP_SUMMARY']);
}

// What never ends is a bug of ours, and no success. Not awaited: chunks can then import from this one.
process.exitCode = 70;
void main().then((code) => {
  process.exitCode = code;
});
