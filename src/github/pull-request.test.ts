import { describe, expect, it } from 'vitest';
import { Failure } from '../problem/failure.ts';
import type { PullRequest } from './hosting.ts';
import { readPullRequest } from './pull-request.ts';
import { transportOver } from './transport.ts';

const told = {
  number: 7,
  title: 'feat: x',
  body: null,
  user: { login: 'mona' },
  draft: false,
  html_url: 'https://github.com/acme/prompts/pull/7',
  labels: [{ name: 'prompts' }],
  base: { ref: 'main', repo: { full_name: 'acme/prompts' } },
  head: { ref: 'x', sha: 'a'.repeat(40), repo: { full_name: 'acme/prompts' } },
};

const patience = { timeout: 1_000, pauses: [], waitBudget: 0, sleep: async () => undefined };

const read = (data: unknown): Promise<PullRequest> =>
  readPullRequest(transportOver(async () => ({ status: 200, headers: {}, data }), patience), 7);

describe('a pull request', () => {
  it('of a deleted account is by the ghost', async () => {
    expect((await read({ ...told, user: null })).author).toBe('ghost');
  });

  it('whose fork was deleted is still from a fork', async () => {
    expect((await read({ ...told, head: { ...told.head, repo: null } })).fromFork).toBe(true);
    expect((await read(told)).fromFork).toBe(false);
  });

  it('may have a head of a repository with longer object ids', async () => {
    const sha = 'b'.repeat(64);
    expect((await read({ ...told, head: { ...told.head, sha } })).head).toBe(sha);
  });

  it.each([
    ['an HTML page', '<!DOCTYPE html>'],
    ['nothing', ''],
    ['no object', null],
    ['a list', [told]],
    ['another pull request', { ...told, number: 8 }],
    ['a number that is text', { ...told, number: '7' }],
    ['no title', { ...told, title: undefined }],
    ['a head that is no object id', { ...told, head: { ...told.head, sha: 'main' } }],
    ['labels that are no list', { ...told, labels: {} }],
    ['no base repository', { ...told, base: { ref: 'main' } }],
  ])('is not read from %s', async (_, data) => {
    const error = await read(data).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).code).toBe('github-answer-malformed');
  });
});
