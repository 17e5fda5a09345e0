import { Failure } from '../problem/failure.ts';
import { chosenCommand } from './choose.ts';
import { readEvent } from './event.ts';
import { readInputs } from './inputs.ts';
import { runCheck } from './run-check.ts';
import { readSurroundings } from './surroundings.ts';
import { actionsRunner, type Runner } from './toolkit.ts';

/** Exit codes: 0 fine, 1 problems found, 2 could not do it, 70 a bug of ours. */
async function main(runner: Runner): Promise<number> {
  try {
    const surroundings = await readSurroundings(process.env);
    const inputs = readInputs(runner);
    const event = readEvent(surroundings.eventName, surroundings.payload);
    if (chosenCommand(inputs, event) === 'check') return (await runCheck(runner, event, inputs, surroundings)) ? 0 : 1;
    const { release } = await import('./run-release.ts');
    return (await release(runner, event, inputs, surroundings)) ? 0 : 1;
  } catch (error) {
    const told = error instanceof Failure ? `${error.message}\n${error.help}` : `This is a bug of prompt-libraries: ${String(error)}`;
    const title = error instanceof Failure ? error.code : 'bug';
    runner.annotate({ level: 'error', title, file: null, line: null, column: null, message: told });
    return error instanceof Failure ? 2 : 70;
  }
}

process.exitCode = await main(actionsRunner((text) => process.stdout.write(text)));
