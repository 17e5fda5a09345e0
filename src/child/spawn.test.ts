import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { converse } from './conversation.ts';
import { run, type Call } from './spawn.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'child-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const node = (script: string, more: Partial<Call> = {}): Call => ({
  program: process.execPath,
  arguments: ['-e', script, ...(more.arguments ?? [])],
  folder,
  environment: more.environment ?? {},
  ...(more.input === undefined ? {} : { input: more.input }),
  ...(more.timeLimit === undefined ? {} : { timeLimit: more.timeLimit }),
  ...(more.outputLimit === undefined ? {} : { outputLimit: more.outputLimit }),
});

describe('running a program', () => {
  it('gives back its bytes, its complaints and its exit code', async () => {
    const outcome = await run(node('process.stdout.write(Buffer.from([0, 255, 10])); process.stderr.write("oh"); process.exitCode = 3'));
    expect([...outcome.output]).toEqual([0, 255, 10]);
    expect(outcome.complaints).toBe('oh');
    expect(outcome.exitCode).toBe(3);
  });

  it('hands arguments over untouched, whatever a shell would make of them', async () => {
    const hostile = ['$(touch hacked)', '; touch hacked', '`id`', '*', 'a b', '"', "'", ''];
    const outcome = await run(node('process.stdout.write(JSON.stringify(process.argv.slice(1)))', { arguments: hostile }));
    expect(JSON.parse(outcome.output.toString())).toEqual(hostile);
  });

  it('passes exactly the environment it is given', async () => {
    const outcome = await run(node('process.stdout.write(JSON.stringify(process.env))', { environment: { ONLY: 'this' } }));
    expect(JSON.parse(outcome.output.toString())).toEqual({ ONLY: 'this' });
  });

  it('feeds input, and does not mind a program that never reads it', async () => {
    const input = 'x'.repeat(1_000_000);
    expect((await run(node('process.stdin.pipe(process.stdout)', { input }))).output.length).toBe(input.length);
    expect((await run(node('process.exit(0)', { input }))).exitCode).toBe(0);
  });

  it.each<readonly [string, () => Call]>([
    ['program-missing', () => ({ ...node(''), program: 'no-such-program-anywhere' })],
    ['folder-missing', () => ({ ...node(''), folder: join(folder, 'nowhere') })],
    ['program-timed-out', () => node('setInterval(() => {}, 1000)', { timeLimit: 200 })],
    ['program-said-too-much', () => node('for (;;) process.stdout.write("x".repeat(1000))', { outputLimit: 5000 })],
    ['program-killed', () => node('process.kill(process.pid, "SIGKILL")')],
    ['program-not-started', () => node('', { arguments: ['a\0b'] })],
  ])('fails as %s', async (code, call) => {
    await expect(run(call())).rejects.toMatchObject({ name: 'Failure', code });
  });
});

describe('a conversation', () => {
  it('answers many questions with one process and ends when asked to', async () => {
    const heard: string[] = [];
    let ended: unknown = 'not yet';
    let wake = (): void => undefined;
    const talk = converse(node('process.stdin.on("data", (chunk) => process.stdout.write(chunk.toString().toUpperCase()))'), {
      heard: (chunk) => {
        heard.push(chunk.toString());
        wake();
      },
      ended: (failure) => void (ended = failure),
    });
    for (const word of ['a', 'b']) {
      const answered = new Promise<void>((resolve) => (wake = resolve));
      talk.say(Buffer.from(word));
      await answered;
    }
    await talk.end();
    expect(heard).toEqual(['A', 'B']);
    expect(ended).toBeNull();
  });

  it('tells when the program breaks off, with its own words', async () => {
    const failure = await new Promise((resolve) => {
      converse(node('console.error("enough"); process.exit(9)'), { heard: () => undefined, ended: resolve });
    });
    expect(failure).toMatchObject({ code: 'program-broke-off' });
    expect(String(failure)).toContain('enough');
  });
});
