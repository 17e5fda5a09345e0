import { resolve } from 'node:path';
import { Failure } from '../problem/failure.ts';
import { Bug } from '../problem/never.ts';
import { colours, type Colours } from '../report/colours.ts';
import type { CommandTable, Description, Outcome } from './command.ts';
import { commands } from './commands.ts';
import { bugJson, bugMessage, errorJson, failureMessage } from './last-words.ts';
import { isWritten, requestOf, type Request } from './parse.ts';
import { progressOn } from './progress.ts';
import { programVersion } from './program-version.ts';
import { stdinText } from './text-or-file.ts';
import { wantsColours } from './wants-colours.ts';
import { widthOf, type World } from './world.ts';

/**
 * Words in, exit code out: 0 fine, 1 problems found, 2 could not do it (a `Failure`), 70 a bug of ours. Never throws.
 * @param argv the words after the program's name.
 */
export async function main(argv: readonly string[], world: World, table: CommandTable = commands): Promise<number> {
  try {
    return await answer(requestOf(argv, descriptionsOf(table)), argv, world, table);
  } catch (error) {
    return lastWords(error, isWritten('json', argv), world);
  }
}

async function answer(request: Request, argv: readonly string[], world: World, table: CommandTable): Promise<number> {
  const json = isWritten('json', argv);
  const plain = json || isWritten('no-color', argv);
  const shown = colours(wantsColours(world.out.isTerminal, world.variables, plain));
  switch (request.is) {
    case 'version':
      await world.out.write(`${programVersion}\n`);
      return 0;
    case 'help':
      await world.out.write(await helpText(request.command, table, shown, widthOf(world.out)));
      return 0;
    case 'call': {
      const outcome = await called(request, world, table, shown, json);
      await world.out.write(json ? `${JSON.stringify(outcome.json ?? null, null, 2)}\n` : withLineEnd(await textOf(outcome)));
      return outcome.exit;
    }
  }
}

async function called(
  request: Extract<Request, { is: 'call' }>,
  world: World,
  table: CommandTable,
  shown: Colours,
  json: boolean,
): Promise<Outcome> {
  const command = table[request.command];
  if (command === undefined) throw new Bug(`The table lost ${request.command}.`);
  const progress = progressOn(world.err, `${request.command} …`);
  try {
    const { run } = await command.load();
    return await run({
      arguments: request.arguments as Parameters<typeof run>[0]['arguments'],
      flags: request.flags as Parameters<typeof run>[0]['flags'],
      json,
      cwd: resolve(world.folder, request.cwd ?? '.'),
      variables: world.variables,
      width: widthOf(world.out),
      colours: shown,
      progress: progress.says,
      ask: json ? null : (world.ask ?? null),
      readStdin: async () => stdinText(await world.readStdin()),
    });
  } finally {
    await progress.end();
  }
}

async function lastWords(error: unknown, json: boolean, world: World): Promise<number> {
  const isFailure = error instanceof Failure;
  const message = isFailure ? failureMessage(error) : bugMessage(error, world.variables);
  try {
    await world.err.write(message);
    if (json) await world.out.write(isFailure ? errorJson(error.code, error.message, error.help) : bugJson(error));
  } catch {
    // Nobody can be told any more; the exit code still says it.
  }
  return isFailure ? 2 : 70;
}

async function helpText(name: string | null, table: CommandTable, shown: Colours, width: number): Promise<string> {
  const { commandHelp, overview } = await import('./help.ts');
  const command = name === null ? undefined : table[name];
  if (name === null || command === undefined) return overview(descriptionsOf(table), shown, width);
  return commandHelp(name, command.description, shown, width);
}

function descriptionsOf(table: CommandTable): Readonly<Record<string, Description>> {
  return Object.fromEntries(Object.entries(table).map(([name, { description }]) => [name, description]));
}

async function textOf({ text }: Outcome): Promise<string> {
  return typeof text === 'string' ? text : await text();
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
