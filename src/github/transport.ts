import { Failure } from '../problem/failure.ts';
import { type Answer, rateLimited, refusalOf, waitAskedBy } from './refusal.ts';
import { listOf, malformed } from './shape.ts';

/** What is asked: the route as GitHub documents it (`GET /repos/{owner}/{repo}`) and its parameters. */
export interface Question {
  /** Completes "could not …", for the words of a failure. */
  readonly what: string;
  readonly route: string;
  /** Bytes under `data` are the body as they are. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds beyond the time-out, for a large body. */
  readonly extraTime?: number;
}

/** Makes one request and answers with any status; rejects where no answer arrived. */
export type Send = (question: Question, signal: AbortSignal) => Promise<Answer>;

/** How long we bear with the service. Times are in milliseconds. */
export interface Patience {
  /** For one request, its body included. */
  readonly timeout: number;
  /** Pauses before each further try of a read, or further look at what became of a write. */
  readonly pauses: readonly number[];
  /** Most that one request may spend waiting for rate limits. */
  readonly waitBudget: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Requests with time-outs, retries and limits. Everything but the awaited answer throws a `Failure`:
 * `github-timed-out`, `github-unreachable`, `github-unavailable`, `github-rate-limited`, `github-answer-malformed`
 * and the refusals.
 */
export interface Transport {
  /** Reads; tried again where the service was unreachable or unavailable. */
  readonly read: <T>(question: Question, decode: (data: unknown) => T) => Promise<T>;
  /** Reads every page of a list. */
  readonly readAll: <T>(question: Question, decode: (entry: unknown) => T) => Promise<readonly T[]>;
  /** The wanted entries of the first page of a list that has any, looked for on as many pages of 100 as `pages` says. */
  readonly find: <T>(
    question: Question,
    decode: (entry: unknown) => T,
    pages: number,
    isWanted: (entry: T) => boolean,
  ) => Promise<readonly T[]>;
  /**
   * Writes once. After a failure `mayHaveHappened` tells whether to look before writing again.
   * Rests for a minute after every 80 writes, so that no minute sees more. One write at a time.
   */
  readonly write: <T>(question: Question, decode: (data: unknown) => T) => Promise<T>;
}

const perPage = 100;
/** More pages than GitHub lists of anything; beyond, the service is repeating itself. */
const mostPages = 1_000;

const uncertain: ReadonlySet<string> = new Set([
  'github-timed-out',
  'github-unreachable',
  'github-unavailable',
  'github-answer-malformed',
]);

/** Whether a write that failed so may have been done all the same. */
export function mayHaveHappened(failure: Failure): boolean {
  return uncertain.has(failure.code);
}

async function sendInTime(send: Send, patience: Patience, question: Question): Promise<Answer> {
  const timeout = patience.timeout + (question.extraTime ?? 0);
  const signal = AbortSignal.timeout(timeout);
  const tooLate = (): Failure =>
    new Failure(
      'github-timed-out',
      `Could not ${question.what}. GitHub did not answer within ${timeout} ms.`,
      'Check https://www.githubstatus.com and the network of the runner, and run again.',
    );
  try {
    const answer = await send(question, signal);
    // The client takes a body that was cut off by the signal for an empty one.
    if (signal.aborted) throw tooLate();
    return answer;
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (signal.aborted) throw tooLate();
    throw new Failure(
      'github-unreachable',
      `Could not ${question.what}. The connection to GitHub failed.`,
      'Check the network of the runner and the address of the API, and run again.',
      error,
    );
  }
}

/** Sends, waiting out rate limits: a request refused by a limit was not done, so it may be sent again as it is. */
async function sendWithinLimits(send: Send, patience: Patience, question: Question): Promise<Answer> {
  let budget = patience.waitBudget;
  for (;;) {
    const answer = await sendInTime(send, patience, question);
    const wait = waitAskedBy(answer);
    if (wait === null) return answer;
    if (wait > budget) throw rateLimited(question.what, wait);
    budget -= wait;
    await patience.sleep(wait);
  }
}

async function answerTo(send: Send, patience: Patience, question: Question): Promise<Answer> {
  const answer = await sendWithinLimits(send, patience, question);
  if (answer.status < 200 || answer.status >= 300) throw refusalOf(question.what, answer);
  return answer;
}

function isPassing(error: unknown): boolean {
  return error instanceof Failure && (error.code === 'github-unreachable' || error.code === 'github-unavailable');
}

async function readAnswer(send: Send, patience: Patience, question: Question): Promise<Answer> {
  for (const pause of patience.pauses) {
    try {
      return await answerTo(send, patience, question);
    } catch (error) {
      if (!isPassing(error)) throw error;
      await patience.sleep(pause);
    }
  }
  return answerTo(send, patience, question);
}

async function* pagesOf<T>(
  ask: (question: Question) => Promise<Answer>,
  question: Question,
  decode: (entry: unknown) => T,
): AsyncGenerator<readonly T[]> {
  for (let page = 1; page <= mostPages; page++) {
    // Pages are counted, not followed: the token goes to no address the answer names.
    const answer = await ask({ ...question, parameters: { ...question.parameters, per_page: perPage, page } });
    const found = listOf(answer.data, decode);
    yield found;
    if (found.length === 0 || !/rel="next"/u.test(answer.headers['link'] ?? '')) return;
  }
  throw malformed(`more than ${mostPages} pages`);
}

async function collected<T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const entries: T[] = [];
  for await (const page of pages) entries.push(...page);
  return entries;
}

async function firstWanted<T>(
  pages: AsyncIterable<readonly T[]>,
  most: number,
  isWanted: (entry: T) => boolean,
): Promise<readonly T[]> {
  let seen = 0;
  for await (const page of pages) {
    const wanted = page.filter(isWanted);
    seen += 1;
    if (wanted.length > 0 || seen === most) return wanted;
  }
  return [];
}

/** What GitHub takes in a minute, of whatever makes content. Source: its documentation of secondary rate limits. */
const writesInAMinute = 80;
const minute = 60_000;

/** Lets the writes through, with a rest after every 80. It counts, so it needs no clock. */
function paceOf(patience: Patience): () => Promise<void> {
  let before = 0;
  return async () => {
    if (before === writesInAMinute) {
      await patience.sleep(minute);
      before = 0;
    }
    before += 1;
  };
}

/** A transport over one way of sending. */
export function transportOver(send: Send, patience: Patience): Transport {
  const read = (question: Question): Promise<Answer> => readAnswer(send, patience, question);
  const paced = paceOf(patience);
  return {
    read: async (question, decode) => decode((await read(question)).data),
    readAll: (question, decode) => collected(pagesOf(read, question, decode)),
    find: (question, decode, pages, isWanted) => firstWanted(pagesOf(read, question, decode), pages, isWanted),
    write: async (question, decode) => {
      await paced();
      return decode((await answerTo(send, patience, question)).data);
    },
  };
}
