import type { ServerResponse } from 'node:http';
import type { Reply } from './state.ts';

/** What goes wrong, and whether the effect is done all the same. */
export type FaultKind =
  /** A refusal with `status` (502 unless given); not done. */
  | 'status'
  /** The same refusal, but done. */
  | 'status-after'
  /** The connection breaks; not done. */
  | 'reset-before'
  /** The connection breaks; done: the answer is lost. */
  | 'reset-after'
  /** No answer ever comes; not done. */
  | 'hang'
  /** Done, and no answer ever comes. */
  | 'hang-after'
  /** A page for people with status 200; not done. */
  | 'html'
  /** Done, but only half of the answer arrives, declared as the whole. */
  | 'truncated'
  /** 502: the bytes of an upload are lost on the way, and leave a file of state `starter`. For uploads only. */
  | 'upload-cut'
  /** 403 with `retry-after`; not done. */
  | 'secondary-limit'
  /** 403 with no requests left and the time of the reset; not done. */
  | 'primary-limit';

export interface Fault {
  readonly kind: FaultKind;
  /** Every method where left out. */
  readonly method?: string;
  /** Tested against the path without its query; every path where left out. */
  readonly path?: RegExp;
  /** How often; 1 where left out. */
  readonly times?: number;
  /** For `status`. */
  readonly status?: number;
  /** For the limits, in seconds; 1 where left out. */
  readonly retryAfter?: number;
}

/** Kinds that do what was asked before they go wrong. */
export const doneAllTheSame: ReadonlySet<FaultKind> = new Set(['status-after', 'reset-after', 'hang-after', 'truncated', 'upload-cut']);

/** Faults waiting to happen, in the order they were asked for. */
export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** The fault that hits this request, used up by it. */
  readonly next: (method: string, path: string) => Fault | null;
}

export function faultList(): Faults {
  const waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => waiting.push({ fault, left: fault.times ?? 1 }),
    clear: () => waiting.splice(0),
    next: (method, path) => {
      const found = waiting.find(
        ({ fault, left }) => left > 0 && (fault.method ?? method) === method && (fault.path?.test(path) ?? true),
      );
      if (found === undefined) return null;
      found.left -= 1;
      return found.fault;
    },
  };
}

const json = { 'content-type': 'application/json; charset=utf-8' };
const page = '<!DOCTYPE html><html><head><title>Unicorn!</title></head><body><p>Hold on.</p></body></html>';

function refuse(response: ServerResponse, status: number, message: string, headers: Readonly<Record<string, string>> = {}): void {
  const body = JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) });
  response.writeHead(status, { ...json, ...headers }).end(body);
}

function halfOf(reply: Reply): string {
  const text = JSON.stringify(reply.body ?? {});
  return text.slice(0, Math.ceil(text.length / 2));
}

/** Lets a fault happen. `reply`: what would have been answered, where the effect was done. */
export function happen(fault: Fault, response: ServerResponse, reply: Reply | null): void {
  const seconds = fault.retryAfter ?? 1;
  switch (fault.kind) {
    case 'status':
    case 'status-after':
    case 'upload-cut':
      return refuse(response, fault.status ?? 502, 'Server Error');
    case 'reset-before':
    case 'reset-after':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
    case 'hang-after':
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    case 'truncated':
      response.writeHead(reply?.status ?? 200, json).end(halfOf(reply ?? { status: 200 }));
      return;
    case 'secondary-limit':
      return refuse(response, 403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
        'retry-after': String(seconds),
      });
    case 'primary-limit':
      // The reset counts from the date the answer itself carries.
      return refuse(response, 403, 'API rate limit exceeded for installation.', {
        date: new Date(0).toUTCString(),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(seconds),
      });
  }
}
