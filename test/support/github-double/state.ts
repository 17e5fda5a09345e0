import type { Json } from './openapi-document.ts';

/** Who did something. */
export interface Account {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export type Level = 'none' | 'read' | 'write';
export type Scope = 'contents' | 'pull-requests' | 'issues' | 'statuses' | 'administration' | 'members' | 'actions';
export type Permissions = Readonly<Partial<Record<Scope, Level>>>;

/** A token: what it may and in whose name. The token of a workflow or an App (`Bot`) may not ask who it is. */
export interface Token {
  readonly permissions: Permissions;
  readonly account: Account;
}

/** What a ref may not suffer. `pull_request`: no direct push at all. */
export type Rule = 'creation' | 'update' | 'deletion' | 'non_fast_forward' | 'pull_request';

/** A rule over refs, by a shell pattern in which `*` also matches `/`: `refs/heads/main`, `refs/tags/*`. */
export interface Protection {
  readonly refs: string;
  readonly rules: readonly Rule[];
}

export interface Pull {
  readonly number: number;
  readonly author: Account;
  readonly headBranch: string;
  /** `owner/name` the head branch lives in. */
  readonly headRepository: string;
  readonly createdAt: string;
  readonly labels: string[];
  readonly reviews: Review[];
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  base: string;
  /** Commit the head was at when last looked; a fork's never moves by itself. */
  head: string;
  updatedAt: string;
}

export interface Review {
  readonly id: number;
  readonly author: Account;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly body: string;
  readonly commit: string;
  readonly at: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Account;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  state: 'open' | 'closed';
  readonly author: Account;
  readonly labels: readonly string[];
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly author: Account;
  readonly at: string;
}

export interface Release {
  readonly id: number;
  readonly author: Account;
  readonly createdAt: string;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  publishedAt: string | null;
  /** As it was asked for when it was published. */
  makeLatest: string | null;
  immutable: boolean;
  readonly assets: Asset[];
}

/** A file of a release; `starter`: its bytes never arrived. */
export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly contentType: string;
  readonly uploader: Account;
  readonly createdAt: string;
  readonly state: 'starter' | 'open' | 'uploaded';
  readonly bytes: Buffer;
}

/** A ruleset as it was set, with its number. */
export interface StoredRuleset {
  readonly id: number;
  readonly body: Json;
}

/** Everything the double knows that is not in the bare repository. */
export interface State {
  /** `owner/name`. */
  readonly repository: string;
  readonly bare: string;
  readonly defaultBranch: string;
  /** Address of this server. */
  readonly address: string;
  readonly tokens: Readonly<Record<string, Token>>;
  readonly protections: readonly Protection[];
  /** Permission of people on the repository: `admin`, `maintain`, `write`, `triage`, `read`. */
  readonly collaborators: Readonly<Record<string, string>>;
  /** Logins of the members of teams, by `org/team`. */
  readonly teams: Readonly<Record<string, readonly string[]>>;
  readonly rulesets: StoredRuleset[];
  /** Workflows by path, each with its state. */
  readonly workflows: Readonly<Record<string, string>>;
  readonly pulls: Pull[];
  readonly comments: Comment[];
  /** Issues that are no pull requests. */
  readonly issues: Issue[];
  readonly statuses: Status[];
  readonly releases: Release[];
  /** Whether releases are immutable once they are published. */
  readonly immutableReleases: boolean;
  /** Tags immutable releases had; they stay burnt when the release is gone. */
  readonly burntTags: Set<string>;
  /** A new id: ids only rise, and nothing has the same one twice. */
  readonly nextId: () => number;
  /** A new time, a second after the last: the double has no clock. */
  readonly nextTime: () => string;
}

/** What an operation answers; `undefined` body = none. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an operation is given. */
export interface Asked {
  readonly state: State;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  /** Of an upload; `null` where they were lost on the way. */
  readonly bytes: Buffer | null;
  readonly contentType: string;
  readonly token: Token;
  readonly account: Account;
}

export interface Route {
  /** Any one of these suffices; none = every valid token. */
  readonly needs: readonly (readonly [Scope, Level])[];
  readonly answer: (asked: Asked) => Reply | Promise<Reply>;
}

export type Routes = Readonly<Record<string, Route>>;

const levels: readonly Level[] = ['none', 'read', 'write'];

/** Whether a token has at least a level in a scope. */
export function mayDo(token: Token, scope: Scope, level: Level): boolean {
  return levels.indexOf(token.permissions[scope] ?? 'none') >= levels.indexOf(level);
}

export const notFound: Reply = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

/** A refusal of values, as GitHub words it. */
export function invalid(resource: string, field: string, code: string, message?: string): Reply {
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource, field, code, ...(message === undefined ? {} : { message }) }],
      documentation_url: 'https://docs.github.com/rest',
      status: '422',
    },
  };
}

/** Ids and times of one double. */
export function counters(): Pick<State, 'nextId' | 'nextTime'> {
  let id = 1000;
  let second = 0;
  const start = Date.UTC(2026, 0, 1);
  return {
    nextId: () => ++id,
    nextTime: () => new Date(start + ++second * 1000).toISOString().replace('.000Z', 'Z'),
  };
}
