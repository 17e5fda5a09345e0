import { afterEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { releaseStage, type ReleaseStage } from '../support/release-stage.ts';
import { stage, type Stage } from '../support/pull-request-stage.ts';

const id = 'tasks-general-old';
const path = 'prompts/tasks/old.prompt.md';
const prompt = (body: string, keys = ''): string => `---\ndescription: Sorts tickets.\n${keys}---\n${body}\n`;
const deprecation = 'deprecation: {announced: 2026-01-01, removal: 2026-03-01, replacement: tasks-general-kept}\n';
const deprecated = { [path]: prompt('Old.', deprecation) };
const files = { [path]: prompt('Old.'), 'prompts/tasks/kept.prompt.md': prompt('Kept.'), 'prompts/tasks/third.prompt.md': prompt('Third.') };
/** With one other prompt in the run, with several, and alone. */
const companions: readonly (readonly [string, readonly string[]])[] = [['with one other prompt', ['kept']], ['with several', ['kept', 'third']], ['alone', []]];
const anew = (others: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(others.map((name) => [`prompts/tasks/${name}.prompt.md`, prompt(`${name} anew.`)]));
const change = (work: Fixture, others: readonly string[]): void => {
  work.delete(path);
  for (const [file, text] of Object.entries(anew(others))) work.write(file, text);
};
const says = `**${id}** was removed; use \`tasks-general-kept\` instead`;
const why = 'BREAKING: nobody asks any more';
const title = 'feat!: nobody asks any more';

let repo: Fixture | null = null;
let github: ReleaseStage | Stage | null = null;
afterEach(async () => {
  repo?.remove();
  repo = null;
  await github?.close();
  github = null;
});

describe('a prompt that is removed', () => {
  it.each(companions)('is news in every changelog and answer, %s', async (_, others) => {
    const library = await fixture();
    repo = library;
    const publish = ['release', '--all', '--action', 'publish'];
    library.commit('feat: first', { files });
    await called(library.folder, publish);
    library.commit('deprecate: the old one', { files: deprecated });
    await called(library.folder, publish);
    change(library, others);
    library.commit(title);
    const planned = await called(library.folder, [...publish, '--dry-run', '--json']);
    const released = await called(library.folder, publish);
    const record = (file: string): string => library.git('show', `prompt-library:${file}`);
    for (const text of [record('CHANGELOG.md'), record(`changelogs/tasks/${id}.md`)]) {
      expect(text).toContain(says);
      expect(text).toContain(why);
    }
    for (const name of others) expect(record(`changelogs/tasks/tasks-general-${name}.md`)).not.toContain(id);
    const told = await called(library.folder, ['changelog', '--days', '9999']);
    const own = await called(library.folder, ['changelog', id, '--json']);
    const removal = { id, version: '1.1.0', replacement: 'tasks-general-kept', entries: [expect.objectContaining({ prefix: 'BREAKING:', text: 'nobody asks any more', sha: library.git('rev-parse', 'HEAD') })] };
    for (const text of [released.out, told.out, library.git('for-each-ref', '--format=%(contents)', 'refs/tags/library@*')]) expect(text).toContain(`${id} 1.1.0 was removed`);
    expect([released.out.includes(why), told.out.includes(why)]).toEqual([true, true]);
    expect([JSON.parse(planned.out).removed, JSON.parse(planned.out).removals]).toEqual([[id], [removal]]);
    expect(faultsBySchema('release', JSON.parse(planned.out))).toEqual([]);
    expect(JSON.parse(own.out).runs.map(({ removed, removals }: { removed: unknown; removals: unknown }) => [removed, removals])).toEqual([[[id], [removal]], [[], []], [[], []]]);
    expect(faultsBySchema('changelog', JSON.parse(own.out))).toEqual([]);
  });

  it('is in the summary of the job and on the release page', async () => {
    const { run, land, double, repo: library } = (github = await releaseStage({ files }));
    await run();
    land('deprecate: the old one', deprecated);
    await run();
    change(library, []);
    land(title, anew(['kept']));
    const { summary } = await run();
    const page = double.state.releases.at(-1)?.body ?? '';
    for (const text of [summary, page]) expect([text.includes(says), text.includes(why)]).toEqual([true, true]);
  });

  it.each(companions)('is in what a pull request shows as its changelog, and in its JSON, %s', async (_, others) => {
    const { run, repo: library } = (github = await stage({ base: { ...files, ...deprecated }, title, change: (work) => change(work, others) }));
    const { summary } = await run();
    const changelog = summary.slice(summary.indexOf('Changelog as it would be released'));
    expect([changelog.includes(says), changelog.includes(why)]).toEqual([true, true]);
    library.checkout('feature/change');
    const { out } = await called(library.folder, ['check', '--base', 'main', '--json']);
    expect(JSON.parse(out).removed).toEqual([{ id, version: null, replacement: 'tasks-general-kept', entries: [expect.objectContaining({ text: 'nobody asks any more' })] }]);
    expect(faultsBySchema('report', JSON.parse(out))).toEqual([]);
    expect((await called(library.folder, ['plan', '--base', 'main'])).out).toContain(`${id} was removed`);
  });

  it('tells why also where its message gives users nothing new', async () => {
    const library = await fixture();
    repo = library;
    library.commit('feat: first', { files });
    await called(library.folder, ['release', '--all', '--action', 'publish']);
    library.delete(path);
    library.commit('chore: tidy up');
    await called(library.folder, ['release', '--all', '--action', 'publish']);
    expect(library.git('show', 'prompt-library:CHANGELOG.md')).toContain('Removed: tidy up');
  });
});
