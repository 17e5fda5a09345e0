import { afterEach, describe, expect, it } from 'vitest';
import { carefully, changedPath, exampleLibrary } from '../../src/cli/demo/example-library.ts';
import { releaseStage, type ReleaseStage } from '../support/release-stage.ts';

const before = exampleLibrary[changedPath] ?? '';
let open: ReleaseStage | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});
async function staged(options: Partial<Parameters<typeof releaseStage>[0]> = {}): Promise<ReleaseStage> {
  open = await releaseStage({ files: exampleLibrary, ...options });
  return open;
}
const tagsIn = (refs: Readonly<Record<string, string>>): readonly string[] => Object.keys(refs).filter((name) => name.startsWith('refs/tags/') && !name.endsWith('^{}')).map((name) => name.slice(10));

describe('a push to main', () => {
  it('becomes versions, tags, changelogs, a catalog and one release page, with `contents: write` and nothing else', async () => {
    const { run, refs, record, double, land } = await staged();
    const first = await run();
    expect([first.exitCode, first.stderr]).toEqual([0, '']);
    expect(first.summary.split('\n')[0]).toMatch(/^## Released library `[\d.]+`$/u);
    expect(first.summary).not.toContain('```');
    expect(tagsIn(refs())).toEqual(expect.arrayContaining(['agents-support-triage@1.0.0', 'tasks-summarization-thread@1.0.0', 'templates-general-tone@1.0.0']));
    expect(double.state.releases).toHaveLength(1);
    expect(JSON.parse(first.outputs['released'] ?? '')).toHaveLength(3);

    land('feat(agents-support-triage)!: call the input what it is', { [changedPath]: carefully(before) });
    const second = await run();
    expect(second.exitCode).toBe(0);
    expect(JSON.parse(second.outputs['released'] ?? '')).toEqual([{ id: 'agents-support-triage', from: '1.0.0', to: '2.0.0', tag: 'agents-support-triage@2.0.0' }]);
    expect(record('CHANGELOG.md')).toContain('BREAKING: call the input what it is');
    const catalog = JSON.parse(record('serve/catalog.json'));
    expect(catalog.environments.production.prompts['agents-support-triage']).toMatchObject({ stable: '2.0.0', latest: '2.0.0', status: 'deployed' });
    expect(double.state.releases).toHaveLength(2);
    expect(double.state.releases.every(({ draft }) => !draft)).toBe(true);
    expect(double.state.releases.map(({ assets }) => assets.map(({ name }) => name).sort())).toEqual([
      ['catalog.bundle.json', 'catalog.json', 'dashboard.html', 'flags.flagd.json'],
      ['catalog.bundle.json', 'catalog.json', 'dashboard.html', 'flags.flagd.json'],
    ]);
  });

  it('has a release page without files where the configuration wants none', async () => {
    const { run, double, record } = await staged({ files: { ...exampleLibrary, 'prompt-library.yaml': 'publish: {assets: false}\n' } });
    expect((await run()).exitCode).toBe(0);
    expect(double.state.releases.map(({ draft, assets }) => [draft, assets])).toEqual([[false, []]]);
    expect(Object.keys(JSON.parse(record('serve/flags.flagd.json')).flags)).toHaveLength(3);
  });

  it('that changes nothing is released to nothing: a second run writes nothing', async () => {
    const { run, refs, double } = await staged();
    await run();
    const before = refs();
    const writes = double.requests.filter((each) => each.writes).length;
    const { exitCode, stdout } = await run();
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Nothing to release')]);
    expect(refs()).toEqual(before);
    expect(double.requests.filter((each) => each.writes)).toHaveLength(writes);
  });

  it('is decided the same whatever depth the checkout has', async () => {
    const { run, land } = await staged();
    await run();
    land('feat: know returns', { [changedPath]: before.replace('billing', 'billing, returns') });
    land('docs: words', { 'README.md': '# Words\n' });
    land('fix: spelling', { [changedPath]: before.replace('billing', 'billing, returns,') });
    const decisions = await Promise.all([1, 2, 0].map(async (depth) => (await run(depth, 'push', { 'dry-run': 'true' })).outputs['released']));
    expect(new Set(decisions)).toEqual(new Set([JSON.stringify([{ id: 'agents-support-triage', from: '1.0.0', to: '1.1.0', tag: 'agents-support-triage@1.1.0' }])]));
  });

  it('reaches a protected main all the same, because main is never written', async () => {
    const { run, refs } = await staged({ protections: [{ refs: 'refs/heads/main', rules: ['pull_request'] }] });
    const main = refs()['refs/heads/main'];
    expect((await run()).exitCode).toBe(0);
    expect(refs()['refs/heads/main']).toBe(main);
    expect(refs()['refs/heads/prompt-library']).toBeDefined();
  });

  it('of a prompt that cannot be released lets the others go, and says what waits', async () => {
    const { run, land, record } = await staged();
    await run();
    land('feat: two', { [changedPath]: before.replace('{{ticket}}', '{{tiket}}'), 'prompts/templates/tone.prompt.md': (exampleLibrary['prompts/templates/tone.prompt.md'] ?? '').replace('kind', 'very kind') });
    const { exitCode, outputs, annotations } = await run();
    expect(exitCode).toBe(0);
    expect(JSON.parse(outputs['released'] ?? '').map(({ id }: { id: string }) => id)).toEqual(['templates-general-tone']);
    expect(annotations.map(({ properties }) => properties['title'])).toContain('release-waiting');
    expect(JSON.parse(record('state/header.json')).waiting).toEqual([changedPath]);
    land('fix: spelling', { [changedPath]: before.replace('You route', 'You sort') });
    expect(JSON.parse((await run()).outputs['released'] ?? '').map(({ id }: { id: string }) => id)).toEqual(['agents-support-triage']);
  });

  it('with a token that may only read says what is missing', async () => {
    const { run } = await staged({ permissions: { contents: 'read' } });
    const { exitCode, annotations } = await run();
    expect(exitCode).toBe(2);
    expect(annotations[0]?.message).toContain('contents: write');
  });

  it('never comes of a pull request', async () => {
    const { run } = await staged();
    const { exitCode, annotations } = await run(1, 'merge_group', { command: 'release' });
    expect([exitCode, annotations[0]?.properties['title']]).toEqual([2, 'event-malformed']);
  });
});
