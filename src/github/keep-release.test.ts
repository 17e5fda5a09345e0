import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { keepRelease } from './keep-release.ts';
import { releaseMarker } from './release-hosting.ts';
import { type Send, transportOver } from './transport.ts';

const patience = { timeout: 1_000, pauses: [], waitBudget: 0, sleep: async () => undefined };
const bytes = Buffer.from('{}');
const kept = { tag: 'library@1', name: '1', body: 'text', makeLatest: 'true', assets: [{ name: 'a', contentType: 'x/y', bytes }] } as const;
const draft = {
  id: 7,
  tag_name: kept.tag,
  draft: true,
  body: `${releaseMarker}\ntext`,
  html_url: 'https://github.example/7',
  upload_url: 'https://github.example/assets{?name}',
  assets: [],
};
const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

it('A release whose files vanish as fast as they come is given up, not made for ever', async () => {
  let uploads = 0;
  const send: Send = async ({ route }) => {
    if (route.startsWith('POST')) uploads += 1;
    if (route.startsWith('POST')) return { status: 201, headers: {}, data: { id: 1, name: 'a', size: 2, state: 'uploaded', digest } };
    if (route.endsWith('/{tag}')) return { status: 404, headers: {}, data: {} };
    if (route.endsWith('/{ref}')) return { status: 200, headers: {}, data: { ref: `refs/tags/${kept.tag}` } };
    return { status: 200, headers: {}, data: route.endsWith('/releases') ? [draft] : draft };
  };
  const keeping = keepRelease(transportOver(send, patience), patience, 'https://github.example/api/v3', kept);
  await expect(keeping).rejects.toMatchObject({ code: 'github-release-unsettled' });
  expect(uploads).toBe(12);
});
