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

describe('staging', () => {
  it('gives candidates of what main would give: rc.1, rc.2, and nothing for the same content', async () => {
    const { land, release } = await staged();
    land('staging', 'feat: know returns', prompt('returns'));
    expect(await release('staging')).toEqual([`${id}@1.1.0-rc.1`]);
    land('staging', 'fix: spelling', prompt('refunds'));
    expect(await release('staging')).toEqual([`${id}@1.1.0-rc.2`]);
    land('staging', 'docs: words', 'About', 'README.md');
    expect(await release('staging')).toEqual([]);
    land('staging', 'feat!: call it what it is', prompt('refunds', 'message'));
    expect(await release('staging')).toEqual([`${id}@2.0.0-rc.1`]);
  });

  it('writes below its own folder, to the catalog and to tags, and a second run writes nothing', async () => {
    const { land, release, refs, changedFiles, record } = await staged();
    const before = record('serve/catalog.json');
    land('staging', 'feat: know returns', prompt('returns'));
    await release('staging');
    const outside = changedFiles().filter((path) => !path.startsWith('channels/staging/'));
    expect(outside.filter((path) => !path.startsWith('serve/'))).toEqual([]);
    const catalog = JSON.parse(record('serve/catalog.json'));
    expect(catalog.environments.production).toEqual(JSON.parse(before).environments.production);
    expect(catalog.environments.staging.prompts[id]).toMatchObject({ stable: '1.1.0-rc.1', latest: '1.1.0-rc.1' });
    expect(catalog.library).toBe(JSON.parse(before).library);
    const now = refs();
    expect(await release('staging')).toEqual([]);
    expect(await release('main')).toEqual([]);
    expect(refs()).toEqual(now);
  });

  it('that takes back what it announced gives a candidate with the text of main, and main nothing', async () => {
    const { land, release, promote } = await staged();
    land('staging', 'feat: know returns', prompt('returns'));
    await release('staging');
    land('staging', 'revert: know returns', prompt());
    expect(await release('staging')).toEqual([`${id}@1.1.0-rc.2`]);
    promote('merge');
    expect(await release('main')).toEqual([]);
    expect(await release('staging')).toEqual([]);
  });

  it('of a library that was never released gives candidates of first versions', async () => {
    open = await channelStage('', { released: false });
    expect(await open.release('staging')).toEqual([`${id}@1.0.0-rc.1`, 'templates-general-tone@1.0.0-rc.1']);
    expect(await open.release('staging')).toEqual([]);
    expect(await open.release('main')).toEqual([`${id}@1.0.0`, 'library@2026.01.01', 'templates-general-tone@1.0.0']);
  });

  it('pulls along what includes a changed prompt, as main does', async () => {
    const { land, release, promote } = await staged();
    land('staging', 'fix: warmer', '---\ndescription: How we speak.\n---\nBe very kind.\n', 'prompts/templates/tone.prompt.md');
    expect(await release('staging')).toEqual([`${id}@1.0.1-rc.1`, 'templates-general-tone@1.0.1-rc.1']);
    expect(await release('staging')).toEqual([]);
    promote('merge');
    expect(await release('main')).toEqual([`${id}@1.0.1`, expect.stringMatching(/^library@/u), 'templates-general-tone@1.0.1']);
  });

  it('is counted from where its content was main\'s, also after a squash', async () => {
    const { land, release, promote } = await staged();
    land('staging', 'feat!: know returns', prompt('returns'));
    await release('staging');
    promote('squash', 'feat!: know returns');
    expect(await release('main')).toContain(`${id}@2.0.0`);
    land('staging', 'fix: spelling', prompt('refunds'));
    expect(await release('staging')).toEqual([`${id}@2.0.1-rc.1`]);
  });

  it('gets its tags again from its records', async () => {
    const { land, release, repo, tags, doctor } = await staged();
    land('staging', 'feat: know returns', prompt('returns'));
    await release('staging');
    repo.git('push', '--quiet', 'origin', `:refs/tags/${id}@1.1.0-rc.1`);
    expect((await doctor()).exit).toBe(1);
    expect(await release('staging')).toEqual([`${id}@1.1.0-rc.1`]);
    expect(tags()).toContain(`${id}@1.1.0-rc.1`);
    expect((await doctor()).exit).toBe(0);
  });

  it('that takes a hotfix of main over gives its followers that version, and not what it mends', async () => {
    const { land, release, promote, repo, record, refs, doctor } = await staged();
    const followed = (): unknown => {
      const { stable, versions } = JSON.parse(record('serve/catalog.json')).environments.staging.prompts[id];
      const body = record(`serve/${versions[stable].body}`);
      return [stable, Object.keys(versions), body.includes('leak'), body.includes('nothing secret')];
    };
    land('staging', 'feat: know returns', prompt('leak'));
    await release('staging');
    promote('merge');
    await release('main');
    land('main', 'hotfix: no leak', prompt('nothing secret'));
    await release('main');
    repo.checkout('staging');
    repo.merge('main');
    repo.git('push', '--quiet', 'origin', 'staging');
    expect(await release('staging')).toEqual([]);
    expect(followed()).toEqual(['1.1.1', ['1.1.0-rc.1', '1.1.1'], false, true]);
    const now = refs();
    expect([await release('staging'), refs()]).toEqual([[], now]);
    expect((await doctor()).exit).toBe(0);
    land('staging', 'fix: spelling', prompt('returns'));
    expect(await release('staging')).toEqual([`${id}@1.1.2-rc.1`]);
  });

  it('that was cut to a release branch goes on there', async () => {
    const { land, release, repo } = await staged();
    land('staging', 'feat: know returns', prompt('returns'));
    await release('staging');
    repo.checkout('staging');
    repo.branch('release/spring');
    land('release/spring', 'fix: spelling', prompt('refunds'));
    expect(await release('release/spring')).toEqual([`${id}@1.1.0-rc.2`]);
  });
});

