import { dirname } from 'node:path';
import { main } from '../../src/cli/entry.ts';
import { fakeWorld } from './fake-world.ts';
import { fixtureEnvironment } from './git-fixture.ts';

/** What came of a call of the command line. */
export interface Answer {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line in process, in a folder, as on a machine without any git configuration. */
export async function called(folder: string, argv: readonly string[], stdin = '', more: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const world = fakeWorld({ folder, variables: { ...fixtureEnvironment(dirname(folder)), ...more }, stdin: Buffer.from(stdin) });
  const exit = await main(argv, world);
  return { exit, ...world.written() };
}
