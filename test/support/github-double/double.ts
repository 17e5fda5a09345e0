import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitOf, git } from './bare-repository.ts';
import { addedComment } from './comments.ts';
import { doneAllTheSame, type Fault, type FaultKind, faultList, type Faults, happen } from './faults.ts';
import { gitPathOf, isPush, serveGit, tokenIn } from './git-http.ts';
import { protect } from './protection.ts';
import { addedPull, refreshed } from './pulls.ts';
import { answerRest } from './rest.ts';
import { type Account, type Comment, counters, type Permissions, type Protection, type Pull, type Review, type State } from './state.ts';

export type { Fault, FaultKind } from './faults.ts';
export type { Account, Asset, Comment, Permissions, Protection, Pull, Release, Review, Status } from './state.ts';

/** Who the token of a workflow writes as. */
export const workflowBot: Account = { login: 'github-actions[bot]', type: 'Bot' };

/** A request that arrived. */
export interface LoggedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly token: string | null;
  /** What the request changes things with: everything but reading by REST and fetching by git. */
  readonly writes: boolean;
  /** Fault that hit it. */
  readonly fault: FaultKind | null;
}

export interface DoubleOptions {
  /** `owner/name`; `acme/prompts` where left out. */
  readonly repository?: string;
  /** An existing bare repository, left alone on close; a new one with the default branch `main` where left out. */
  readonly bare?: string;
  readonly defaultBranch?: string;
  /** What each token may; its account is `github-actions[bot]` unless named. */
  readonly tokens?: Readonly<Record<string, { readonly permissions: Permissions; readonly account?: Account }>>;
  readonly protections?: readonly Protection[];
  readonly collaborators?: Readonly<Record<string, string>>;
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly immutableReleases?: boolean;
}

/** A pull request to open: its branches have to exist, or the commit of a fork's head be in the bare repository. */
export interface OpenedPull {
  readonly title: string;
  readonly head: string;
  readonly body?: string | null;
  readonly base?: string;
  readonly author?: string;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  readonly fork?: { readonly repository: string; readonly commit: string };
}

/** GitHub on this machine: its REST API and its git server over one bare repository. */
export interface GithubDouble {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly cloneUrl: string;
  readonly bare: string;
  readonly repository: string;
  /** Everything that is not in git, to look at and to arrange. */
  readonly state: State;
  readonly requests: readonly LoggedRequest[];
  /** What GitHub's own description does not allow, in requests and in answers. */
  readonly violations: readonly string[];
  readonly openPull: (given: OpenedPull) => Promise<Pull>;
  readonly addComment: (issue: number, author: Account, body: string) => Comment;
  readonly addReview: (pull: Pull, login: string, state: Review['state']) => Review;
  readonly fail: (fault: Fault) => void;
  /** Forgets every fault that has not happened yet. */
  readonly recover: () => void;
  /** Stops; throws where there were violations. */
  readonly close: () => Promise<void>;
}

interface Running {
  readonly state: State;
  readonly faults: Faults;
  readonly requests: LoggedRequest[];
  readonly violations: string[];
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function answer(running: Running, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { state, violations } = running;
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', state.address);
  const query = url.search.slice(1);
  const name = tokenIn(request.headers.authorization);
  const token = name !== null && Object.hasOwn(state.tokens, name) ? state.tokens[name]! : null;
  const gitPath = gitPathOf(state, url.pathname);
  const writes = gitPath === null ? method !== 'GET' : method === 'POST' && isPush(gitPath, query);
  const fault = running.faults.next(method, url.pathname);
  running.requests.push({ method, path: url.pathname, query, token: name, writes, fault: fault?.kind ?? null });
  if (fault !== null && !doneAllTheSame.has(fault.kind)) return happen(fault, response, null);
  if (gitPath !== null) {
    await serveGit({ state, request, response, path: gitPath, query, token }, fault !== null);
    if (writes) await Promise.all(state.pulls.map((pull) => refreshed(state, pull)));
    if (fault !== null) happen(fault, response, null);
    return;
  }
  const sent = await bytesOf(request);
  const bytes = fault?.kind === 'upload-cut' ? null : sent;
  const contentType = request.headers['content-type'] ?? '';
  const reply = await answerRest(state, { method, url, bytes, contentType, token }, (one) => violations.push(one));
  if (fault !== null) return happen(fault, response, reply);
  const type = reply.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(reply.status, { ...type, ...reply.headers });
  response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

async function newBare(defaultBranch: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'github-double-'));
  await git(folder, 'init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`);
  return folder;
}

async function openPull(state: State, given: OpenedPull): Promise<Pull> {
  const head = given.fork?.commit ?? (await commitOf(state.bare, `refs/heads/${given.head}`));
  if (head === null) throw new Error(`There is no branch ${given.head} to open a pull request from.`);
  const pull = addedPull(state, {
    title: given.title,
    body: given.body ?? null,
    base: given.base ?? state.defaultBranch,
    headBranch: given.head,
    headRepository: given.fork?.repository ?? state.repository,
    head,
    author: { login: given.author ?? 'octocat', type: 'User' },
    draft: given.draft ?? false,
    labels: [...(given.labels ?? [])],
  });
  return refreshed(state, pull);
}

function addReview(state: State, pull: Pull, login: string, verdict: Review['state']): Review {
  const author: Account = { login, type: 'User' };
  const review: Review = { id: state.nextId(), author, state: verdict, body: '', commit: pull.head, at: state.nextTime() };
  pull.reviews.push(review);
  return review;
}

function stop(server: Server, violations: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(() =>
      violations.length === 0 ? resolve() : reject(new Error(`GitHub's description does not allow:\n${violations.join('\n')}`)),
    );
    server.closeAllConnections();
  });
}

/** Starts a double of its own; close it after the test. */
export async function startGithubDouble(options: DoubleOptions = {}): Promise<GithubDouble> {
  const { repository = 'acme/prompts', defaultBranch = 'main', protections = [], collaborators = {}, teams = {}, immutableReleases = false } = options;
  const bare = options.bare ?? (await newBare(defaultBranch));
  await protect(bare, protections);
  const tokens = Object.fromEntries(
    Object.entries(options.tokens ?? {}).map(([name, { permissions, account }]) => [name, { permissions, account: account ?? workflowBot }]),
  );
  const server = createServer();
  const address = await listening(server);
  const memory = { rulesets: [], workflows: {}, pulls: [], comments: [], issues: [], statuses: [], releases: [], burntTags: new Set<string>(), ...counters() };
  const state: State = { repository, bare, defaultBranch, address, tokens, protections, collaborators, teams, immutableReleases, ...memory };
  const running: Running = { state, faults: faultList(), requests: [], violations: [] };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(running, request, response).catch((error: unknown) => {
      // A client that was killed while it sent is no fault of the double's.
      if (request.complete) running.violations.push(`the double broke: ${String(error)}`);
      response.socket?.destroy();
    });
  });
  return {
    apiUrl: address,
    serverUrl: address,
    cloneUrl: `${address}/${repository}.git`,
    bare,
    repository,
    state,
    requests: running.requests,
    violations: running.violations,
    openPull: (given) => openPull(state, given),
    addComment: (issue, author, body) => addedComment(state, { issue, author, body }),
    addReview: (pull, login, verdict) => addReview(state, pull, login, verdict),
    fail: running.faults.add,
    recover: running.faults.clear,
    close: async () => {
      await stop(server, running.violations).finally(() =>
        options.bare === undefined ? rm(bare, { recursive: true, force: true }) : undefined,
      );
    },
  };
}
