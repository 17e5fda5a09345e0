import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { longestReleaseBody, releaseMarker } from '../../src/github/release-hosting.ts';
import { Bug } from '../../src/problem/never.ts';
import { codeOf } from '../support/hosting-under-test.ts';
import { assetIn, releasesUnderTest, type ReleasesUnderTest, tag, told, wanted, wantedAssets } from '../support/releases-under-test.ts';

let under: ReleasesUnderTest;

beforeAll(async () => {
  under = await releasesUnderTest();
});

afterEach(() => under.forget());
afterAll(() => under.double.close());

const uploads = 'POST releases/#/assets';

describe('a kept release', () => {
  it('is drafted, filled and published last, at the tag that stands', async () => {
    const before = await under.tags();
    const { double } = under;
    expect(await under.keep()).toEqual({ is: 'published', url: `${double.serverUrl}/acme/prompts/releases/tag/library%407` });
    expect(under.writes()).toEqual(['POST releases', uploads, uploads, 'PATCH releases/#']);
    expect(double.state.releases).toMatchObject([
      { tag, draft: false, name: 'Library 7', body: `${releaseMarker}\n${wanted.body}`, makeLatest: 'legacy', target: 'main' },
    ]);
    const [release] = double.state.releases;
    expect(release!.assets.map(({ name, contentType, bytes }) => ({ name, contentType, bytes }))).toEqual(wanted.assets);
    expect(await under.tags()).toBe(before);
  });

  it('is left alone when it stands, with one request', async () => {
    const { url } = { url: '', ...(await under.keep()) };
    const before = under.double.requests.length;
    expect(await under.keep()).toEqual({ is: 'unchanged', url });
    expect(under.double.requests.slice(before).map(({ method }) => method)).toEqual(['GET']);
  });

  it('is completed where it broke off: whole files stay, broken and other ones are replaced, more are none of ours', async () => {
    const { double } = under;
    const [whole] = wantedAssets(double);
    const more = assetIn(double, 'signature.asc', 'x');
    const starter = assetIn(double, 'flags.flagd.json', '', { state: 'starter' });
    under.put({ body: `${releaseMarker}\nolder`, name: 'older', assets: [whole!, starter, more] });
    expect((await under.keep()).is).toBe('published');
    expect(under.writes()).toEqual(['DELETE releases/assets/#', uploads, 'PATCH releases/#']);
    expect(double.state.releases).toMatchObject([{ name: 'Library 7', body: `${releaseMarker}\n${wanted.body}` }]);
    expect(double.state.releases[0]!.assets.map(({ name, state }) => [name, state])).toEqual([
      ['catalog.json', 'uploaded'],
      ['signature.asc', 'uploaded'],
      ['flags.flagd.json', 'uploaded'],
    ]);
  });

  it('has the bytes that were asked for, even where a file has their number already', async () => {
    const assets = wantedAssets(under.double).map((asset) => ({ ...asset, bytes: Buffer.alloc(asset.bytes.length) }));
    under.put({ assets });
    expect((await under.keep()).is).toBe('published');
    expect(under.double.state.releases[0]!.assets.map(({ bytes }) => bytes)).toEqual(wanted.assets.map(({ bytes }) => bytes));
  });

  it('is found as a draft on a later page', async () => {
    const { id } = under.put();
    for (let n = 0; n < 100; n++) under.put({ tag: `library@${n + 100}`, draft: false });
    await under.keep({ assets: [] });
    expect(under.writes()).toEqual(['PATCH releases/#']);
    expect(under.double.state.releases.find((release) => release.tag === tag)).toMatchObject({ id, draft: false });
  });

  it.each([
    ['published', { draft: false }],
    ['a draft', { draft: true }],
  ])("is foreign where someone else's is %s, and left alone", async (_, made) => {
    const theirs = under.put({ ...made, body: `By hand.\n${releaseMarker}` });
    expect((await under.keep()).is).toBe('foreign');
    expect(under.writes()).toEqual([]);
    expect(under.double.state.releases).toEqual([theirs]);
  });

  it.each([
    ['text', { body: `${releaseMarker}\nedited` }, { textDiffers: true, assets: [] }],
    ['no text and no files', { body: releaseMarker, assets: [] }, { textDiffers: true, assets: ['catalog.json', 'flags.flagd.json'] }],
    ['files', { assets: [] }, { textDiffers: false, assets: ['catalog.json', 'flags.flagd.json'] }],
  ])('is incomplete where it was published with other %s, and never changed', async (_, other, lacks) => {
    under.put({ draft: false, assets: wantedAssets(under.double), ...other });
    expect(await under.keep()).toMatchObject({ is: 'incomplete', ...lacks });
    expect(under.writes()).toEqual([]);
  });

  it('is unchanged where only line ends and the last ones differ', async () => {
    under.put({ draft: false, body: `${releaseMarker}\r\n${wanted.body.trimEnd()}`, assets: wantedAssets(under.double) });
    expect((await under.keep()).is).toBe('unchanged');
  });

  it('needs its tag: none is made for it', async () => {
    const before = await under.tags();
    expect(await codeOf(under.keep({ tag: 'library@8' }))).toBe('github-tag-missing');
    under.put({ tag: 'library@8', assets: wantedAssets(under.double) });
    expect(await codeOf(under.keep({ tag: 'library@8' }))).toBe('github-tag-missing');
    expect(under.writes()).toEqual([]);
    expect(await under.tags()).toBe(before);
  });

  it('has room for the marker and the longest text', async () => {
    const body = 'x'.repeat(longestReleaseBody);
    expect((await under.keep({ body, assets: [] })).is).toBe('published');
    under.forget();
    expect(await codeOf(under.keep({ body: `${body}x` }))).toBe('github-release-too-long');
    expect(under.double.requests).toEqual([]);
  });

  it.each([['a b.json'], ['.hidden'], ['end.'], ['ü.json'], [''], ['catalog.json']])('takes no second or changing name for a file: %j', async (name) => {
    const { assets } = wanted;
    await expect(under.keep({ assets: [...assets, { ...assets[0]!, name }] })).rejects.toBeInstanceOf(Bug);
    expect(under.double.requests).toEqual([]);
  });
});

