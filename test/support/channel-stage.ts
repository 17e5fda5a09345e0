import { check } from '../../src/app/check/check.ts';
import { changeBetween } from '../../src/app/check/resolve-change.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import type { CheckReport } from '../../src/report/model.ts';
import { called, type Answer } from './called.ts';
import { fixture, type Fixture } from './git-fixture.ts';

/** The prompt that channel stories change. */
export const id = 'agents-support-triage';
export const promptPath = 'prompts/agents/support/triage.prompt.md';

/** Its text: what it says besides, and what its input is called. */
export function prompt(says = '', input = 'ticket'): string {
  return `---\ndescription: Routes an incoming ticket.\ninput: {schema: {${input}: string}}\n---\n{{role "system"}}{{> templates-general-tone}} ${says}\n{{role "user"}}{{${input}}}\n`;
}

/** A prompt repository with main and staging, whose remote is released to by the command line. */
export interface ChannelStage {
  readonly repo: Fixture;
  /** Commits a file (the prompt's by default) to a branch and pushes it; the commit's id. */
  readonly land: (branch: string, message: string, text: string, path?: string) => string;
  /** Brings staging, or one of its commits, to main and pushes; `theirs`: a merge that takes staging's side, whatever main has. */
  readonly promote: (how: 'merge' | 'squash' | 'theirs', message?: string, commit?: string) => void;
  /** Releases a branch, named prompts or all; the tags that were made. */
  readonly release: (branch: string, ...ids: readonly string[]) => Promise<readonly string[]>;
  /** What a run of a branch would say, its errors too. */
  readonly told: (branch: string) => Promise<string>;
  /** The report on a pull request of a branch (staging by default) into main, with this title and body. */
  readonly checked: (title: string, body?: string, branch?: string) => Promise<CheckReport>;
  readonly doctor: () => Promise<Answer>;
  readonly tags: () => readonly string[];
  /** `id name` of each ref of the remote. */
  readonly refs: () => readonly string[];
  /** A file of branch `prompt-library`. */
  readonly record: (path: string) => string;
  /** Paths that the newest commit of branch `prompt-library` changed. */
  readonly changedFiles: () => readonly string[];
  readonly close: () => void;
}

/** Builds the library and, unless told otherwise, releases main once. */
export async function channelStage(config = '', { released = true } = {}): Promise<ChannelStage> {
  const repo = await fixture();
  const files = { [promptPath]: prompt(), 'prompts/templates/tone.prompt.md': '---\ndescription: How we speak.\n---\nBe kind.\n', 'prompt-library.yaml': `library: {name: acme}\n${config}` };
  repo.commit('feat: first prompts', { files });
  const bare = repo.origin();
  const inBare = (...command: readonly string[]): string => repo.git('--git-dir', bare, ...command);
  const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
  const tags = (): readonly string[] => lines(inBare('tag', '--list'));
  const ran = async (branch: string, ...argv: readonly string[]): Promise<Answer> => await called(repo.folder, ['release', ...argv, '--branch', branch]);
  const stage: ChannelStage = {
    repo,
    tags,
    land: (branch, message, text, path = promptPath) => {
      repo.checkout(branch);
      const oid = repo.commit(message, { files: { [path]: text } });
      repo.git('push', '--quiet', 'origin', branch);
      return oid;
    },
    promote: (how, message = 'Merge staging', commit = 'staging') => {
      repo.checkout('main');
      if (how === 'theirs') {
        repo.git('merge', '--quiet', '-s', 'ours', '--no-commit', commit);
        repo.git('checkout', commit, '--', 'prompts');
        repo.commit(message);
      } else repo.merge(commit, how === 'squash' ? { squash: true, message } : { noFf: true, message });
      repo.git('push', '--quiet', 'origin', 'main');
    },
    release: async (branch, ...ids) => {
      const before = new Set(tags());
      const { exit, err } = await ran(branch, ...(ids.length === 0 ? ['--all'] : ids), '--action', 'publish');
      if (exit !== 0) throw new Error(`${branch} was not released: ${err}`);
      return tags().filter((name) => !before.has(name));
    },
    told: async (branch) => {
      const { out, err } = await ran(branch, '--all', '--dry-run');
      return out + err;
    },
    checked: async (title, body = '', branch = 'staging') => {
      repo.git('fetch', '--quiet', '--tags', 'origin');
      const repository = await openRepository(repo.folder);
      try {
        return await check(repository, {
          ...(await changeBetween(repository, { base: 'main', head: branch })),
          names: { base: 'main', head: branch },
          flow: { base: 'main', head: branch },
          landing: async () => ({ title, body, number: 1, author: 'ada' }),
          review: async () => ({ is: 'done' }),
          records: await repository.commitOf('refs/remotes/origin/prompt-library'),
          configFile: 'prompt-library.yaml',
          scope: 'changed',
        }, new Date(0));
      } finally {
        await repository.close();
      }
    },
    doctor: () => called(repo.folder, ['doctor']),
    refs: () => lines(inBare('for-each-ref', '--format=%(objectname) %(refname)')),
    record: (path) => inBare('show', `prompt-library:${path}`),
    changedFiles: () => lines(inBare('diff-tree', '-r', '--no-commit-id', '--name-only', 'prompt-library')),
    close: repo.remove,
  };
  if (released) await stage.release('main');
  repo.branch('staging');
  repo.git('push', '--quiet', 'origin', 'staging');
  return stage;
}
