import { afterEach, describe, expect, it } from 'vitest';
import { fetching, largestAnswer } from '../../src/web/fetching.ts';
import type { WebAnswer } from '../../src/web/web.ts';
import { loopbackServer, type LoopbackServer } from '../support/metric-world.ts';

let server: LoopbackServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function asked(listener: Parameters<typeof loopbackServer>[0], timeLimit = 10_000): Promise<WebAnswer> {
  server = await loopbackServer(listener);
  return await fetching.get({ url: `${server.url}/metrics?at=1`, headers: new Map([['Authorization', 'Bearer secret']]), timeLimit });
}

describe('a question to the web', () => {
  it('brings its headers and gives back status and text', async () => {
    const answer = await asked((_, response) => response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>é</h1>'));
    expect(answer).toEqual({ is: 'answered', status: 503, text: '<h1>é</h1>' });
    expect(server?.asked.map(({ url, headers }) => [url.pathname, url.search, headers.authorization])).toEqual([['/metrics', '?at=1', 'Bearer secret']]);
  });

  it('follows no redirect, so that no other server gets its headers', async () => {
    const other = await loopbackServer((_, response) => response.end('{}'));
    const answer = await asked((_, response) => response.writeHead(302, { location: other.url }).end());
    expect([answer.is, other.asked]).toEqual(['failed', []]);
    await other.close();
  });

  it('ends when there is no answer in time, also in the middle of one', async () => {
    expect((await asked(() => undefined, 200)).is).toBe('failed');
    await server?.close();
    expect((await asked((_, response) => response.write('{'), 200)).is).toBe('failed');
  });

  it('reads no more than it may', async () => {
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    const answer = await asked((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        response.once('drain', more);
      };
      more();
    });
    expect(answer).toEqual({ is: 'failed', because: `the answer is larger than ${largestAnswer} bytes` });
  });

  it('takes nothing for text that is none, and nothing from a server that is not there', async () => {
    expect((await asked((_, response) => response.end(Buffer.from([0xff, 0xfe, 0x41])))).is).toBe('failed');
    const url = server?.url ?? '';
    await server?.close();
    server = null;
    const answer = await fetching.get({ url, headers: new Map([['Authorization', 'Bearer secret']]), timeLimit: 1000 });
    expect(answer.is).toBe('failed');
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('whose header cannot be sent fails without telling it', async () => {
    const answer = await fetching.get({ url: 'http://127.0.0.1:9', headers: new Map([['Authorization', 'Bearer\nsecret']]), timeLimit: 1000 });
    expect(answer.is).toBe('failed');
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});
