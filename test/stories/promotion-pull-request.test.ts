import { afterEach, describe, expect, it } from 'vitest';
import { channelStage, id, prompt, type ChannelStage } from '../support/channel-stage.ts';

let open: ChannelStage | null = null;
afterEach(() => {
  open?.close();
  open = null;
});
async function staged(config = ''): Promise<ChannelStage> {
  open = await channelStage(config);
  return open;
}

describe('the pull request of a promotion', () => {
  const codes = (report: { readonly problems: readonly { readonly code: string }[] }): readonly string[] => report.problems.map(({ code }) => code).filter((code) => code !== 'tests-absent');

  it('fails where a squash would declare too little, says the trailers, and passes with them', async () => {
    const { land, release, checked } = await staged();
    land('staging', 'feat: know returns', prompt('returns'));
    await release('staging');
    const low = await checked('fix: promote staging');
    expect([low.verdict, codes(low)]).toEqual(['failed', ['promotion-below-pending']]);
    expect(low.problems.find(({ code }) => code === 'promotion-below-pending')?.fix).toContain(`Prompt-Change: ${id}=minor`);
    const mended = await checked('fix: promote staging', `Prompt-Change: ${id}=minor`);
    expect([mended.verdict, codes(mended)]).toEqual(['passed', []]);
    expect(mended.plan.prompts.map(({ id: of, from, to, impact }) => [of, from, to, impact])).toEqual([[id, '1.0.0', '1.1.0', 'minor']]);
  });

  it('shows the version a candidate led to, whatever its title declares beyond', async () => {
    const { land, release, checked } = await staged();
    land('staging', 'feat: know returns', prompt('returns'));
    await release('staging');
    expect((await checked('feat!: promote staging')).plan.prompts.map(({ to }) => to)).toEqual(['1.1.0']);
  });

  it('counts nothing that a squash promoted before', async () => {
    const { land, release, promote, checked } = await staged();
    land('staging', 'feat!: know returns', prompt('returns'));
    await release('staging');
    promote('squash', 'feat!: know returns');
    await release('main');
    land('staging', 'fix: spelling', prompt('refunds'));
    await release('staging');
    const report = await checked('fix: spelling', '', 'staging').catch((error: unknown) => error);
    expect(report).toMatchObject({ code: 'change-conflicts' });
    open?.repo.git('merge', '--quiet', '-X', 'ours', '-m', 'Merge main', 'main');
    const merged = await checked('fix: spelling');
    expect([merged.verdict, merged.plan.prompts.map(({ to }) => to)]).toEqual(['passed', ['2.0.1']]);
  });

  it('asks for the back-merge of a hotfix until staging has it', async () => {
    const { land, release, repo, checked } = await staged();
    const lines = (text: string): string => prompt().replace('{{role "user"}}', `${text}{{role "user"}}`);
    land('staging', 'feat: know returns', lines('\n\n\n\nreturns\n'));
    await release('staging');
    land('main', 'hotfix: leak', prompt().replace('description', 'config: {temperature: 0}\ndescription'));
    await release('main');
    const lacking = await checked('feat: know returns');
    expect([lacking.verdict, codes(lacking)]).toEqual(['passed', ['promotion-lacks-hotfix']]);
    expect(lacking.problems.find(({ code }) => code === 'promotion-lacks-hotfix')?.fix).toContain('git switch staging && git merge main');
    repo.checkout('staging');
    repo.git('merge', '--quiet', '-m', 'Merge main', 'main');
    repo.git('push', '--quiet', 'origin', 'staging');
    await release('staging');
    expect(codes(await checked('feat: know returns'))).toEqual([]);
  });

  it('asks for it too where the hotfix is of a prompt that the promotion leaves alone', async () => {
    const { land, release, repo, checked } = await staged();
    land('staging', 'feat: know returns', prompt('returns'));
    await release('staging');
    land('main', 'hotfix: kinder', '---\ndescription: How we speak.\n---\nBe very kind.\n', 'prompts/templates/tone.prompt.md');
    land('main', 'hotfix: another', '---\ndescription: New.\n---\nNew.\n', 'prompts/tasks/new.prompt.md');
    await release('main');
    const lacking = (await checked('feat: know returns')).problems.filter(({ code }) => code === 'promotion-lacks-hotfix').map((each) => each.prompt);
    expect(lacking).toEqual(expect.arrayContaining(['templates-general-tone', 'tasks-general-new']));
    repo.checkout('staging');
    repo.git('merge', '--quiet', '-m', 'Merge main', 'main');
    repo.git('push', '--quiet', 'origin', 'staging');
    await release('staging');
    expect(codes(await checked('feat: know returns'))).toEqual([]);
  });

  it('counts what only changes the front matter as the release will', async () => {
    const { land, release, promote, checked } = await staged();
    const described = prompt().replace('Routes', 'Sends');
    land('staging', 'feat: a better description', described);
    expect(await release('staging')).toEqual([]);
    const report = await checked('feat: a better description');
    const planned = report.plan.prompts.map(({ from, to, impact }) => [from, to, impact]);
    expect([codes(report), planned]).toEqual([[], [['1.0.0', '1.1.0', 'minor']]]);
    const quiet = await checked('chore: promote staging');
    expect([quiet.verdict, codes(quiet)]).toEqual(['failed', ['promotion-below-pending']]);
    promote('merge', 'chore: promote staging');
    expect(await release('main')).toContain(`${id}@1.1.0`);
  });
});
