import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { openConversation, type ObjectConversation } from './object-conversation.ts';

/** A conversation with a script in place of git; `line` is each line it is sent. */
function conversation(script: string): ObjectConversation {
  const loop = `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => { ${script} })`;
  return openConversation({ program: process.execPath, arguments: ['-e', loop], folder: tmpdir(), environment: {}, timeLimit: 400 });
}

const names = (...texts: readonly string[]): readonly Buffer[] => texts.map((text) => Buffer.from(text));

describe('a conversation about objects', () => {
  it('fails when git stays silent, and not while nothing is asked', async () => {
    const objects = conversation("if (line === 'info a') console.log('a missing')");
    expect(await objects.ask('info', names('a'))).toEqual([{ is: 'missing' }]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await objects.ask('info', names('a'))).toEqual([{ is: 'missing' }]);
    await expect(objects.ask('info', names('b'))).rejects.toMatchObject({ code: 'program-timed-out' });
    await objects.close();
  });

  it('fails for everybody who waits when git answers nonsense, and begins anew', async () => {
    const objects = conversation("if (line === 'info a') console.log('a missing'); if (line === 'info b') console.log('what?')");
    const asked = await Promise.allSettled([objects.ask('info', names('b')), objects.ask('info', names('a'))]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await objects.ask('info', names('a'))).toEqual([{ is: 'missing' }]);
    await objects.close();
  });

  it('answers nobody who asks after it was closed, and starts nothing for them', async () => {
    const objects = conversation("if (line === 'info a') console.log('a missing')");
    await objects.close();
    await expect(objects.ask('info', names('a'))).rejects.toMatchObject({ code: 'git-closed' });
  });

  it('asks nothing about no names', async () => {
    const objects = conversation('process.exit(1)');
    expect(await objects.ask('info', [])).toEqual([]);
    await objects.close();
  });
});
