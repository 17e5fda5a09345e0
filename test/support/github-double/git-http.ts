import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { git, gitEnvironment } from './bare-repository.ts';
import { mayDo, type State, type Token } from './state.ts';

/** A request of git's: `/owner/name.git/info/refs` and the two packs; with or without `.git`. */
export function gitPathOf(state: State, pathname: string): string | null {
  const match = /^\/(?<repository>[^/]+\/[^/]+?)(?:\.git)?(?<rest>\/(?:info\/refs|git-(?:upload|receive)-pack))$/u.exec(pathname);
  return match?.groups?.['repository'] === state.repository ? (match.groups['rest'] ?? null) : null;
}

/** Whether a request of git's is part of a push. */
export const isPush = (path: string, query: string): boolean => `${path}?${query}`.includes('git-receive-pack');

/** The token of an `Authorization` header, in any form GitHub takes. */
export function tokenIn(header: string | undefined): string | null {
  const [scheme = '', value = ''] = (header ?? '').split(' ');
  if (/^basic$/iu.test(scheme)) return Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':');
  return /^(?:token|bearer)$/iu.test(scheme) ? value : null;
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const challenge = status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {};
  response.writeHead(status, { 'content-type': 'text/plain', ...challenge }).end(`${message}\n`);
}

/** Configuration the server needs whatever the repository says. */
const settings: readonly (readonly [string, string])[] = [
  ['safe.directory', '*'],
  ['http.receivepack', 'true'],
  ['uploadpack.allowFilter', 'true'],
  ['uploadpack.allowAnySHA1InWant', 'true'],
  ['receive.denyDeleteCurrent', 'ignore'],
  ['gc.auto', '0'],
  ['receive.autogc', 'false'],
];

function settingVariables(): Readonly<Record<string, string>> {
  const pairs = settings.flatMap(([key, value], at) => [[`GIT_CONFIG_KEY_${at}`, key], [`GIT_CONFIG_VALUE_${at}`, value]]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}

function gatewayVariables(state: State, request: IncomingMessage, path: string, query: string, token: Token): NodeJS.ProcessEnv {
  const header = (name: string): string => String(request.headers[name] ?? '');
  return {
    ...gitEnvironment,
    ...settingVariables(),
    GIT_PROJECT_ROOT: state.bare,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: path,
    QUERY_STRING: query,
    REQUEST_METHOD: request.method ?? 'GET',
    REMOTE_USER: token.account.login,
    REMOTE_ADDR: '127.0.0.1',
    CONTENT_TYPE: header('content-type'),
    ...(header('content-length') === '' ? {} : { CONTENT_LENGTH: header('content-length') }),
    ...(header('content-encoding') === '' ? {} : { HTTP_CONTENT_ENCODING: header('content-encoding') }),
    ...(header('git-protocol') === '' ? {} : { GIT_PROTOCOL: header('git-protocol') }),
    ...(mayDo(token, 'administration', 'write') ? { DOUBLE_BYPASS: '1' } : {}),
  };
}

const endOfHeaders = '\r\n\r\n';

/** Answers as the gateway program told: its header lines up to an empty line, then the body. */
function answerWith(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf(endOfHeaders);
  const lines = output.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
  response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
  response.end(output.subarray(end + endOfHeaders.length));
}

async function gatewayOutput(request: IncomingMessage, environment: NodeJS.ProcessEnv): Promise<Buffer> {
  const program = join((await git('/', '--exec-path')).trim(), 'git-http-backend');
  return new Promise((resolve, reject) => {
    const child = spawn(program, { env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.on('error', reject);
    child.on('close', () => {
      // The exit code tells of the pack program: what it refused is in its answer.
      const output = Buffer.concat(chunks);
      if (output.includes(endOfHeaders)) resolve(output);
      else reject(new Error(`git http-backend: ${Buffer.concat(complaints).toString('utf8')}`));
    });
    // The program may end before it has read everything, for example after a refusal.
    child.stdin.on('error', () => undefined);
    request.on('aborted', () => child.stdin.destroy());
    request.pipe(child.stdin);
  });
}

/** A request of git's, and whether its answer is to be lost. */
export interface GitRequest {
  readonly state: State;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly query: string;
  readonly token: Token | null;
}

/** Serves git's smart protocol from the bare repository. `lost`: done, but not answered. */
export async function serveGit(asked: GitRequest, lost: boolean): Promise<void> {
  const { state, request, response, path, query, token } = asked;
  if (token === null) return refuse(response, 401, 'Repository not found.');
  if (isPush(path, query) && !mayDo(token, 'contents', 'write')) return refuse(response, 403, 'Write access to repository not granted.');
  if (!mayDo(token, 'contents', 'read')) return refuse(response, 403, 'Read access to repository not granted.');
  const output = await gatewayOutput(request, gatewayVariables(state, request, path, query, token));
  if (!lost) answerWith(output, response);
}
