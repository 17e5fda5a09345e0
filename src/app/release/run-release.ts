import type { PushOutcome, Tips } from '../../git/remote.ts';
import type { Repository } from '../../git/repository.ts';
import type { ReleaseRecord, WaitingPrompt } from '../../ledger/release-record.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { PreReleaseChannel } from '../../version/pre-release.ts';
import { Failure } from '../../problem/failure.ts';
import { serveExperiments } from '../experiment/serve-experiments.ts';
import type { BroughtChangelog } from './bring-changelog.ts';
import type { ReleasePlan, ReleaseRequest } from './plan-release.ts';
import type { ReleasePorts } from './ports.ts';
import type { Published } from './publish-release.ts';
import type { Reconciled } from './reconcile.ts';

/** How a run is asked for. */
export interface RunRequest {
  readonly configFile: string;
  /** Decides and shows, writes nothing. */
  readonly dryRun: boolean;
  readonly only: ReadonlySet<string> | null;
  /** When rollouts that the run starts begin, and by which day experiments are under way. */
  readonly now: Date;
  /** What the branch to release is: main by default. */
  readonly channel?: 'main' | PreReleaseChannel;
}

/** What a run did. */
export interface RunOutcome {
  readonly source: string;
  /** `null` where no version came of it. */
  readonly record: ReleaseRecord | null;
  readonly waiting: readonly WaitingPrompt[];
  readonly reconciled: readonly Reconciled[];
  /** Whether the branch and its tags were written by this run. */
  readonly pushed: boolean;
  readonly published: Published;
  readonly changelog: BroughtChangelog;
  /** What people should know besides, in words. */
  readonly remarks: readonly string[];
  /** What is owed still, in words; a run that owes something has failed. */
  readonly owed: readonly string[];
  readonly plan: ReleasePlan;
}

/** A branch that moves under a run is planned again; after so many times somebody else is at work for good. */
const mostAttempts = 5;

/**
 * A release run: complete what earlier runs left, plan, write everything at one commit point, derive the rest. It may be
 * killed anywhere and run again anywhere: the next run finds what is there and does what is missing.
 * @throws Failure when it could not do what it owes.
 */
export async function runRelease(ports: ReleasePorts, request: RunRequest): Promise<RunOutcome> {
  const { channel = 'main' } = request;
  const reconciled: Reconciled[] = [];
  for (let attempt = 1; ; attempt += 1) {
    // What plans and writes is loaded while the remote is asked.
    const [tips, { reconcile, owedTags }, planned, { refuseSetBack }] = await Promise.all([ports.remote.tips(['']), import('./reconcile.ts'), plannerOf(channel), import('./set-back.ts'), request.dryRun ? null : writers()]);
    const completion = request.dryRun ? null : await reconcile(ports, tips, { configFile: request.configFile, channel: channel === 'main' ? 'main' : 'staging' });
    reconciled.push(...(completion?.done ?? []));
    const source = sourceOf(tips, channel);
    const tags = new Map([...tips.tags].map(([name, { peeled }]) => [name, peeled]));
    const asked = { source, records: tips.records, configFile: request.configFile, tags, only: request.only, now: request.now };
    const plan = await planned(ports.repository, asked);
    if (channel === 'main' && plan.state !== null) await refuseSetBack(ports, tips, plan.configuration, plan.state);
    const waiting = [...plan.waiting, ...[...plan.unreleasable].map(([id, reason]) => ({ id, for: reason }))];
    const outcome = { source, record: plan.record, waiting, reconciled, plan };
    if (request.dryRun) return { ...outcome, pushed: false, published: { is: 'not-wanted' }, changelog: { is: 'not-wanted' }, remarks: [], owed: [] };
    const pushed = plan.standing.is === 'behind' ? ({ wrote: false, owed: [] } as const) : await write(ports, plan, tips, { source, now: request.now });
    if (pushed === 'again') {
      if (attempt >= mostAttempts) throw moving();
      await ports.pause(attempt);
      continue;
    }
    // A pre-release has no page: who follows staging reads the catalog.
    const published: Published = channel === 'main' ? await publish(ports, plan, request.configFile) : { is: 'not-wanted' };
    const changelog: BroughtChangelog = channel === 'main' ? await bring(ports, plan.configuration) : { is: 'not-wanted' };
    const served = channel === 'main' ? await serveExperiments(ports, { source, catalog: await plan.served(), configuration: plan.configuration, now: request.now }) : null;
    return { ...outcome, pushed: pushed.wrote || served?.wrote === true, published, changelog, remarks: served?.over ?? [], owed: [...(completion === null ? [] : owedTags(completion)), ...pushed.owed, ...owedBy(published), ...owedBy(changelog), ...(served?.owed ?? [])] };
  }
}

