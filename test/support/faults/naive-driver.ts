import { planRelease } from '../../../src/app/release/plan-release.ts';
import type { ReleasePorts } from '../../../src/app/release/ports.ts';
import { releaseDraft } from '../../../src/app/release/release-draft.ts';
import { releaseFiles } from '../../../src/app/release/release-files.ts';
import { releaseBody } from '../../../src/app/release/publish-release.ts';

/**
 * A release in the order of many tools: the commit is pushed, then tag after tag, then the page; and whether there is
 * anything to do is told from the branch alone. It exists to prove that the harness can tell the difference.
 */
export async function naiveRelease({ remote, repository, hosting }: ReleasePorts): Promise<void> {
  const tips = await remote.tips(['']);
  const source = tips.main ?? '';
  const tags = new Map([...tips.tags].map(([name, { peeled }]) => [name, peeled]));
  const plan = await planRelease(repository, { source, records: tips.records, configFile: 'prompt-library.yaml', tags, only: null, now: new Date('2100-01-01T00:00:00Z') });
  const { files, isNews } = await releaseFiles(repository, plan, { source, committedAt: plan.committedAt, now: plan.committedAt });
  if (!isNews || plan.record === null) return;
  const whole = releaseDraft(files, tips.records, plan.record, source, plan.committedAt);
  await staged({ ...whole, tags: [] });
  for (const tag of whole.tags) {
    const message = typeof tag.message === 'string' ? tag.message : tag.message(source);
    await staged({ ...whole, commit: null, tags: [{ ...tag, message }] });
  }
  await hosting?.keepRelease({ tag: plan.record.tag ?? '', name: plan.record.version, body: releaseBody(plan.record), assets: [], makeLatest: 'true' });

  async function staged(draft: typeof whole): Promise<void> {
    const stage = await remote.stage(draft);
    await stage.push();
    await stage.discard();
  }
}
