import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Failure } from '../problem/failure.ts';

/** All the variables a program gets; nothing is inherited beside them. */
export type Environment = Readonly<Record<string, string>>;

/** A program to run: never through a shell, so no argument is ever interpreted. */
export interface Call {
  readonly program: string;
  readonly arguments: readonly string[];
  /** Folder it runs in; must exist. */
  readonly folder: string;
  readonly environment: Environment;
  /** What it reads on standard input; nothing by default. */
  readonly input?: string | Uint8Array;
  /** Milliseconds until it is killed. */
  readonly timeLimit?: number;
  /** Bytes of standard output after which it is killed. */
  readonly outputLimit?: number;
}

/** How a program ended. A non-zero exit code is an answer here, not an error: the caller knows what it means. */
export interface Outcome {
  readonly exitCode: number;
  readonly output: Buffer;
  /** The first 64 KiB of standard error, as text. */
  readonly complaints: string;
}

/** Two minutes: the slowest call measured on 100,000 prompts and 100,000 commits took 26 seconds. */
export const usualTimeLimit = 120_000;
/** 256 MiB: the tree listing of two million files, and half of what one string may hold. */
export const usualOutputLimit = 256 * 1024 * 1024;
const complaintLimit = 64 * 1024;

/** Starts a program. Throws `Failure` `program-not-started` for arguments no program can get (a NUL in them). */
export function start(call: Call): ChildProcessWithoutNullStreams {
  try {
    return spawn(call.program, [...call.arguments], { cwd: call.folder, env: { ...call.environment }, shell: false, windowsHide: true });
  } catch (cause) {
    throw notStarted(call, cause);
  }
}

/** What an `error` event of a program means: the folder or the program is missing, or it could not be started. */
export function notStarted(call: Call, cause: unknown): Failure {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  if (missing && !existsSync(call.folder)) {
    return new Failure('folder-missing', `The folder ${call.folder} does not exist.`, 'Name a folder that exists.', cause);
  }
  if (missing) {
    return new Failure('program-missing', `The program ${call.program} was not found.`, `Install ${call.program} and put it on the PATH.`, cause);
  }
  return new Failure('program-not-started', `The program ${call.program} could not be started: ${String(cause)}`, 'Check that the machine has memory and processes left.', cause);
}

/** Collects up to `limit` bytes as text and drops the rest. */
export function complaintsOf(stream: NodeJS.ReadableStream, limit = complaintLimit): () => string {
  const chunks: Buffer[] = [];
  let kept = 0;
  stream.on('data', (chunk: Buffer) => {
    if (kept >= limit) return;
    chunks.push(chunk.subarray(0, limit - kept));
    kept += chunk.length;
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

/**
 * Runs a program to its end. Throws `Failure`: `program-missing`, `folder-missing`, `program-not-started`,
 * `program-timed-out`, `program-said-too-much`, `program-killed` (a signal ended it).
 */
export function run(call: Call): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = start(call);
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (failure: Failure): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(failure);
    };
    const { timeLimit = usualTimeLimit, outputLimit = usualOutputLimit } = call;
    const timer = setTimeout(() => stop(timedOut(call, timeLimit)), timeLimit);
    const complaints = complaintsOf(child.stderr);
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > outputLimit) stop(saidTooMuch(call, outputLimit));
    });
    // A program may end without reading its input; its exit code tells, not the broken pipe.
    child.stdin.on('error', () => undefined);
    child.on('error', (cause) => stop(notStarted(call, cause)));
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      if (exitCode === null) reject(killed(call, signal));
      else resolve({ exitCode, output: Buffer.concat(chunks, size), complaints: complaints() });
    });
    child.stdin.end(call.input ?? '');
  });
}

/** The program gave no answer in time. */
export function timedOut(call: Call, milliseconds: number): Failure {
  return new Failure('program-timed-out', `${call.program} gave no answer within ${milliseconds} ms and was stopped.`, 'Run it again; if it happens again, the machine or the disk is too slow or the repository is damaged.');
}

function saidTooMuch(call: Call, bytes: number): Failure {
  return new Failure('program-said-too-much', `${call.program} wrote more than ${bytes} bytes and was stopped.`, 'Ask for less: a smaller folder or a shorter range.');
}

function killed(call: Call, signal: string | null): Failure {
  return new Failure('program-killed', `${call.program} was ended by ${signal ?? 'a signal'}.`, 'Run it again; look for memory limits if it happens again.');
}
