import { describe, expect, it } from 'vitest';
import { fakeWorld } from '../../test/support/fake-world.ts';
import { Failure } from '../problem/failure.ts';
import type { Call, CommandTable, Outcome } from './command.ts';
import { main } from './entry.ts';

const escape = String.fromCodePoint(27);

/** A table of one command, `work`, that does what the test says. */
function tableOf(run: (call: Call) => Promise<Outcome>, load?: () => Promise<never>): CommandTable {
  return {
    work: {
      description: {
        summary: 'Work',
        group: 'start',
        arguments: {},
        flags: { note: { kind: 'text', value: 'TEXT', description: 'A note' } },
        examples: ['work'],
      },
      load: load ?? (async () => ({ run })),
    },
  };
}

const fine = tableOf(async ({ colours }) => ({ exit: 0, text: colours.red('done'), json: { done: true } }));

describe('the exit code', () => {
  it.each([0, 1] as const)('is %i when the command says so', async (exit) => {
    const table = tableOf(async () => ({ exit, text: 'done', json: null }));
    expect(await main(['work'], fakeWorld(), table)).toBe(exit);
  });

  it('is 2 for a failure, told with its help on standard error', async () => {
    const world = fakeWorld();
    const table = tableOf(() => Promise.reject(new Failure('git-missing', 'git is not there.', 'Install git.')));
    expect(await main(['work'], world, table)).toBe(2);
    expect(world.written()).toEqual({ out: '', err: 'git is not there.\nInstall git.\n' });
  });

  it('is 2 for words that cannot be understood, and the command is not loaded', async () => {
    const table = tableOf(async () => ({ exit: 0, text: '', json: null }), () => Promise.reject(new Error('loaded')));
    expect(await main(['work', '--nonsense'], fakeWorld(), table)).toBe(2);
    expect(await main(['wrok'], fakeWorld(), table)).toBe(2);
  });

  it('is 70 for a bug of ours, without its stack', async () => {
    const world = fakeWorld();
    const table = tableOf(() => Promise.reject(new TypeError('x is undefined')));
    expect(await main(['work'], world, table)).toBe(70);
    expect(world.written().err).toContain('x is undefined');
    expect(world.written().err).not.toContain('entry.test.ts');
  });

  it('is 70 with the stack where debugging is asked for', async () => {
    const world = fakeWorld({ variables: { PROMPT_LIBRARIES_DEBUG: '1' } });
    await main(['work'], world, tableOf(() => Promise.reject(new TypeError('x is undefined'))));
    expect(world.written().err).toContain('entry.test.ts');
  });

  it('is 2 when the output cannot be written', async () => {
    const broken = { ...fakeWorld(), out: { isTerminal: false, columns: null, write: () => Promise.reject(new Failure('output-not-written', 'No room.', 'Make room.')) } };
    expect(await main(['work'], broken, fine)).toBe(2);
  });

  it('is 0 for help and the version', async () => {
    expect(await main([], fakeWorld(), fine)).toBe(0);
    expect(await main(['work', '--help'], fakeWorld(), fine)).toBe(0);
    const world = fakeWorld();
    expect(await main(['--version'], world, fine)).toBe(0);
    expect(world.written().out).toMatch(/^\d+\.\d+\.\d+/u);
  });
});

describe('the output', () => {
  it('is text, or with --json the JSON of the same result', async () => {
    const text = fakeWorld();
    await main(['work'], text, fine);
    expect(text.written().out).toBe('done\n');
    const json = fakeWorld();
    await main(['--json', 'work'], json, fine);
    expect(JSON.parse(json.written().out)).toEqual({ done: true });
  });

  it.each([
    ['git-missing', () => new Failure('git-missing', 'git is not there.', 'Install git.')],
    ['bug', () => new Error('oops')],
  ])('with --json is one object of code %s when it breaks', async (code, error) => {
    const world = fakeWorld();
    await main(['work', '--json'], world, tableOf(() => Promise.reject(error())));
    expect(JSON.parse(world.written().out)).toMatchObject({ error: { code, message: error().message } });
  });

  it('is coloured on a terminal only, and never as JSON or against the reader’s wish', async () => {
    const outputOf = async (argv: string[], terminal: boolean, variables: Record<string, string> = {}) => {
      const world = fakeWorld({ terminal, variables });
      await main(argv, world, tableOf(async ({ colours }) => ({ exit: 0, text: colours.red('x'), json: colours.red('x') })));
      return world.written().out.includes(escape) || world.written().out.includes(String.raw`\u001b`);
    };
    expect(await outputOf(['work'], true)).toBe(true);
    expect(await outputOf(['work'], false)).toBe(false);
    expect(await outputOf(['work'], false, { FORCE_COLOR: '1' })).toBe(true);
    expect(await outputOf(['work'], true, { FORCE_COLOR: '0' })).toBe(false);
    expect(await outputOf(['work'], true, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(await outputOf(['work'], true, { NO_COLOR: '' })).toBe(true);
    expect(await outputOf(['work'], true, { TERM: 'dumb' })).toBe(false);
    expect(await outputOf(['work', '--no-color'], true)).toBe(false);
    expect(await outputOf(['work', '--json'], true)).toBe(false);
  });

  it('lets no control character of a message reach the terminal', async () => {
    const world = fakeWorld({ terminal: true });
    await main([`${escape}[2Jwork`], world, fine);
    expect(world.written().err).not.toContain(escape);
  });
});

describe('a call', () => {
  it('works in the folder of --cwd, counted from where the program was started', async () => {
    const seen: string[] = [];
    const table = tableOf(async ({ cwd }) => {
      seen.push(cwd);
      return { exit: 0, text: '', json: null };
    });
    await main(['work'], fakeWorld(), table);
    await main(['work', '--cwd', 'sub/../other'], fakeWorld(), table);
    await main(['work', '--cwd=/else'], fakeWorld(), table);
    expect(seen).toEqual(['/library', '/library/other', '/else']);
  });

  it('reads standard input as UTF-8, and fails on anything else', async () => {
    const table = tableOf(async ({ readStdin }) => ({ exit: 0, text: await readStdin(), json: null }));
    const world = fakeWorld({ stdin: new TextEncoder().encode('größer') });
    expect(await main(['work'], world, table)).toBe(0);
    expect(world.written().out).toBe('größer\n');
    expect(await main(['work'], fakeWorld({ stdin: new Uint8Array([0xff]) }), table)).toBe(2);
  });
});
