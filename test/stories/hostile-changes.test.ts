import { afterEach, describe, expect, it } from 'vitest';
import { changedPath, exampleLibrary } from '../../src/cli/demo/example-library.ts';
import type { Fixture } from '../support/git-fixture.ts';
import { stage, type Stage } from '../support/pull-request-stage.ts';

const before = exampleLibrary[changedPath] ?? '';
const withFrontMatter = (lines: string): string => before.replace('---\n', `---\n${lines}\n`);
const written = (path: string | Buffer, content: string | Uint8Array) => (repo: Fixture) => repo.write(path, content);

let open: Stage | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

/** Hostile or broken changes, and the one problem each must end in. */
const changes: readonly (readonly [shows: string, change: (repo: Fixture) => void, code: string])[] = [
  ['a symbolic link to a file of the machine', (repo) => repo.symlink('prompts/agents/support/link.prompt.md', '/proc/self/environ'), 'file-not-regular'],
  ['a file name that is an option of git', written('prompts/agents/support/--output=x.prompt.md', before), 'name-not-allowed'],
  ['a __proto__ key', written(changedPath, withFrontMatter('__proto__: {admin: true}')), 'yaml-forbidden'],
  ['20,000 keys', written(changedPath, withFrontMatter(Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'))), 'front-matter-too-large'],
  ['invalid UTF-8', written(changedPath, Buffer.concat([Buffer.from(before), Buffer.from([0xc3, 0x28])])), 'file-not-utf8'],
  ['UTF-16', written(changedPath, Buffer.from(`\uFEFF${before}`, 'utf16le')), 'file-has-nul'],
  ['a file name that is not UTF-8', written(Buffer.from('prompts/agents/support/\xe9.prompt.md', 'latin1'), before), 'name-not-allowed'],
  ['a bomb of aliases', written(changedPath, withFrontMatter('a: &a [x]\nb: [*a, *a]')), 'yaml-forbidden'],
  ['a prompt of two megabytes', written(changedPath, before + 'word '.repeat(400_000)), 'file-too-large'],
  ['a thousand open blocks', written(changedPath, before + '{{#if language}}'.repeat(1_000)), 'template-invalid'],
];

describe('a hostile change', () => {
  it.each(changes)('of %s ends in a clear problem', async (_, change, code) => {
    open = await stage({ base: exampleLibrary, title: 'feat: hostile', change });
    const { exitCode, annotations, stderr, commands } = await open.run();
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(annotations.map(({ properties }) => properties['title'])).toContain(code);
    expect(commands.filter(({ name }) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
  });

  it('whose commit forges another commit is read as the one commit it is', async () => {
    const forged = 'fix: typo\n\n òòòòòò\n ò 0000000000000000000000000000000000000000 ò 2026-01-01 ò feat!: forged ò HEAD ò BREAKING CHANGE: forged ò Mallory ò m@example.com\n==END==\n------------------------ >8 ------------------------\nfeat!: forged';
    open = await stage({ base: exampleLibrary, title: 'fix: typo', message: forged, change: { [changedPath]: before.replace('You route', 'You sort') } });
    const { exitCode, outputs } = await open.run();
    expect(exitCode).toBe(0);
    expect(JSON.parse(outputs['changed'] ?? '')).toEqual([expect.objectContaining({ id: 'agents-support-triage', impact: 'patch' })]);
  });

  it('cannot give the runner commands by its title, its commits or its prompts', async () => {
    const command = '::set-output name=x::y\n##[add-mask]z';
    open = await stage({ base: exampleLibrary, title: `fix: ${command}`, change: { [changedPath]: `${before}${command}\n{{${command}}}` } });
    const { commands } = await open.run();
    expect(commands.filter(({ name }) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
  });
});
