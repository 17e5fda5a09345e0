import { Failure } from '../../problem/failure.ts';
import type { RecordedPrompt, ReleaseRecord } from '../../ledger/release-record.ts';
import { withdrawnAfterPointer } from '../../ledger/apply-release.ts';
import { hasWithdrawnArm } from '../../catalog/next-catalog.ts';
import { nextLibraryVersion } from '../../release/library-version.ts';
import { tagOf } from '../../release/build-plan.ts';
import { refuseLostRecords } from '../state/library-tags.ts';
import { readCatalog } from '../state/read-catalog.ts';
import { readState } from '../state/read-state.ts';
import { sourcesOf } from '../../library/sources.ts';
import type { Configuration } from '../../library/configuration.ts';
import { includingPrompts } from './including.ts';
import { planRelease } from './plan-release.ts';
import type { ReleasePorts } from './ports.ts';
import { releaseDraft } from './release-draft.ts';
import { releaseFiles } from './release-files.ts';
import { refuseSetBack } from './set-back.ts';

/** Where users are asked to go, and why. */
export interface PointerRequest {
  readonly id: string;
  readonly version: string;
  readonly reason: string;
  readonly configFile: string;
  /** Decides and shows, writes nothing. */
  readonly dryRun: boolean;
  readonly now: Date;
}

/** What moving users means. */
export interface MovedStable {
  readonly version: string;
  /** Version of the library that tells of it; `null` where users have the version already, so that nothing is written. */
  readonly library: string | null;
  /** The experiment that ends by it, because it compares a text that users lose; `null` for none. */
  readonly experiment: string | null;
  /** Prompts that have the text of this one written in: they stay as they are. */
  readonly including: readonly string[];
}

/**
 * Moves users of a prompt to a version that was released before, at once: a pointer in the records, logged with its reason.
 * The text on main stays what it is until the reverting change lands.
 * @throws Failure `branch-lost`, `records-set-back`, `version-unknown`, `release-refused`, `release-outrun`
 */
export async function moveStable(ports: ReleasePorts, request: PointerRequest): Promise<MovedStable> {
  const { id, version, reason, configFile } = request;
  const tips = await ports.remote.tips(['']);
  const state = tips.records === null ? null : await readState(ports.repository, tips.records);
  if (state === null) await refuseLostRecords(ports.repository, tips, configFile);
  const line = (await state?.linesOf([id]))?.get(id);
  const served = (await readCatalog(ports.repository, tips.records))?.environments.get('production')?.prompts.get(id);
  const released = served?.versions.get(version);
  if (state === null || line === undefined || line.path === null || line.blob === null || served === undefined || released === undefined || tips.main === null) {
    throw new Failure('version-unknown', `\`${id}\` was never released as ${version}.`, `See its versions: prompt-libraries history ${id}`);
  }
  const including = await includingPrompts(state, id);
  if (line.stable === version && served.rollout === null) return { version, library: null, experiment: null, including };
  // The records stay true of the commit they were true of: what main has besides is the next release's affair.
  const { through } = state.header;
  // Where main was rewritten and that commit is gone, no tag can point at it: users are moved all the same.
  const source = (await ports.repository.commitOf(through)) ?? tips.main;
  const plan = await planRelease(ports.repository, { source, records: tips.records, configFile, tags: new Map(), only: new Set(), now: request.now });
  await refuseSetBack(ports, tips, plan.configuration, state);
  const library = nextLibraryVersion(plan.configuration.libraryVersion, state.header.library, ['patch'], plan.committedAt);
  if (library === null) throw new Failure('release-refused', 'No version of the library can follow.', 'Check `library_version` in prompt-library.yaml.');
  // Who goes to a text that was withdrawn, or to the newest, takes a rollback back: nothing speaks against what users have.
  const isBack = version !== line.version && !line.withdrawn.includes(released.digest);
  const withdrawn = isBack && line.stable !== null && line.stable !== version ? (served.versions.get(line.stable)?.digest ?? line.digest) : null;
  const pointed = pointedAt(line.path, line.blob, { stable: line.stable, withdrawn }, released.digest, request, plan.configuration);
  const record: ReleaseRecord = {
    schema: 'prompt-libraries/release-record/v1',
    kind: 'rollback-pointer',
    version: library,
    previous: state.header.library,
    tag: tagOf(plan.configuration.tagFormat, 'library', library),
    source,
    committedAt: plan.committedAt,
    prompts: [pointed],
    removed: [],
    waiting: [],
  };
  // Nothing starts here: a rollout that is under way ends.
  const files = await releaseFiles(ports.repository, { ...plan, record, prompts: new Map() }, { source: through, committedAt: plan.committedAt, now: plan.committedAt, reason });
  const experiment = served.experiment !== null && hasWithdrawnArm(served.experiment, (name) => served.versions.get(name), withdrawnAfterPointer(line, pointed)) ? served.experiment.name : null;
  const moved = { version, library, experiment, including };
  if (request.dryRun) return moved;
  const staged = await ports.remote.stage(releaseDraft(files.files, tips.records, record, source, plan.committedAt, plan.configuration.signsTags));
  try {
    const outcome = await staged.push();
    if (outcome.is !== 'landed') throw new Failure('release-outrun', 'The records moved on, or the remote refused the change.', 'Run it again.');
    return moved;
  } finally {
    await staged.discard();
  }
}

/** The one prompt of such a run: no tag is made, and what users had is not released again. */
function pointedAt(
  path: string,
  blob: string,
  { stable, withdrawn }: { readonly stable: string | null; readonly withdrawn: string | null },
  released: string,
  { id, version, reason }: { readonly id: string; readonly version: string; readonly reason: string },
  configuration: Configuration,
): RecordedPrompt {
  return {
    id,
    path,
    from: stable,
    to: version,
    impact: 'patch',
    declared: 'patch',
    floor: 'none',
    documented: true,
    why: [{ kind: 'request', by: 'rollback' }],
    category: categoryOf(path, configuration),
    digest: released,
    blob,
    tag: null,
    entries: [{ change: 'rollback', prefix: 'Reverted:', text: reason, author: '', sha: null, pullRequest: null }],
    because: [],
    rollbackOf: stable,
    withdrawn,
  };
}

function categoryOf(path: string, configuration: Configuration): string {
  const category = sourcesOf(configuration).claim(path)?.name?.category;
  if (category === undefined) throw new Failure('release-refused', `No source of the configuration claims ${path} any more.`, 'Take the change of `sources` back first.');
  return category;
}
