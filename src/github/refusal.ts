import { Failure } from '../problem/failure.ts';
import { valueAt } from './shape.ts';

/** An answer as it arrived: any status, body parsed where it is JSON, else as text. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly data: unknown;
}

/** What the service says about itself in the body of a refusal. */
function messageOf(answer: Answer): string {
  const message = valueAt(answer.data, 'message');
  return typeof message === 'string' ? message : 'no reason given';
}

/** What it says against single values, each as `field code` or in words. */
function reasonsIn(answer: Answer): readonly string[] {
  const errors = valueAt(answer.data, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.map((error: unknown) => {
    if (typeof error === 'string') return error;
    const message = valueAt(error, 'message');
    const words = typeof message === 'string' ? [message] : [valueAt(error, 'field'), valueAt(error, 'code')];
    return words.filter((word) => typeof word === 'string').join(' ');
  });
}

/** GitHub asks to wait at least a minute where it names no time. */
const unnamedWait = 60_000;
const shortestWait = 1_000;

function waitUntilReset(answer: Answer): number {
  const reset = Number(answer.headers['x-ratelimit-reset']) * 1000;
  const now = Date.parse(answer.headers['date'] ?? '');
  return Number.isFinite(reset) && Number.isFinite(now) ? reset - now : unnamedWait;
}

/**
 * How long a rate limit asks us to wait, in milliseconds (at least a second); `null` where the answer is no rate limit.
 * The time of a reset is measured against the answer's own date, so the clock of this machine does not matter.
 * Source: GitHub's documentation of REST rate limits (`retry-after`; `x-ratelimit-remaining: 0` with
 * `x-ratelimit-reset` in seconds; else a minute).
 */
export function waitAskedBy(answer: Answer): number | null {
  if (answer.status !== 403 && answer.status !== 429) return null;
  const retryAfter = answer.headers['retry-after'];
  if (retryAfter !== undefined) {
    const seconds = Number(retryAfter);
    return Number.isFinite(seconds) ? Math.max(shortestWait, seconds * 1000) : unnamedWait;
  }
  if (answer.headers['x-ratelimit-remaining'] === '0') return Math.max(shortestWait, waitUntilReset(answer));
  return answer.status === 429 || /rate limit/iu.test(messageOf(answer)) ? unnamedWait : null;
}

/** The failure of a rate limit that asks for more time than there is. */
export function rateLimited(what: string, wait: number): Failure {
  return new Failure(
    'github-rate-limited',
    `GitHub asks to wait ${Math.ceil(wait / 1000)} s before it can ${what}.`,
    'Run again later, or give the job a token with a limit of its own (a GitHub App).',
  );
}

interface Refusal {
  readonly code: string;
  readonly says: string;
  readonly help: string;
}

const refusals: Readonly<Record<number, Refusal>> = {
  401: {
    code: 'github-token-refused',
    says: 'GitHub does not accept the token',
    help: 'Pass a valid token (input github-token); one of a workflow ends with its job.',
  },
  403: {
    code: 'github-forbidden',
    says: 'The token may not',
    help: 'Give the job the permission it needs (pull-requests: read to read, pull-requests: write to comment or to open one, contents: write to release).',
  },
  404: {
    code: 'github-not-found',
    says: 'It does not exist, or the token may not see it',
    help: 'Check the repository and the number, and that the token has access to this repository.',
  },
  410: {
    code: 'github-not-found',
    says: 'It is gone',
    help: 'Check the number; the feature may be turned off in the repository.',
  },
  422: {
    code: 'github-request-refused',
    says: 'GitHub refuses the request',
    help: 'The reason GitHub gives stands in the message. If it makes no sense, please report it.',
  },
};

/** Refusals (422) with a name of their own, known by a reason. GitHub has no code for a burnt tag, only these words. */
const refusedValues: readonly (Refusal & { readonly reason: RegExp })[] = [
  {
    reason: /was used by an immutable release/iu,
    code: 'github-tag-burnt',
    says: 'An immutable release had this tag before',
    help: 'Its name can never be released again, not even after that release was deleted: release the next version.',
  },
  {
    reason: / already_exists$/u,
    code: 'github-already-exists',
    says: 'It exists already',
    help: 'Run again: what exists is found first.',
  },
];

function refusalFor(answer: Answer, reasons: readonly string[]): Refusal {
  const special = answer.status !== 422 ? undefined : refusedValues.find(({ reason }) => reasons.some((one) => reason.test(one)));
  return (
    special ??
    refusals[answer.status] ?? {
      code: answer.status >= 500 ? 'github-unavailable' : 'github-answer-unexpected',
      says: 'GitHub could not do it',
      help: 'Check https://www.githubstatus.com and run again.',
    }
  );
}

/** The failure a status of 300 and above stands for. */
export function refusalOf(what: string, answer: Answer): Failure {
  const reasons = reasonsIn(answer);
  const refusal = refusalFor(answer, reasons);
  const told = [messageOf(answer), ...reasons].join('; ');
  return new Failure(refusal.code, `Could not ${what}. ${refusal.says} (${answer.status}: ${told}).`, refusal.help);
}
