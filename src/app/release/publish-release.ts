import type { Tips } from '../../git/remote.ts';
import type { ReleaseHosting } from '../../github/release-hosting.ts';
import { longestReleaseBody } from '../../github/release-hosting.ts';
import type { ReleaseRecord } from '../../ledger/release-record.ts';
import { changelogMarkdown } from '../../report/changelog-text.ts';
import { counted } from '../../report/plural.ts';
import { notesOf } from './changelog-files.ts';
import type { ReleasePlan } from './plan-release.ts';
import type { ReleasePorts } from './ports.ts';
import { recordsToComplete } from './reconcile.ts';

/** What became of the release page. */
export type Published =
  | { readonly is: 'published'; readonly url: string }
  | { readonly is: 'unchanged'; readonly url: string }
  | { readonly is: 'not-wanted' }
  /** It could not be made: the next run tries again. */
  | { readonly is: 'owed'; readonly because: string };

/**
 * Derives the release page of the newest run: draft first, published last, never a second one. What a killed run left is
 * found by its tag and completed; nothing of a published page is changed.
 */
export async function publishRelease(ports: ReleasePorts, plan: ReleasePlan, before: Tips, wrote: boolean): Promise<Published> {
  const { hosting } = ports;
  if (hosting === null || !plan.configuration.githubRelease) return { is: 'not-wanted' };
  const record = plan.record !== null && wrote ? plan.record : (await recordsToComplete(ports, before, false)).at(-1);
  return record === undefined ? { is: 'not-wanted' } : await keep(hosting, record, plan.configuration.makeLatest);
}

async function keep(hosting: ReleaseHosting, record: ReleaseRecord, makeLatest: boolean): Promise<Published> {
  const outcome = await hosting.keepRelease({
    tag: record.tag,
    name: `Library ${record.version}`,
    body: releaseBody(record),
    assets: [],
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

/** Notes in full, without their entries, or as a count: the first that fits the hosting service. */
export function releaseBody(record: ReleaseRecord): string {
  const { prompts, removed } = record;
  const titles = prompts.map((prompt) => ({ ...prompt, entries: [], because: [] }));
  const gone = removed.map(({ id }) => `- **${id}** was removed`).join('\n');
  const count = `${counted(prompts.length, 'prompt')} released, ${removed.length} removed. \`CHANGELOG.md\` on branch \`prompt-library\` has them all.`;
  const tiers = [changelogMarkdown(notesOf(prompts)), changelogMarkdown(notesOf(titles)), count].map((text) => [text, gone].filter((part) => part !== '').join('\n\n'));
  return tiers.find((text) => text.length <= longestReleaseBody) ?? count;
}
