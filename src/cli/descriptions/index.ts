import type { Call, Description } from '../command.ts';
import { checkCommands } from './check.ts';
import { consumeCommands } from './consume.ts';
import { evidenceCommands } from './evidence.ts';
import { keepCommands } from './keep.ts';
import { lookCommands } from './look.ts';
import { measureCommands } from './measure.ts';
import { releaseCommands } from './release.ts';
import { serveCommands } from './serve.ts';
import { startCommands } from './start.ts';
import { writeCommands } from './write.ts';

/** Every command; adding one is a row in its group's table, its loader in ../commands.ts and its file in ../commands/. */
export const descriptions = {
  ...startCommands,
  ...writeCommands,
  ...checkCommands,
  ...evidenceCommands,
  ...releaseCommands,
  ...lookCommands,
  ...serveCommands,
  ...consumeCommands,
  ...measureCommands,
  ...keepCommands,
} as const satisfies Record<string, Description>;

export type CommandName = keyof typeof descriptions;
/** A call of the command of that name. */
export type CallOf<N extends CommandName> = Call<(typeof descriptions)[N]>;
