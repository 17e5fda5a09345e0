import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { ProgramAnswer } from './programs.ts';
import { programsIn } from './programs-in.ts';

const variables = { PATH: process.env['PATH'], GITHUB_TOKEN: 'secret', PROMPT_METRICS_TOKEN: 'meant', PROMPT_METRICS_OTHER: 'not meant' };

async function ran(script: string, timeLimit = 10_000): Promise<ProgramAnswer> {
  return await programsIn(tmpdir(), variables).run({ command: [process.execPath, '-e', script], variables: ['PROMPT_METRICS_TOKEN', 'PROMPT_METRICS_UNSET'], timeLimit });
}

describe('a program that the configuration names', () => {
  it('gets the variables it names, and no token', async () => {
    const answer = await ran('process.stdout.write(Object.keys(process.env).filter((name) => /TOKEN|PROMPT/.test(name)).join())');
    expect(answer.is === 'ended' && [answer.exitCode, String(answer.output)]).toEqual([0, 'PROMPT_METRICS_TOKEN']);
  });

  it('is told by its exit code, and killed when it takes too long', async () => {
    expect(await ran('process.exitCode = 3')).toMatchObject({ is: 'ended', exitCode: 3 });
    expect((await ran('setInterval(() => {}, 1000)', 300)).is).toBe('failed');
  });

  it('that is not there is no breakdown', async () => {
    const answer = await programsIn(tmpdir(), variables).run({ command: ['no-such-program-of-ours'], variables: [], timeLimit: 1000 });
    expect(answer.is).toBe('failed');
  });
});
