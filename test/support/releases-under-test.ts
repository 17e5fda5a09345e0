import { createHash } from 'node:crypto';
import type { HostedAsset, KeptAsset, KeptRelease, ReleaseHosting, ReleaseOutcome } from '../../src/github/release-hosting.ts';
import { releaseMarker } from '../../src/github/release-hosting.ts';
import { githubHosting } from '../../src/github/octokit-hosting.ts';
import type { Patience } from '../../src/github/transport.ts';
import { git } from './github-double/bare-repository.ts';
import { type Account, type Asset, type DoubleOptions, type GithubDouble, type Release, startGithubDouble, workflowBot } from './github-double/double.ts';
import { commitTo } from './repository-with-history.ts';

export const tag = 'library@7';

const file = (name: string, text: string): KeptAsset => ({ name, contentType: 'application/json', bytes: Buffer.from(text) });

/** What the tests keep: one text, two files. */
export const wanted: KeptRelease = {
  tag,
  name: 'Library 7',
  body: '## agents-triage 1.3.0\n',
  assets: [file('catalog.json', '{"prompts":1}'), file('flags.flagd.json', '{"flags":{}}')],
  makeLatest: 'legacy',
};

const tokens = {
  releaser: { permissions: { contents: 'write' } },
  reader: { permissions: { contents: 'read' } },
  blind: { permissions: {} },
} as const;

/** The real adapter against a double with the tag `library@7`, which is not at the tip of the default branch. */
export interface ReleasesUnderTest {
  readonly double: GithubDouble;
  /** Milliseconds of every pause since the last `forget`; none of them was slept. */
  readonly slept: readonly number[];
  readonly hosting: (token?: keyof typeof tokens, patience?: Partial<Patience>) => Promise<ReleaseHosting>;
  /** Keeps `wanted`, as the releaser unless told otherwise. */
  readonly keep: (more?: Partial<KeptRelease>, token?: keyof typeof tokens, patience?: Partial<Patience>) => Promise<ReleaseOutcome>;
  /** Puts a release there that someone made; ours and a draft unless told otherwise. */
  readonly put: (more?: Partial<Release>) => Release;
  /** The writing requests, as `POST releases`, in order. */
  readonly writes: () => readonly string[];
  /** Every tag with the object it names. */
  readonly tags: () => Promise<string>;
  /** Forgets releases, requests, pauses and faults. */
  readonly forget: () => void;
}

function short(path: string): string {
  return path.replace(/^.*\/repos\/acme\/prompts\//u, '').replaceAll(/\d+/gu, '#');
}

export async function releasesUnderTest(options: DoubleOptions = {}): Promise<ReleasesUnderTest> {
  const slept: number[] = [];
  const double = await startGithubDouble({ tokens, ...options });
  await git(double.bare, 'update-ref', `refs/tags/${tag}`, commitTo(double.bare, 'main', 'feat: first', { 'a.md': 'one\n' }));
  commitTo(double.bare, 'main', 'feat: second', { 'a.md': 'two\n' });
  const hosting: ReleasesUnderTest['hosting'] = (token = 'releaser', patience = {}) =>
    githubHosting({
      token,
      apiUrl: double.apiUrl,
      repository: double.repository,
      patience: {
        timeout: 5_000,
        pauses: [1, 2],
        waitBudget: 60_000,
        sleep: async (milliseconds) => void slept.push(milliseconds),
        ...patience,
      },
    });
  return {
    double,
    slept,
    hosting,
    keep: async (more = {}, token = 'releaser', patience = {}) => (await hosting(token, patience)).keepRelease({ ...wanted, ...more }),
    put: (more = {}) => {
      const release = { ...draftOf(double), ...more };
      double.state.releases.push(release);
      return release;
    },
    writes: () => double.requests.filter((one) => one.writes).map(({ method, path }) => `${method} ${short(path)}`),
    tags: () => git(double.bare, 'for-each-ref', 'refs/tags'),
    forget: () => {
      double.recover();
      double.state.releases.splice(0);
      (double.requests as unknown[]).splice(0);
      slept.splice(0);
    },
  };
}

function draftOf({ state }: GithubDouble): Release {
  return {
    id: state.nextId(),
    author: workflowBot,
    createdAt: state.nextTime(),
    tag,
    target: 'main',
    name: wanted.name,
    body: `${releaseMarker}\n${wanted.body}`,
    draft: true,
    prerelease: false,
    publishedAt: null,
    makeLatest: null,
    immutable: false,
    assets: [],
  };
}

/** A file as the double has it, uploaded unless told otherwise. */
export function assetIn({ state }: GithubDouble, name: string, text: string, more: Partial<Asset> = {}): Asset {
  const uploader: Account = workflowBot;
  const bytes = Buffer.from(text);
  return { id: state.nextId(), name, contentType: 'application/json', uploader, createdAt: state.nextTime(), state: 'uploaded', bytes, ...more };
}

/** The wanted files as the double has them. */
export function wantedAssets(double: GithubDouble): Asset[] {
  return wanted.assets.map(({ name, bytes }) => assetIn(double, name, Buffer.from(bytes).toString()));
}

/** What the port tells of a file with this text. */
export function told(name: string, text: string): Omit<HostedAsset, 'id'> {
  return { name, size: text.length, digest: `sha256:${createHash('sha256').update(text).digest('hex')}`, state: 'uploaded' };
}
