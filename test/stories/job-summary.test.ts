import { afterEach, describe, expect, it } from 'vitest';
import { changedPath, exampleLibrary } from '../../src/cli/demo/example-library.ts';
import { releaseStage, type ReleaseStage } from '../support/release-stage.ts';

let stage: ReleaseStage | null = null;
afterEach(async () => {
  await stage?.close();
  stage = null;
});

describe('the summary of a release job', () => {
  it('names the version, what waits, what was completed and what is owed, and says of a dry run that it is one', async () => {
    stage = await releaseStage({ files: exampleLibrary, protections: [{ refs: 'refs/tags/tasks-*', rules: ['creation'] }] });
    const { run, land, repo, double } = stage;
    expect((await run(1, 'push', { 'dry-run': 'true' })).summary).toMatch(/^## Would release library `[\d.]+`$/mu);
    const first = await run();
    expect([first.exitCode, first.summary]).toEqual([1, expect.stringMatching(/^- Owed: 1 tags? /mu)]);
    repo.git('--git-dir', double.bare, 'tag', '-d', 'agents-support-triage@1.0.0');
    land('feat: two', { [changedPath]: (exampleLibrary[changedPath] ?? '').replace('{{ticket}}', '{{tiket}}') });
    const { summary } = await run();
    expect(summary).toMatch(/^## Nothing was released\n\n- Completed library `?[\d.]+`?: 1 tag made\n- Waiting: `?agents-support-triage`?: /u);
    expect(summary).not.toContain('```');
  });
});