type Planner = (repository: Repository, asked: ReleaseRequest) => Promise<ReleasePlan>;

async function plannerOf(channel: NonNullable<RunRequest['channel']>): Promise<Planner> {
  if (channel === 'main') return (await import('./plan-release.ts')).planRelease;
  const { planCandidates } = await import('./plan-candidates.ts');
  return (repository, asked) => planCandidates(repository, asked, channel);
}

/** What makes pages is loaded only where there is a service to show them. */
async function publish(ports: ReleasePorts, plan: ReleasePlan, configFile: string): Promise<Published> {
  return ports.hosting === null ? { is: 'not-wanted' } : await (await import('./publish-release.ts')).publishReleases(ports, plan, configFile);
}

async function bring(ports: ReleasePorts, configuration: Configuration): Promise<BroughtChangelog> {
  return configuration.changelogOnMain === 'never' ? { is: 'not-wanted' } : await (await import('./bring-changelog.ts')).bringChangelog(ports, configuration);
}

function sourceOf({ main }: Tips, channel: NonNullable<RunRequest['channel']>): string {
  if (main !== null) return main;
  if (channel !== 'main') throw new Failure('release-branch-missing', 'The remote does not have the branch that is to be released.', 'Push it first, or look at its name: git ls-remote --heads origin');
  throw new Failure('release-main-missing', 'The repository has no main branch to release.', 'Push it first, or name it under `branches.main` in prompt-library.yaml.');
}

const writers = () => Promise.all([import('./release-files.ts'), import('./release-draft.ts')]);

type Written = 'again' | { readonly wrote: boolean; readonly owed: readonly string[] };

async function write({ remote, repository }: ReleasePorts, plan: ReleasePlan, tips: Tips, { source, now }: { readonly source: string; readonly now: Date }): Promise<Written> {
  const [{ releaseFiles }, { releaseDraft }] = await writers();
  const { files, isNews } = await releaseFiles(repository, plan, { source, committedAt: plan.committedAt, now: Math.floor(now.getTime() / 1000) });
  if (!isNews) return { wrote: false, owed: [] };
  const staged = await remote.stage(releaseDraft(files, tips.records, plan.record, source, plan.committedAt, plan.configuration.signsTags));
  try {
    const outcome = await staged.push();
    if (outcome.is !== 'refused' || plan.record === null) return writtenBy(outcome);
    // Some hosts take only a few refs a push: the commit point first, the other tags by and by.
    return writtenBy(await staged.pushInParts(plan.record.tag === null ? [] : [plan.record.tag]));
  } finally {
    await staged.discard();
  }
}

function writtenBy(outcome: PushOutcome): Written {
  switch (outcome.is) {
    case 'landed':
      return { wrote: outcome.written > 0, owed: [] };
    case 'branch-moved':
      return 'again';
    case 'tags-missing':
      return { wrote: true, owed: [`${outcome.names.length} tags could not be pushed: ${outcome.because}`] };
    case 'refused':
      throw new Failure('release-refused', `The remote refused the release: ${outcome.because}`, 'Let the token write branch `prompt-library` and make tags: `contents: write`, and no rule on `~ALL` that forbids it.');
  }
}

function owedBy(derived: Published | BroughtChangelog): readonly string[] {
  return derived.is === 'owed' ? [derived.because] : [];
}

function moving(): Failure {
  return new Failure('release-outrun', `Branch prompt-library moved ${mostAttempts} times while this run was at work.`, 'Run it again; other runs are releasing at the same time.');
}
