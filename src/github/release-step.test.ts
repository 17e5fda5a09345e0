import { describe, expect, it } from 'vitest';
import type { WritableRelease } from './hosted-release.ts';
import { type HostedAsset, releaseMarker } from './release-hosting.ts';
import { isWhole, type Known, nextStep, type WantedRelease } from './release-step.ts';

const asset = (name: string): WantedRelease['assets'][number] => ({
  name,
  contentType: 'text/plain',
  bytes: new Uint8Array(3),
  digest: `sha256:${name}`,
});
const body = `${releaseMarker}\ntext`;
const wanted: WantedRelease = { tag: 'library@1', name: 'Library 1', body, assets: [asset('a'), asset('b')], makeLatest: 'true' };

const there = (name: string, more: Partial<HostedAsset> = {}): HostedAsset => ({
  id: 1,
  name,
  size: 3,
  digest: `sha256:${name}`,
  state: 'uploaded',
  ...more,
});
const draft: WritableRelease = { id: 1, tag: 'library@1', draft: true, body, url: 'https://x.example', assets: [], uploadsTo: '' };
const stepFor = (more: Partial<WritableRelease> | null, known: Partial<Known> = {}): string => {
  const release = more === null ? null : { ...draft, ...more };
  const step = nextStep(wanted, { release, spare: [], tagExists: true, fresh: true, ...known });
  return step.do === 'stop' ? step.with.is : 'asset' in step ? `${step.do} ${step.asset.name}` : step.do;
};
const full = [there('a'), there('b')];

describe('the next step of a release', () => {
  it.each([
    ['drafts it where there is nothing', stepFor(null), 'draft'],
    ['needs its tag before it is drafted', stepFor(null, { tagExists: false }), 'miss-tag'],
    ['needs its tag before it is published', stepFor({ assets: full }, { tagExists: false }), 'miss-tag'],
    ['leaves a foreign draft alone', stepFor({ body: 'text' }), 'foreign'],
    ['leaves a foreign release alone, drafts of ours included', stepFor({ body: '', draft: false }, { spare: [draft] }), 'foreign'],
    ['discards a second draft', stepFor({ assets: full }, { spare: [draft] }), 'discard'],
    ['discards a draft beside what is published', stepFor({ assets: full, draft: false }, { spare: [draft] }), 'discard'],
    ['uploads the first missing file', stepFor({ assets: [there('b')] }), 'upload a'],
    ['clears an unfinished file', stepFor({ assets: [there('a', { state: 'unfinished' })] }), 'clear a'],
    ['clears a file of another size', stepFor({ assets: [there('b', { size: 4 })] }), 'clear b'],
    ['clears a file of another digest', stepFor({ assets: [there('a'), there('b', { digest: 'sha256:c' })] }), 'clear b'],
    ['looks again before it publishes what it wrote', stepFor({ assets: full }, { fresh: false }), 'look'],
    ['publishes what it has seen whole', stepFor({ assets: [...full, there('more')] }), 'publish'],
    ['publishes although an older draft has another text', stepFor({ assets: full, body: `${releaseMarker}\nold` }), 'publish'],
    ['stops at what is published and whole', stepFor({ assets: full, draft: false }), 'unchanged'],
    ['never completes what is published', stepFor({ draft: false }), 'incomplete'],
  ])('%s', (_, step, expected) => {
    expect(step).toBe(expected);
  });
});

describe('a file', () => {
  it('is whole by its size where the service tells no digest', () => {
    expect(isWhole(there('a', { digest: null }), asset('a'))).toBe(true);
    expect(isWhole(there('a', { digest: null, size: 2 }), asset('a'))).toBe(false);
  });
});