describe('a promotion', () => {
  it.each(['merge', 'squash'] as const)('by %s drops the suffix', async (how) => {
    const { land, release, promote, refs, doctor, record } = await staged();
    land('staging', 'feat: know returns', prompt('returns'));
    land('staging', 'fix: spelling', prompt('refunds'));
    await release('staging');
    promote(how, 'chore: promote staging');
    expect(await release('main')).toEqual([`${id}@1.1.0`, expect.stringMatching(/^library@/u)]);
    expect(JSON.parse(record('serve/catalog.json')).environments.production.prompts[id].stable).toBe('1.1.0');
    expect(record('CHANGELOG.md')).toContain('(minor)');
    const now = refs();
    expect([await release('main'), await release('staging')]).toEqual([[], []]);
    expect(refs()).toEqual(now);
    expect((await doctor()).exit).toBe(0);
  });

  it('of an earlier candidate gives the version that one led to', async () => {
    const { land, release, promote } = await staged();
    const first = land('staging', 'feat: know returns', prompt('returns'));
    await release('staging');
    land('staging', 'feat!: rename', prompt('returns', 'message'));
    await release('staging');
    promote('merge', 'Merge staging', first);
    expect(await release('main')).toContain(`${id}@1.1.0`);
    land('staging', 'fix: spelling', prompt('refunds', 'message'));
    expect(await release('staging')).toEqual([`${id}@2.0.0-rc.2`]);
  });

  it('that lacks a hotfix waits, and staging is asked for main until it has it', async () => {
    const { land, release, promote, repo, told } = await staged();
    land('staging', 'feat: know returns', prompt('returns'));
    await release('staging');
    land('main', 'hotfix: leak', prompt('nothing secret'));
    expect(await release('main')).toContain(`${id}@1.0.1`);
    expect(await told('staging')).toContain(`staging lacks ${id} 1.0.1: git switch staging && git merge main`);
    promote('theirs');
    expect(await release('main')).toEqual([]);
    expect(await told('main')).toContain(`Waiting: ${id}: its text is that of 1.1.0-rc.1, which lacks 1.0.1 of main`);
    repo.checkout('staging');
    repo.git('merge', '--quiet', '-X', 'ours', '-m', 'Merge main', 'main');
    land('staging', 'feat: know returns, without the leak', prompt('returns, nothing secret'));
    expect(await told('staging')).not.toContain('lacks');
    expect(await release('staging')).toEqual([`${id}@1.1.0-rc.2`]);
    promote('merge');
    expect(await release('main')).toContain(`${id}@1.1.0`);
  });

  it('is not begun by a hotfix that staging merely lacks, of a prompt that is new or not', async () => {
    const { land, release, told } = await staged();
    land('main', 'hotfix: leak', prompt('nothing secret'));
    land('main', 'feat: new', '---\ndescription: New.\n---\nNew.\n', 'prompts/tasks/new.prompt.md');
    await release('main');
    expect(await release('staging')).toEqual([]);
    expect(await told('staging')).toContain(`staging lacks ${id} 1.0.1; tasks-general-new 1.0.0`);
  });

  it('after a hotfix that reached the version of a candidate gets a higher one', async () => {
    const { land, release, repo, promote } = await staged();
    land('staging', 'fix: spelling', prompt('spelling'));
    expect(await release('staging')).toEqual([`${id}@1.0.1-rc.1`]);
    land('main', 'hotfix: leak', prompt('nothing secret'));
    expect(await release('main')).toContain(`${id}@1.0.1`);
    repo.checkout('staging');
    repo.git('merge', '--quiet', '-X', 'theirs', '-m', 'Merge main', 'main');
    repo.git('push', '--quiet', 'origin', 'staging');
    expect(await release('staging')).toEqual([]);
    land('staging', 'fix: spelling', prompt('nothing secret, spelling'));
    expect(await release('staging')).toEqual([`${id}@1.0.2-rc.1`]);
    promote('merge');
    expect(await release('main')).toContain(`${id}@1.0.2`);
  });
});

