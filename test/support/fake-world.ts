import type { Screen, World } from '../../src/cli/world.ts';

/** A world that keeps what is written, for tests of the command line. */
export interface FakeWorld extends World {
  readonly written: () => { readonly out: string; readonly err: string };
}

interface Conditions {
  readonly terminal?: boolean;
  readonly variables?: Readonly<Record<string, string>>;
  readonly stdin?: Uint8Array;
  readonly folder?: string;
  /** Who sits at the terminal; nobody where it is left out. */
  readonly ask?: World['ask'];
}

/** Nothing of the real process shows in it. */
export function fakeWorld({ terminal = false, variables = {}, stdin = new Uint8Array(), folder = '/library', ask = null }: Conditions = {}): FakeWorld {
  const kept = { out: '', err: '' };
  const screen = (name: 'out' | 'err'): Screen => ({
    isTerminal: terminal,
    columns: terminal ? 80 : null,
    write: async (text) => {
      kept[name] += text;
    },
  });
  return {
    variables,
    folder,
    out: screen('out'),
    err: screen('err'),
    readStdin: async () => stdin,
    ask,
    written: () => ({ ...kept }),
  };
}
