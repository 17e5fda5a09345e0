import { Failure } from '../problem/failure.ts';
import type { Programs } from './programs.ts';
import { run } from './spawn.ts';

/** What every program gets. No token is among them. */
const always = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'SystemRoot'] as const;

/** 32 MiB of output, as of an answer from the web. */
const outputLimit = 32 * 1024 * 1024;

/** Programs that run in a folder. */
export function programsIn(folder: string, variables: Readonly<Record<string, string | undefined>>): Programs {
  return {
    run: async ({ command: [program, ...words], variables: named, timeLimit }) => {
      const environment = Object.fromEntries([...always, ...named].flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]])));
      try {
        return { is: 'ended', ...(await run({ program, arguments: words, folder, environment, timeLimit, outputLimit })) };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return { is: 'failed', because: error.message };
      }
    },
  };
}
