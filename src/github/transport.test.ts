import { describe, expect, it } from 'vitest';
import { Failure } from '../problem/failure.ts';
import type { Answer } from './refusal.ts';
import { type Send, transportOver } from './transport.ts';

const patience = { timeout: 20, pauses: [], waitBudget: 0, sleep: async () => undefined };
const question = { what: 'read it', route: 'GET /it', parameters: {} };
const asIs = (data: unknown): unknown => data;

async function codeOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(() => null, (reason: unknown) => reason);
  return error instanceof Failure ? error.code : `no failure: ${String(error)}`;
}

const after = (signal: AbortSignal): Promise<void> => new Promise((done) => signal.addEventListener('abort', () => done()));

describe('a transport', () => {
  it('takes a body that was cut off by the time-out for no answer', async () => {
    const cutOff: Send = async (_, signal) => {
      await after(signal);
      return { status: 200, headers: {}, data: '' };
    };
    expect(await codeOf(transportOver(cutOff, patience).read(question, asIs))).toBe('github-timed-out');
  });

  it('keeps what broke the connection as the cause', async () => {
    const broken = new Error('reset');
    const error = await transportOver(async () => Promise.reject(broken), patience).read(question, asIs).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'github-unreachable', cause: broken });
  });

  it('never sends a write twice', async () => {
    let sent = 0;
    const unavailable: Send = async () => ({ status: 503, headers: {}, data: ++sent });
    const transport = transportOver(unavailable, { ...patience, pauses: [1, 1] });
    expect(await codeOf(transport.write(question, asIs))).toBe('github-unavailable');
    expect(sent).toBe(1);
  });

  it('counts pages itself, and goes to no address an answer names', async () => {
    const asked: unknown[] = [];
    const pages: Send = async ({ parameters }): Promise<Answer> => {
      asked.push(parameters);
      const link = parameters['page'] === 1 ? '<https://elsewhere.example/?page=9>; rel="next"' : '';
      return { status: 200, headers: { link }, data: [parameters['page']] };
    };
    expect(await transportOver(pages, patience).readAll(question, asIs)).toEqual([1, 2]);
    expect(asked).toEqual([{ per_page: 100, page: 1 }, { per_page: 100, page: 2 }]);
  });

  it('does not follow pages without end', async () => {
    const endless: Send = async () => ({ status: 200, headers: { link: '<x>; rel="next"' }, data: [1] });
    expect(await codeOf(transportOver(endless, patience).readAll(question, asIs))).toBe('github-answer-malformed');
    const empty: Send = async () => ({ status: 200, headers: { link: '<x>; rel="next"' }, data: [] });
    expect(await transportOver(empty, patience).readAll(question, asIs)).toEqual([]);
  });

  it('takes a list that is none for a malformed answer', async () => {
    const page: Send = async () => ({ status: 200, headers: {}, data: { message: 'hello' } });
    expect(await codeOf(transportOver(page, patience).readAll(question, asIs))).toBe('github-answer-malformed');
  });

  it('finds what is wanted on the first page that has any, and looks no further than it may', async () => {
    let asked = 0;
    const pages: Send = async ({ parameters }) => {
      asked += 1;
      return { status: 200, headers: { link: '<x>; rel="next"' }, data: [parameters['page'], parameters['page']] };
    };
    const find = (wanted: number): Promise<readonly unknown[]> =>
      transportOver(pages, patience).find(question, asIs, 3, (entry) => entry === wanted);
    expect(await find(2)).toEqual([2, 2]);
    expect(asked).toBe(2);
    expect(await find(4)).toEqual([]);
    expect(asked).toBe(5);
  });

  it('rests for a minute after every 80 writes; reads do not count', async () => {
    const seen: string[] = [];
    const send: Send = async ({ route }) => ({ status: 200, headers: {}, data: seen.push(route) });
    const sleep = async (milliseconds: number): Promise<void> => void seen.push(`slept ${milliseconds}`);
    const transport = transportOver(send, { ...patience, sleep });
    for (let n = 0; n < 161; n++) {
      await transport.write({ ...question, route: 'POST /it' }, asIs);
      await transport.read(question, asIs);
    }
    const written = seen.filter((one) => one !== question.route);
    expect(written.flatMap((one, at) => (one === 'slept 60000' ? [at] : []))).toEqual([80, 161]);
    expect(written.length).toBe(163);
  });

  it('gives a large body more time', async () => {
    const slow: Send = async () => new Promise((done) => setTimeout(() => done({ status: 200, headers: {}, data: 1 }), 60));
    const transport = transportOver(slow, patience);
    expect(await codeOf(transport.write(question, asIs))).toBe('github-timed-out');
    expect(await transport.write({ ...question, extraTime: 5_000 }, asIs)).toBe(1);
  });
});
