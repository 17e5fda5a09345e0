import type { Tips } from '../../git/remote.ts';
import type { ReleaseHosting } from '../../github/release-hosting.ts';
import type { Repository } from '../../git/repository.ts';
import { makesLibrary, recordPath, type LibraryRecord, type ReleaseRecord } from '../../ledger/release-record.ts';
import { changelogMarkdown } from '../../report/changelog-text.ts';
import { tagOf } from '../../release/build-plan.ts';
import { counted } from '../../report/plural.ts';
import { runNotes } from './changelog-files.ts';
import type { ReleasePlan } from './plan-release.ts';
import type { ReleasePorts } from './ports.ts';
import { readState } from '../state/read-state.ts';
import { dashboardAsset, releaseAssets } from './release-assets.ts';
import { owedPages } from './owed-pages.ts';
import { readRecords, recordPaths, versionAt } from './read-records.ts';

/** What became of the release page. */
export type Published =
  | { readonly is: 'published'; readonly url: string }
  | { readonly is: 'unchanged'; readonly url: string }
  | { readonly is: 'not-wanted' }
  /** It could not be made: the next run tries again. */
  | { readonly is: 'owed'; readonly because: string };

/**
 * Derives the release pages that runs owe, the oldest first: each as a draft, published last, never a second one.
 * What a killed run left is found by its tag and completed; nothing of a published page is changed.
 */
export async function publishReleases(ports: ReleasePorts, plan: ReleasePlan, configFile: string): Promise<Published> {
  const { hosting, remote } = ports;
  if (hosting === null || !plan.configuration.githubRelease) return { is: 'not-wanted' };
  const tips = await remote.tips(['']);
  const { tagFormat, publish, site, makeLatest } = plan.configuration;
  const paths = new Map((await recordPaths(ports, tips, 'main')).map((path) => [tagOf(tagFormat, 'library', versionAt(path)), path]));
  const { tags, more, newest } = await owedPages([...paths.keys()], hosting.releaseOf);
  let published: Published = newest === null ? { is: 'not-wanted' } : { is: 'unchanged', url: newest };
  for (const record of await readRecords(ports.repository, tips.records, 'main', tags.flatMap((tag) => paths.get(tag) ?? []))) {
    if (!makesLibrary(record)) continue;
    const wanted = { configFile, hasAssets: publish.assets, hasDashboard: site.enabled, makeLatest: record.tag === [...paths.keys()].at(-1) && makeLatest };
    published = await keep(ports, hosting, record, tips, wanted);
    if (published.is === 'owed') return published;
  }
  return more === 0 ? published : { is: 'owed', because: `${counted(more, 'release page')} of earlier runs ${more === 1 ? 'is' : 'are'} still to be made: the next runs go on` };
}

interface Wanted {
  readonly configFile: string;
  /** Whether the page carries files at all. */
  readonly hasAssets: boolean;
  readonly hasDashboard: boolean;
  readonly makeLatest: boolean;
}

async function keep({ repository, remote }: ReleasePorts, hosting: ReleaseHosting, record: LibraryRecord, { records }: Tips, { configFile, hasAssets, hasDashboard, makeLatest }: Wanted): Promise<Published> {
  const commit = records === null ? null : await commitOf(repository, records, recordPath(record));
  const state = commit === null ? null : await readState(repository, commit);
  const dashboard = state === null || !hasAssets || !hasDashboard ? null : await dashboardAsset({ repository, configFile, address: remote.address, record }, state);
  // A page without its dashboard would stay so: a published page is never changed. The next run tries again.
  if (dashboard?.is === 'failed') return { is: 'owed', because: `the dashboard of the release page of ${record.tag} could not be made: ${dashboard.because}` };
  const outcome = await hosting.keepRelease({
    tag: record.tag,
    name: `Library ${record.version}`,
    body: releaseBody(record),
    assets: state === null || !hasAssets ? [] : [...(await releaseAssets(state)), ...(dashboard === null ? [] : [dashboard.asset])],
    makeLatest: makeLatest ? 'true' : 'false',
  });
  switch (outcome.is) {
    case 'published':
    case 'unchanged':
      return outcome;
    case 'incomplete':
      return { is: 'unchanged', url: outcome.url };
    case 'foreign':
      return { is: 'owed', because: `the release page of ${record.tag} was made by someone else: ${outcome.url}` };
    case 'forbidden':
      return { is: 'owed', because: `${outcome.because} ${outcome.help}` };
  }
}

/** The commit of the records that wrote a file first: what was served then is what its page carries. */
async function commitOf(repository: Repository, records: string, path: string): Promise<string | null> {
  const [parent = null] = await repository.parentsOf(records);
  // It is nearly always the newest commit; only after a killed run is the whole history of the records looked through.
  for (const from of parent === null ? [null] : [parent, null]) {
    const adding = (await repository.history(from, records)).findLast(({ changes }) => changes.some((change) => change.path === path && change.before === null));
    if (adding !== undefined) return adding.oid;
  }
  return null;
}

/** Characters of a page's text: hosting services take 125,000 (GitHub), and the marker needs some. */
const longestBody = 124_000;

/** Notes in full, without their entries, or as a count: the first that fits the hosting service. */
export function releaseBody(record: ReleaseRecord): string {
  const { prompts, removed } = record;
  const notes = runNotes(record);
  const titles = notes.map((each) => ({ ...each, entries: [], because: [] }));
  const count = `${counted(prompts.length, 'prompt')} released, ${removed.length} removed. \`CHANGELOG.md\` on branch \`prompt-library\` has them all.`;
  return [changelogMarkdown(notes), changelogMarkdown(titles)].find((text) => text.length <= longestBody) ?? count;
}
