import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { screenOn, type Stream } from './terminal.ts';

const program = fileURLToPath(new URL('main.ts', import.meta.url));
const start = `import { processWorld } from ${JSON.stringify(new URL('terminal.ts', import.meta.url).href)}; processWorld();`;

function streamThatFailsWith(code: string): Stream {
  return {
    write: (_text, done) => done(Object.assign(new Error('broken'), { code })),
    on: () => undefined,
  };
}

describe('a screen', () => {
  it('takes a reader that went away for no error', async () => {
    await expect(screenOn(streamThatFailsWith('EPIPE')).write('text')).resolves.toBeUndefined();
  });

  it('fails when the disk is full', async () => {
    await expect(screenOn(streamThatFailsWith('ENOSPC')).write('text')).rejects.toMatchObject({ code: 'output-not-written' });
  });
});

describe('the program as a process', () => {
  it('ends with the exit code of main', () => {
    expect(spawnSync(process.execPath, [program, 'explain', 'gates'], { encoding: 'utf8' }).status).toBe(0);
    expect(spawnSync(process.execPath, [program, 'nonsense'], { encoding: 'utf8' }).status).toBe(2);
  });

  it('ends with 130 on Ctrl-C', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', `${start} setInterval(() => 0, 1000); console.log('ready');`]);
    child.stdout.once('data', () => child.kill('SIGINT'));
    const exit = await new Promise((resolve) => {
      child.on('close', resolve);
    });
    expect(exit).toBe(130);
  });

  it('ends with 70 when an error escapes everybody', () => {
    const escaped = `${start} setTimeout(() => { throw new TypeError('escaped'); }, 1);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', escaped], { encoding: 'utf8' });
    expect({ status, says: stderr.includes('escaped') }).toEqual({ status: 70, says: true });
  });

  it('ends quietly when nobody reads its output', async () => {
    const child = spawn(process.execPath, [program, 'explain', 'versioning'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let complaints = '';
    child.stderr.on('data', (part) => {
      complaints += String(part);
    });
    const exit = await new Promise((resolve) => {
      child.on('close', resolve);
    });
    expect({ exit, complaints }).toEqual({ exit: 0, complaints: '' });
  });
});
