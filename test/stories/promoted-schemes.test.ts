import { afterEach, describe, expect, it } from 'vitest';
import { channelStage, id, prompt, type ChannelStage } from '../support/channel-stage.ts';

let open: ChannelStage | null = null;
afterEach(() => {
  open?.close();
  open = null;
});

describe('a promotion', () => {
  it.each([
    ['calver', 'merge'],
    ['sequential', 'squash'],
    ['hash', 'squash'],
  ] as const)('of versions by %s, by %s, is said to change what its candidate was said to change', async (scheme, how) => {
    open = await channelStage(`versioning: {scheme: ${scheme}}\nlibrary_version: {scheme: semver}\n`);
    const { land, release, promote, record, repo } = open;
    land('staging', 'feat: know returns', prompt('returns'));
    land('staging', 'fix: warmer', '---\ndescription: How we speak.\n---\nBe very kind.\n', 'prompts/templates/tone.prompt.md');
    await release('staging');
    promote(how, 'feat: promote staging');
    // It is released on another day than its candidate.
    repo.commit('docs: words', { files: { 'README.md': '# Words\n' }, date: '2026-02-03T04:05:06Z' });
    repo.git('push', '--quiet', 'origin', 'main');
    expect((await release('main')).filter((name) => name.startsWith('library@'))).toEqual(['library@1.1.0']);
    expect(record('CHANGELOG.md').match(/\*\*[a-z-]+\*\* .*\((?:minor|patch)\)/gu)?.slice(0, 2).map((line) => [line.split('**')[1], line.slice(line.lastIndexOf('('))])).toEqual([
      [id, '(minor)'],
      ['templates-general-tone', '(patch)'],
    ]);
  });
});
