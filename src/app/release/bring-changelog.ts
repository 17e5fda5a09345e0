import type { Landing, PushOutcome, Tips } from '../../git/remote.ts';
import { changelogPath, sectionsOf } from '../../ledger/changelog-file.ts';
import type { Configuration } from '../../library/configuration.ts';
import { Failure } from '../../problem/failure.ts';
import { readState } from '../state/read-state.ts';
import { changelogBranch } from './owned-branches.ts';
import { dateOf } from './plan-release.ts';
import type { ReleasePorts } from './ports.ts';
import { changelogDraft } from './release-draft.ts';

/** What became of main's copy of the changelog. */
export type BroughtChangelog =
  | { readonly is: 'not-wanted' }
  /** Main has it already, or nothing was released yet. */
  | { readonly is: 'unchanged' }
  | { readonly is: 'pushed'; readonly branch: string }
  /** A pull request has it. */
  | { readonly is: 'proposed'; readonly url: string }
  /** It could not be brought: the next run tries again. */
  | { readonly is: 'owed'; readonly because: string };

/** A branch that moves is looked at again; after so many times the next run does it. */
const mostAttempts = 3;

/**
 * Brings `CHANGELOG.md` of the records to main, as `release.changelog.main` says: by one commit of that file alone, or by
 * a pull request. Writes nothing where main has it. The release stands whatever becomes of this, so a failure is owed.
 */
export async function bringChangelog(ports: ReleasePorts, { changelogOnMain, branches }: Configuration): Promise<BroughtChangelog> {
  if (changelogOnMain === 'never') return { is: 'not-wanted' };
  try {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const copy = await copyToBring(ports, await ports.remote.tips(['']));
      if (copy === null) return { is: 'unchanged' };
      const brought = await (changelogOnMain === 'push' ? push(ports, copy, branches.main) : propose(ports, copy, branches.main));
      if (brought !== 'again') return brought;
      await ports.pause(attempt);
    }
    return owed(`a branch moved ${mostAttempts} times meanwhile: run it again.`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return owed(`${error.message} ${error.help}`);
  }
}

/** What main lacks. */
interface Copy {
  readonly main: string;
  readonly records: string;
  readonly wanted: string;
  /** Of the library, that the changelog is of. */
  readonly version: string;
  /** Blob that main has under the name; `null` = none. */
  readonly present: string | null;
}

/** `null` where there is nothing to bring. */
async function copyToBring(ports: ReleasePorts, { main, records }: Tips): Promise<Copy | null> {
  if (main === null || records === null) return null;
  const [wanted, present] = [await changelogAt(ports, records), await changelogAt(ports, main)];
  if (wanted === null || wanted === present) return null;
  const version = (await readState(ports.repository, records))?.header.library ?? null;
  return version === null ? null : { main, records, wanted, version, present };
}

async function push(ports: ReleasePorts, copy: Copy, branch: string): Promise<BroughtChangelog | 'again'> {
  if (copy.present !== null && sectionsOf((await contentOf(ports, copy.present)).toString()).length === 0) {
    return owed(`${branch} has a ${changelogPath} that no release wrote. Rename it, or use \`release.changelog.main: pr\` and look at what changes.`);
  }
  const outcome = await land(ports, copy, { branch, tip: copy.main });
  switch (outcome.is) {
    case 'landed':
      return { is: 'pushed', branch };
    case 'branch-moved':
      return 'again';
    case 'refused':
    case 'tags-missing':
      return owed(`${branch} does not take a push: ${outcome.because} Use \`release.changelog.main: pr\`, or let the token bypass the rule on ${branch}.`);
  }
}

async function propose(ports: ReleasePorts, copy: Copy, base: string): Promise<BroughtChangelog | 'again'> {
  const { hosting, repository } = ports;
  if (hosting === null) return owed(`\`release.changelog.main: pr\` needs a hosting service: the action opens the pull request.`);
  const tip = await repository.commitOf(`refs/heads/${changelogBranch}`);
  if (tip === null || !(await isUpToDate(ports, copy, tip))) {
    const outcome = await land(ports, copy, { branch: changelogBranch, tip });
    if (outcome.is === 'branch-moved') return 'again';
    if (outcome.is !== 'landed') return owed(`branch ${changelogBranch} could not be pushed: ${outcome.because} Let the token write it: no rule may forbid it.`);
  }
  const kept = await hosting.keepPullRequest({ head: changelogBranch, base, ...pullRequestText });
  return kept.is === 'forbidden' ? owed(`${kept.because} ${kept.help}`) : { is: 'proposed', url: kept.url };
}

const pullRequestText = {
  title: 'docs: changelog of the library',
  body: `Brings \`${changelogPath}\` up to date with branch \`prompt-library\`. No prompt changes, and nothing is released by it. Every release adds to this pull request until it is merged.`,
} as const;

/** Whether the branch has the changelog and merges: main's copy is still the one it started from. */
async function isUpToDate(ports: ReleasePorts, { main, wanted, present }: Copy, tip: string): Promise<boolean> {
  if ((await changelogAt(ports, tip)) !== wanted) return false;
  const base = await ports.repository.mergeBase(tip, main);
  return base !== null && (await changelogAt(ports, base)) === present;
}

async function land(ports: ReleasePorts, { main, records, wanted, version }: Copy, onto: Landing): Promise<PushOutcome> {
  const { repository, remote } = ports;
  const draft = changelogDraft(onto, main, await contentOf(ports, wanted), version, await dateOf(repository, records, []));
  const staged = await remote.stage(draft);
  try {
    return await staged.push();
  } finally {
    await staged.discard();
  }
}

async function changelogAt({ repository }: ReleasePorts, commit: string): Promise<string | null> {
  const [entry = null] = await repository.entriesAt(commit, [changelogPath]);
  return entry?.blob ?? null;
}

async function contentOf({ repository }: ReleasePorts, blob: string): Promise<Buffer> {
  const bytes = (await repository.readBlobs([blob])).get(blob);
  if (bytes === undefined) throw new Failure('changelog-unreadable', `The content of a ${changelogPath} is missing.`, 'Make it a file of the repository itself, or compare the records with the remote: prompt-libraries doctor.');
  return Buffer.from(bytes);
}

function owed(because: string): BroughtChangelog {
  return { is: 'owed', because: `${changelogPath}: ${because}` };
}
