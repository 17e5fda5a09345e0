import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { codeOf, writingIn, type Writing } from '../support/writing.ts';

let repo: Fixture;
let { call, read, json, metadataIn } = {} as Writing;
beforeEach(async () => {
  repo = await fixture();
  ({ call, read, json, metadataIn } = writingIn(repo));
});
afterEach(() => repo.remove());

describe('create', () => {
  const reply = ['reply', '--category', 'agents', '--subcategory', 'support', '--description', 'Answers a ticket.', '--content', 'Answer {{ticket}}.'];
  const path = 'prompts/agents/support/reply.prompt.md';

  it('writes a file that reads back as it was meant, without a first commit too', async () => {
    const made = await json('create', ...reply, '--tags', 'Help Desk', 'reply', '--model', 'gpt-5');
    expect(made).toMatchObject({ id: 'agents-support-reply', path, written: true, commit: null, variables: ['ticket'], problems: [] });
    expect(metadataIn(path)).toMatchObject({ description: 'Answers a ticket.', tags: ['help-desk', 'reply'], model: 'gpt-5', variables: [{ name: 'ticket', required: true }] });
    expect(read(path).endsWith('---\nAnswer {{ticket}}.\n')).toBe(true);
  });

  it('needs no folder for the subcategory general, and takes a variant', async () => {
    expect(await json('create', 'tone', '--category', 'templates', '--description', 'd', '--content', 'x', '--variant', 'short')).toMatchObject({
      id: 'templates-general-tone-short',
      path: 'prompts/templates/tone.short.prompt.md',
    });
  });

  it('takes the content from a file or from standard input', async () => {
    writeFileSync(join(repo.folder, 'content.txt'), 'From a file.\r\nLine two.');
    await json('create', 'one', '--category', 'tasks', '--description', 'd', '--content', '@content.txt');
    expect(read('prompts/tasks/one.prompt.md')).toContain('---\nFrom a file.\nLine two.\n');
    await called(repo.folder, ['create', 'two', '--category', 'tasks', '--description', 'd', '--content', '@-'], 'From a pipe.');
    expect(read('prompts/tasks/two.prompt.md')).toContain('From a pipe.\n');
  });

  it('suggests category and tags from the text, and says why', async () => {
    const made = await json('create', 'people', '--description', 'Lists people.', '--content', 'Extract every person.');
    expect(made).toMatchObject({
      id: 'extractors-general-people',
      suggested: { category: { name: 'extractors', because: ['extract'] }, tags: [{ name: 'extract', kind: 'action', because: ['extract'] }] },
    });
    expect(metadataIn('prompts/extractors/people.prompt.md').tags).toEqual(['extract']);
  });

  it('asks for a category where the text does not tell it', async () => {
    expect(codeOf(await call('create', 'x', '--description', 'd', '--content', 'Find the role.', '--json'))).toBe('2 category-undecided');
    expect(readdirSync(repo.folder)).toEqual(['.git']);
  });

  it('refuses a category nobody knows, with the one that was meant', async () => {
    const { exit, err } = await call('create', 'x', '--category', 'agent', '--description', 'd', '--content', 'x');
    expect([exit, err.includes('agents')]).toEqual([2, true]);
  });

  it('makes one where the taxonomy is open, and says that nobody owns it', async () => {
    repo.write('prompt-library.yaml', 'taxonomy: {strict: false}\n');
    expect(await json('create', 'x', '--category', 'judges', '--description', 'd', '--content', 'x')).toMatchObject({ id: 'judges-general-x', written: true, problems: [{ code: 'category-unlisted', severity: 'warning' }] });
  });

  it('never overwrites: neither the file nor an id that another file has', async () => {
    await call('create', ...reply);
    const before = read(path);
    expect(codeOf(await call('create', ...reply, '--json'))).toBe('2 prompt-exists');
    expect(codeOf(await call('create', 'support-reply', '--category', 'agents', '--subcategory', 'general', '--description', 'd', '--content', 'x', '--json'))).toBe('0');
    expect(codeOf(await call('create', 'reply', '--category', 'agents', '--subcategory', 'general', '--variant', 'x', '--description', 'd', '--content', 'x', '--json'))).toBe('0');
    expect(codeOf(await call('create', 'reply-x', '--category', 'agents', '--description', 'd', '--content', 'x', '--json'))).toBe('2 prompt-exists');
    expect(read(path)).toBe(before);
  });

  it.each([
    ['name-not-allowed', ['Reply', 'x']],
    ['name-not-allowed', ['../../x', 'x']],
    ['name-not-allowed', ['a.b', 'x']],
    ['template-invalid', ['reply', 'Answer {{ticket']],
    ['partial-missing', ['reply', '{{> templates-general-tone}}']],
    ['body-empty', ['reply', '']],
  ])('writes nothing with %s', async (code, [name = '', content = '']) => {
    const { exit, out } = await call('create', name, '--category', 'tasks', '--description', 'd', '--content', content, '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ written: false, problems: [{ code }] });
    expect(faultsBySchema('create', JSON.parse(out))).toEqual([]);
    expect(readdirSync(repo.folder)).toEqual(['.git']);
  });

  it('sees partials that are not committed yet', async () => {
    repo.write('prompts/templates/tone.prompt.md', '---\ndescription: Tone.\n---\nBe kind.\n');
    expect(await json('create', 'x', '--category', 'tasks', '--description', 'd', '--content', '{{> templates-general-tone}}')).toMatchObject({ written: true });
  });

  it('keeps every description as it is', async () => {
    const descriptions = ['a: b # c', '- x', '"quoted"', "it's", '{{x}}', 'null', '2026-01-01', '> fold', 'ünïcödé 🚀', '*alias', '%tag', '---'];
    for (const [index, description] of descriptions.entries()) {
      await call('create', 'x', '--category', 'tasks', '--variant', String.fromCodePoint(97 + index), `--description=${description}`, '--content', 'x');
      expect(metadataIn(`prompts/tasks/x.${String.fromCodePoint(97 + index)}.prompt.md`).description).toBe(description);
    }
  });

  it('takes no whole file for a text', async () => {
    expect(codeOf(await call('create', 'x', '--category', 'tasks', '--description', 'd', '--content=---\na: b\n---\nx', '--json'))).toBe('2 content-has-front-matter');
  });

  it('commits the file alone, as the author says', async () => {
    repo.commit('feat: start', { files: { 'README.md': 'x' } });
    repo.write('README.md', 'staged');
    repo.git('add', 'README.md');
    const { commit } = await json('create', ...reply, '--commit', '--author', 'Grace <grace@example.com>');
    expect(commit).toBe(repo.git('rev-parse', 'HEAD'));
    expect(repo.git('log', '-1', '--format=%an %ae %s')).toBe('Grace grace@example.com feat(agents-support-reply): Answers a ticket');
    expect(repo.git('show', '--name-only', '--format=', 'HEAD')).toBe(path);
    expect(repo.git('diff', '--cached', '--name-only')).toBe('README.md');
  });

  it('refuses to commit what nobody could read as a title, and writes nothing', async () => {
    expect(codeOf(await call('create', 'x', '--category', 'tasks', '--description', '  ', '--content', 'x', '--commit', '--json'))).toBe('2 description-empty');
    expect(readdirSync(repo.folder)).toEqual(['.git']);
  });

  it('uses the sources of the configuration in the work tree', async () => {
    repo.write('prompt-library.yaml', 'sources: [{include: "lib/**/*.prompt.md"}]\n');
    expect(await json('create', 'x', '--category', 'tasks', '--description', 'd', '--content', 'x')).toMatchObject({ path: 'lib/tasks/x.prompt.md' });
    repo.write('prompt-library.yaml', 'sources: [{include: "lib/*.md"}]\n');
    expect(codeOf(await call('create', 'y', '--category', 'tasks', '--description', 'd', '--content', 'x', '--json'))).toBe('2 source-missing');
  });

  it('neither writes over a prompt that a sparse checkout leaves out, nor says that there is none', async () => {
    repo.commit('feat: start', { files: { 'prompts/agents/support/reply.prompt.md': '---\ndescription: Answers.\n---\nAnswer.\n', 'prompts/tasks/x.prompt.md': '---\ndescription: X.\n---\nX\n' } });
    repo.git('sparse-checkout', 'set', 'prompts/tasks');
    const again = ['reply', '--category', 'agents', '--subcategory', 'support', '--description', 'Answers.', '--content', 'Other.', '--json'];
    expect(codeOf(await call('create', ...again))).toBe('2 prompt-left-out');
    expect(codeOf(await call('update', 'agents-support-reply', '--change-type', 'fix', '--description', 'x', '--content', 'Other.', '--json'))).toBe('2 prompt-left-out');
    expect(codeOf(await call('deprecate', 'agents-support-reply', '--json'))).toBe('2 prompt-left-out');
    expect(repo.git('status', '--porcelain')).toBe('');
    expect(await json('create', 'router', '--category', 'agents', '--subcategory', 'support', '--description', 'Routes.', '--content', 'Route.', '--commit')).toMatchObject({ written: true });
    expect(repo.git('status', '--porcelain')).toBe('');
  });
});