describe('a release of a tag', () => {
  it('is told with its files, draft or published', async () => {
    const { double } = under;
    const [first] = wantedAssets(double);
    const { id, body } = under.put({ assets: [first!, assetIn(double, 'half.json', '', { state: 'starter' })] });
    const github = await under.hosting();
    expect(await github.releaseOf(tag)).toMatchObject({
      id,
      tag,
      draft: true,
      body,
      url: expect.stringContaining('untagged-'),
      assets: [told('catalog.json', '{"prompts":1}'), { name: 'half.json', size: 0, digest: null, state: 'unfinished' }],
    });
    double.state.releases[0]!.draft = false;
    expect(await github.releaseOf(tag)).toMatchObject({ id, draft: false });
    expect(await github.releaseOf('library@8')).toBeNull();
  });

  it('is hidden from a token that may only read, while it is a draft', async () => {
    under.put();
    expect(await (await under.hosting('reader')).releaseOf(tag)).toBeNull();
  });
});

describe('a token that may not write', () => {
  it('is told what it needs, and makes nothing', async () => {
    expect(await under.keep({}, 'reader')).toMatchObject({ is: 'forbidden', help: expect.stringContaining('contents: write') });
    expect((await under.keep({}, 'blind')).is).toBe('forbidden');
    expect(under.double.state.releases).toEqual([]);
  });

  it('still sees that all is done', async () => {
    await under.keep();
    expect((await under.keep({}, 'reader')).is).toBe('unchanged');
  });

  it('of workflows may be told 404 instead', async () => {
    under.double.fail({ method: 'POST', path: /\/releases$/u, kind: 'status', status: 404 });
    const error = await under.keep().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'github-release-refused', help: expect.stringContaining('.github/workflows') });
    expect(under.writes()).toEqual(['POST releases']);
  });
});

describe('immutable releases', () => {
  let immutable: ReleasesUnderTest;
  beforeAll(async () => {
    immutable = await releasesUnderTest({ immutableReleases: true });
  });
  afterEach(() => immutable.forget());
  afterAll(() => immutable.double.close());

  it('are complete when they lock, and burn their tag for good', async () => {
    expect((await immutable.keep()).is).toBe('published');
    expect((await immutable.keep()).is).toBe('unchanged');
    immutable.double.state.releases.splice(0);
    expect(await codeOf(immutable.keep())).toBe('github-tag-burnt');
    expect(await codeOf(immutable.keep())).toBe('github-tag-burnt');
    expect(immutable.double.state.releases).toMatchObject([{ draft: true }]);
  });
});
