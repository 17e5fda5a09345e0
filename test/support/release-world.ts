import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openMirror, type MirrorOptions } from '../../src/git/open-mirror.ts';
import type { Draft, Remote } from '../../src/git/remote.ts';
import { startGithubDouble, type GithubDouble, type Protection } from './github-double/double.ts';
import { fixture, fixtureEnvironment, type Fixture } from './git-fixture.ts';

/** How the remote of a world is reached; `none`: the clone has no remote. */
export type Road = 'file' | 'http' | 'none';

export const branches = { main: 'main', records: 'prompt-library' } as const;

/** A library with a few prompts, its remote, and what a release of it needs. */
export interface ReleaseWorld {
  readonly road: Road;
  /** The user's clone. */
  readonly repo: Fixture;
  /** Folder of the repository releases go to. */
  readonly bare: string;
  readonly double: GithubDouble | null;
  /** Ids of the commits on main, oldest first. */
  readonly commits: readonly string[];
  /** Opens the remote as a new run would; closed with the world. */
  readonly open: (more?: Partial<MirrorOptions>, environment?: Readonly<Record<string, string>>) => Promise<Remote>;
  /** `name id` of each ref where releases go to, optionally only those that begin with a prefix. */
  readonly refs: (prefix?: string) => readonly string[];
  /** git in the repository releases go to. */
  readonly inBare: (...command: readonly string[]) => string;
  /** Closes every remote that was opened. */
  readonly close: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const tokens = {
  writer: { permissions: { contents: 'write' } },
  reader: { permissions: { contents: 'read' } },
} as const;

/** Makes a world with `count` commits on main, one prompt each. */
export async function releaseWorld(road: Road, options: { readonly count?: number; readonly protections?: readonly Protection[] } = {}): Promise<ReleaseWorld> {
  const repo = await fixture();
  const commits = Array.from({ length: options.count ?? 3 }, (_, at) => repo.commit(`feat: prompt ${at}`, { files: { [`prompts/${at}.prompt.md`]: `Prompt ${at}\n` } }));
  const bare = road === 'none' ? join(repo.folder, '.git') : repo.origin();
  const inBare = (...command: readonly string[]): string => repo.git('-C', bare, ...command);
  if (road !== 'none') inBare('config', 'uploadpack.allowFilter', 'true');
  const double = road === 'http' ? await startGithubDouble({ bare, tokens, protections: options.protections ?? [] }) : null;
  if (double !== null) repo.git('remote', 'set-url', 'origin', double.cloneUrl);
  else if (road === 'file') repo.git('remote', 'set-url', 'origin', `file://${bare}`);
  const opened: Remote[] = [];
  const close = async (): Promise<void> => void (await Promise.all(opened.map((remote) => remote.close())));
  return {
    road, repo, bare, double, commits, inBare,
    open: async (more = {}, environment = {}) => {
      const ambient = { ...fixtureEnvironment(dirname(repo.folder)), ...environment };
      const remote = await openMirror({ from: { clone: repo.folder }, token: 'writer', branches, ...more }, ambient);
      opened.push(remote);
      return remote;
    },
    refs: (prefix = 'refs/') => inBare('for-each-ref', '--format=%(refname) %(objectname)').split('\n').filter((line) => line.startsWith(prefix)),
    close,
    remove: async () => {
      await close();
      await double?.close();
      repo.remove();
    },
  };
}

/** A release of a commit: a record on the branch, a tag for each of `count` prompts, and the library tag. */
export function draftOf(source: string, options: { readonly parent?: string | null; readonly count?: number; readonly version?: string } = {}): Draft {
  const { parent = null, count = 2, version = '1.0.0' } = options;
  const prompts = Array.from({ length: count }, (_, at) => ({ name: `agents-p${at}@${version}`, target: source, message: tagMessage(`agents-p${at}`, version) }));
  return {
    by: { name: 'prompt-libraries', email: 'prompt-libraries@example.com', date: Date.UTC(2026, 0, 1) / 1000 },
    commit: { parent, files: new Map([[`releases/${version}.json`, Buffer.from(`{"version":"${version}"}\n`)]]), message: `release: ${version}\n` },
    tags: [...prompts, { name: `library@${version}`, target: source, message: (commit) => `Library ${version}\n\nState: ${commit}\n` }],
  };
}

export function tagMessage(id: string, version: string, digest = `sha256:${id}-${version}`): string {
  return `${id} ${version}\n\nPrompt: ${id}\nVersion: ${version}\nDigest: ${digest}\n`;
}

/** A `git` to put first on the PATH: it writes down every call and runs `script` (with `"$real"` as git) before, or instead. */
export function gitOnPath(world: ReleaseWorld, script = ''): { readonly environment: Readonly<Record<string, string>>; readonly calls: () => readonly string[] } {
  const folder = mkdtempSync(join(dirname(world.repo.folder), 'path-'));
  const log = join(folder, 'calls');
  writeFileSync(log, '');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nPATH='${process.env['PATH']}'\nreal=$(command -v git)\necho "$*" >> '${log}'\n${script}\nexec "$real" "$@"\n`, { mode: 0o755 });
  return { environment: { PATH: `${folder}:${process.env['PATH']}` }, calls: () => readFileSync(log, 'utf8').split('\n').filter((line) => line !== '') };
}