describe('an experiment', () => {
  it('gives versions of its own for the prompts that are named, and changes nothing else', async () => {
    const { land, release, repo, record, refs, doctor } = await staged();
    repo.checkout('main');
    repo.branch('experiment/tone');
    land('experiment/tone', 'feat: shorter', prompt('shorter'));
    expect(await release('experiment/tone', id)).toEqual([`${id}@1.1.0-exp.tone.1`]);
    const catalog = JSON.parse(record('serve/catalog.json')).environments.staging.prompts[id];
    expect([catalog.stable, Object.keys(catalog.versions)]).toEqual([null, ['1.1.0-exp.tone.1']]);
    const now = refs();
    expect(await release('experiment/tone', id)).toEqual([]);
    expect([await release('staging'), await release('main')]).toEqual([[], []]);
    expect(refs()).toEqual(now);
    land('experiment/tone', 'feat: shortest', prompt('shortest'));
    expect(await release('experiment/tone', id)).toEqual([`${id}@1.1.0-exp.tone.2`]);
    expect((await doctor()).exit).toBe(0);
  });

  it('is never promoted', async () => {
    const { land, release, repo } = await staged();
    repo.checkout('main');
    repo.branch('experiment/tone');
    land('experiment/tone', 'feat: shorter', prompt('shorter'));
    await release('experiment/tone', id);
    land('main', 'fix: shorter', prompt('shorter'));
    expect(await release('main')).toContain(`${id}@1.0.1`);
  });

  it('is asked for; a hotfix or a feature gives nothing by itself', async () => {
    const { repo, told } = await staged();
    repo.checkout('main');
    repo.branch('hotfix/leak');
    repo.git('push', '--quiet', 'origin', 'hotfix/leak');
    expect(await told('hotfix/leak')).toContain('gives no versions');
  });
});
