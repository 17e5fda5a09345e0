import { describe, expect, it } from 'vitest';
import { releaseFrom, standingAfter, standingOf, type WritableRelease } from './hosted-release.ts';
import { releaseMarker } from './release-hosting.ts';
import { type Send, transportOver } from './transport.ts';

const patience = { timeout: 1_000, pauses: [], waitBudget: 0, sleep: async () => undefined };
const tag = 'library@1';
const told = (id: number, more: object = {}): object => ({
  id,
  tag_name: tag,
  draft: true,
  body: `${releaseMarker}\ntext`,
  html_url: 'https://github.com/acme/prompts/releases/1',
  upload_url: 'https://uploads.github.com/x{?name,label}',
  assets: [],
  ...more,
});
const before: WritableRelease = releaseFrom(told(7));

/** GitHub, telling by its list and by id; nothing is found by tag, and the tag exists. */
const service = (listed: readonly object[], byId: object | null) => {
  const send: Send = async ({ route }) => {
    if (route.endsWith('/git/ref/{ref}')) return { status: 200, headers: {}, data: { ref: `refs/tags/${tag}` } };
    if (route.endsWith('/releases')) return { status: 200, headers: {}, data: listed };
    const found = route.endsWith('{release_id}') ? byId : null;
    return { status: found === null ? 404 : 200, headers: {}, data: found };
  };
  return transportOver(send, patience);
};

describe('what stands under a tag', () => {
  it('is the oldest draft of ours; the others are spare', async () => {
    const standing = await standingOf(service([told(9), told(3), told(5, { body: 'theirs' })], null), tag);
    expect(standing).toMatchObject({ release: { id: 3 }, spare: [{ id: 9 }], tagExists: true });
  });

  it("is someone else's draft only where none is ours", async () => {
    expect(await standingOf(service([told(5, { body: null })], null), tag)).toMatchObject({ release: { id: 5 }, spare: [] });
  });

  it('is the draft we made, though the list does not tell it yet', async () => {
    const standing = await standingAfter(service([], told(7)), tag, before);
    expect(standing).toMatchObject({ release: { id: 7 }, spare: [] });
  });

  it('is as its id tells it, not as the list does', async () => {
    const asset = { id: 1, name: 'a', size: 1, state: 'uploaded', digest: 'sha256:x' };
    const standing = await standingAfter(service([told(7)], told(7, { assets: [asset] })), tag, before);
    expect(standing).toMatchObject({ release: { id: 7, assets: [asset] }, spare: [] });
  });

  it('is what was published with a lost answer, though it is not found by tag yet', async () => {
    const standing = await standingAfter(service([told(7)], told(7, { draft: false })), tag, before);
    expect(standing).toMatchObject({ release: { id: 7, draft: false }, spare: [] });
  });

  it('is nothing where our draft is gone, though the list still tells it', async () => {
    expect((await standingAfter(service([told(7)], null), tag, before)).release).toBeNull();
  });
});

describe('a release as GitHub tells it', () => {
  it('may lack a text, and digests on older servers', () => {
    const release = releaseFrom(told(1, { body: null, assets: [{ id: 1, name: 'a', size: 1, state: 'open' }] }));
    expect(release).toMatchObject({ body: '', assets: [{ digest: null, state: 'unfinished' }] });
  });

  it.each([
    ['an HTML page', '<!DOCTYPE html>'],
    ['no word whether it is a draft', told(1, { draft: undefined })],
    ['no files', told(1, { assets: undefined })],
    ['a file without a size', told(1, { assets: [{ id: 1, name: 'a', state: 'uploaded' }] })],
    ['a text that is none', told(1, { body: 7 })],
  ])('is not read from %s', (_, data) => {
    expect(() => releaseFrom(data)).toThrow(expect.objectContaining({ code: 'github-answer-malformed' }));
  });
});
