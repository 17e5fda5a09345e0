import { Failure } from '../problem/failure.ts';
import { bugMessage } from './last-words.ts';
import type { Screen, World } from './world.ts';

/** 128 + 2, the number of SIGINT: what shells expect of a program that Ctrl-C ended. */
const interrupted = 130;
const clearLine = '\r\u001b[K';

/**
 * The real process as a world. Ctrl-C ends it with 130 (files and refs are only ever written whole, so nothing is half
 * done), an error that nobody caught with 70.
 */
export function processWorld(): World {
  const { stdout, stderr } = process;
  process.once('SIGINT', () => {
    if (stderr.isTTY) stderr.write(clearLine);
    process.exit(interrupted);
  });
  process.once('uncaughtException', (error) => {
    stderr.write(bugMessage(error, process.env));
    process.exit(70);
  });
  return {
    variables: process.env,
    folder: process.cwd(),
    out: screenOn(stdout),
    err: screenOn(stderr),
    readStdin: () => everythingFrom(process.stdin),
    ask: process.stdin.isTTY && stdout.isTTY ? asked : null,
  };
}

/** One line from the terminal; the end of input is an empty line. */
async function asked(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

/** What of a stream a screen needs. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** A screen on a stream of Node. */
export function screenOn(stream: Stream): Screen {
  // Errors reach the callback of `write`; without a listener they would end the process as well.
  stream.on('error', () => undefined);
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    columns: isTerminal ? (stream.columns ?? null) : null,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === undefined || error === null || isReaderGone(error)) resolve();
          else reject(notWritten(error));
        });
      }),
  };
}

function notWritten(error: Error): Failure {
  const help = 'Check that the disk it goes to has room.';
  return new Failure('output-not-written', `The output cannot be written: ${error.message}`, help, error);
}

const goneCodes = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF']);

function isReaderGone(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && goneCodes.has(error.code);
}

async function everythingFrom(input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of input) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}
