import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitTypes } from '../../src/commit/commit-types.ts';
import { parseCommit } from '../../src/commit/parse-commit.ts';
import { changeTypes } from '../../src/domain/change-types.ts';
import { rawCommit } from '../support/commits.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { codeOf, writingIn, type Writing } from '../support/writing.ts';

let repo: Fixture;
let { call, read, json, metadataIn } = {} as Writing;
beforeEach(async () => {
  repo = await fixture();
  ({ call, read, json, metadataIn } = writingIn(repo));
});
afterEach(() => repo.remove());

describe('update', () => {
  const path = 'prompts/agents/support/triage.prompt.md';
  const id = 'agents-support-triage';
  const head = '# licence\n---\n# comment\ndescription:   "Routes"  # why\ninput: {schema: {ticket: string}}\n---\n';
  const change = (...more: readonly string[]): readonly string[] => [id, '--change-type', 'fix', '--description', 'one queue', ...more];
  beforeEach(() => void repo.commit('feat: start', { files: { [path]: `${head}Route {{ticket}}.\n`, 'README.md': 'x' } }));

  it('changes the text, leaves the front matter byte for byte, and commits that file alone', async () => {
    repo.write('README.md', 'staged');
    repo.git('add', 'README.md');
    const done = await json('update', ...change('--content', 'Send {{ticket}}.', '--author', 'Grace'));
    expect(done).toMatchObject({ id, path, change: 'fix', impact: 'patch', written: true, message: `fix(${id}): one queue`, variables: [], problems: [] });
    expect(read(path)).toBe(`${head}Send {{ticket}}.\n`);
    expect(repo.git('log', '-1', '--format=%an|%s')).toBe(`Grace|fix(${id}): one queue`);
    expect(repo.git('show', '--name-only', '--format=', 'HEAD')).toBe(path);
    expect(repo.git('diff', '--cached', '--name-only')).toBe('README.md');
  });

  it('makes a commit of every change type that reads back as such', async () => {
    for (const type of Object.keys(changeTypes)) {
      await json('update', id, '--change-type', type, '--description', 'something', '--content', `Send {{ticket}} ${type}.`);
      const parsed = parseCommit(rawCommit(repo.git('log', '-1', '--format=%B')), commitTypes({}, 'seed'));
      expect([parsed.change, parsed.scope, parsed.problems]).toEqual([type, [id], []]);
    }
  });

  it('keeps CRLF line ends and a byte order mark', async () => {
    repo.commit('fix: windows', { files: { [path]: `\ufeff${head}Route {{ticket}}.\n`.replaceAll('\n', '\r\n') } });
    await json('update', ...change('--content', 'Send\n{{ticket}}.'));
    expect(read(path)).toBe(`\ufeff${head}Send\n{{ticket}}.\n`.replaceAll('\n', '\r\n'));
  });

  it('declares the variables that the new text brings', async () => {
    expect(await json('update', ...change('--content', '{{ticket}} in {{language}}'))).toMatchObject({ variables: ['language'] });
    expect(metadataIn(path).variables.map(({ name }) => name)).toEqual(['ticket', 'language']);
    expect(read(path)).toContain('description:   "Routes"  # why\n');
  });

  it('changes a draft as it changes an active prompt', async () => {
    repo.commit('feat: draft', { files: { [path]: `${head.replace('input', 'status: draft\ninput')}Route {{ticket}}.\n` } });
    expect(await json('update', ...change('--content', 'Send {{ticket}}.'))).toMatchObject({ written: true });
    expect(metadataIn(path).status).toBe('draft');
  });

  it('commits what was edited by hand where no content is given', async () => {
    repo.write(path, `${head}Edited {{ticket}}.\n`);
    expect(await json('update', ...change())).toMatchObject({ written: true });
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  it('only writes with --no-commit', async () => {
    const before = repo.git('rev-parse', 'HEAD');
    expect(await json('update', ...change('--content', 'Send {{ticket}}.', '--no-commit'))).toMatchObject({ written: true, commit: null });
    expect(repo.git('rev-parse', 'HEAD')).toBe(before);
    expect(read(path)).toBe(`${head}Send {{ticket}}.\n`);
  });

  it.each([
    ['nothing-changed', change('--content', 'Route {{ticket}}.')],
    ['nothing-changed', change()],
    ['nothing-changed', change('--no-commit')],
    ['description-empty', [id, '--change-type', 'fix', '--description', ' ', '--content', 'x']],
    ['description-not-one-line', [id, '--change-type', 'fix', '--description', 'a\nb', '--content', 'x']],
    ['description-misread', [id, '--change-type', 'fix', '--description', 'a (#12)', '--content', 'x']],
    ['prompt-unknown', ['agents-support-triag', '--change-type', 'fix', '--description', 'a', '--content', 'x']],
    ['content-has-front-matter', change('--content=---\na: b\n---\nx')],
    ['author-unclear', change('--content', 'x', '--author', '<x>')],
  ])('refuses with %s', async (code, argv) => {
    const before = read(path);
    expect(codeOf(await call('update', ...argv, '--json'))).toBe(`2 ${code}`);
    expect(read(path)).toBe(before);
  });

  it('refuses to write over changes that are not committed', async () => {
    repo.write(path, `${head}Edited {{ticket}}.\n`);
    expect(codeOf(await call('update', ...change('--content', 'x', '--json')))).toBe('2 prompt-uncommitted');
    expect(read(path)).toContain('Edited');
  });

  it('leaves the file as it is where a check would refuse the new text', async () => {
    const before = read(path);
    const { exit, out } = await call('update', ...change('--content', '{{#if ticket}}', '--json'));
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ written: false, commit: null, problems: [{ code: 'template-invalid', file: path }] });
    expect(read(path)).toBe(before);
  });

  it('says it when a variable is no longer used', async () => {
    expect(await json('update', ...change('--content', 'Nothing.'))).toMatchObject({ written: true, problems: [{ code: 'variable-unused', severity: 'warning' }] });
  });
});
