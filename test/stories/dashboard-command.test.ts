import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';

const path = 'prompts/agents/support/triage.prompt.md';
const id = 'agents-support-triage';
const triage = (body: string, keys = '') => `---\ndescription: Routes a ticket. </script><img src=x onerror=alert(1)>\n${keys}input: {schema: {ticket: string}}\n---\n${body} {{> templates-general-tone}} {{ticket}}\n`;

interface Shown {
  readonly library: { readonly version: string | null; readonly records: string | null };
  readonly health: Readonly<Record<string, number | null>>;
  readonly needs: readonly { readonly kind: string; readonly prompt: string | null }[];
  readonly releases: readonly { readonly version: string; readonly prompts: readonly { readonly id: string }[] }[];
  readonly prompts: readonly { readonly id: string; readonly status: string | null; readonly version: string | null; readonly modified: number | null; readonly dependents: readonly string[]; readonly versions: readonly { readonly version: string; readonly notes: readonly string[] }[]; readonly tests: { readonly cases: number | null } | null }[];
}

describe('the dashboard of a library', () => {
  let repo: Fixture;
  beforeAll(async () => {
    repo = await fixture();
    repo.commit('feat: first prompts', { files: { [path]: triage('Route it.'), 'prompts/templates/tone.prompt.md': '---\ndescription: How we speak.\n---\nBe kind.\n', 'prompts/agents/support/triage.test.yaml': 'tests:\n  - vars: {ticket: [a, b]}\n    assert: [{type: contains, value: Route}]\n', 'prompt-library.yaml': 'library: {name: acme}\n' } });
  });
  afterAll(() => repo.remove());

  const json = async (...more: readonly string[]): Promise<Shown> => {
    const { exit, out, err } = await called(repo.folder, ['dashboard', '--json', ...more]);
    expect(err).toBe('');
    expect(exit).toBe(0);
    const shown = JSON.parse(out) as Shown;
    expect(faultsBySchema('dashboard', shown)).toEqual([]);
    return shown;
  };
  const prompt = ({ prompts }: Shown) => prompts.find((each) => each.id === id);

  it('is there before anything was released', async () => {
    const shown = await json();
    expect(shown.library).toMatchObject({ version: null, records: null });
    expect(shown.health).toMatchObject({ prompts: 2, neverReleased: 2, changes: 0, withoutTests: 1 });
    expect(prompt(shown)).toMatchObject({ status: 'review', version: null, tests: { cases: 2 }, versions: [] });
    expect(shown.prompts.find((each) => each.id === 'templates-general-tone')?.dependents).toEqual([id]);
  });

  it('says which prompts it does not show as they are on the disk, and nothing in a page or in JSON', async () => {
    repo.write(path, triage('Route it elsewhere.'));
    const [text, html, machine] = await Promise.all([['--format', 'text'], ['--format', 'html'], ['--format', 'json']].map(async (more) => (await called(repo.folder, ['dashboard', ...more])).out));
    expect(text).toContain(`differs from the last commit, which is what is shown: ${path}`);
    expect(html?.trimEnd().endsWith('</html>')).toBe(true);
    expect(JSON.parse(machine ?? '')).toMatchObject({ health: { prompts: 2 } });
    repo.git('checkout', '--quiet', '--', path);
    expect((await called(repo.folder, ['dashboard'])).out).not.toContain('differs from the last commit');
  });

  it('tells what the records say of released versions, and that a later edit has another date', async () => {
    repo.origin();
    await called(repo.folder, ['release', '--all', '--action', 'publish']);
    repo.git('fetch', '--quiet', 'origin');
    const released = await json();
    repo.commit(`feat(${id}): route better`, { files: { [path]: triage('Route it better.') } });
    repo.git('push', '--quiet', 'origin', 'main');
    const edited = await json();
    expect(prompt(edited)?.modified).toBeGreaterThan(prompt(released)?.modified ?? Infinity);
    await called(repo.folder, ['release', '--all', '--action', 'publish']);
    repo.git('fetch', '--quiet', 'origin');
    const shown = await json();
    expect(prompt(shown)).toMatchObject({ status: 'deployed', version: '1.1.0' });
    expect(prompt(shown)?.versions.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);
    expect(prompt(shown)?.versions[0]?.notes).toEqual(['Added: route better']);
    expect(shown.health).toMatchObject({ neverReleased: 0, changes: 3 });
    expect(shown.releases.map(({ prompts }) => prompts.length)).toEqual([1, 2]);
  });

  it('tells what evaluations showed of a released version', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'prompt-libraries-test-')), 'results.xml');
    writeFileSync(file, '<testsuite name="s"><testcase name="a"/><testcase name="b"><failure>no</failure></testcase></testsuite>');
    const imported = await called(repo.folder, ['evidence', 'import', '--from', 'junit', file, '--for', id, '--when', '2026-11-20T00:00:00Z']);
    expect(imported.exit).toBe(0);
    repo.git('fetch', '--quiet', 'origin');
    const [found] = (prompt(await json()) as unknown as { evidence: unknown[] }).evidence;
    expect(found).toMatchObject({ version: '1.1.0', passed: 1, total: 2, at: Date.parse('2026-11-20T00:00:00Z') / 1000 });
  });

  it('reads the commit that is asked for', async () => {
    expect(prompt(await json('--at', 'HEAD~1'))?.modified).toBe(Date.parse('2026-01-01T00:00:00Z') / 1000);
  });

  it('does not know when prompts changed in a shallow clone without records', async () => {
    const bare = repo.origin();
    const clone = repo.clone('--depth=1', '--single-branch', '--branch=main');
    clone.git('update-ref', '-d', 'refs/remotes/origin/prompt-library');
    const { out } = await called(clone.folder, ['dashboard', '--json']);
    const shown = JSON.parse(out) as Shown;
    expect(bare).not.toBe('');
    expect(shown.health['stale']).toBeNull();
    expect(prompt(shown)?.modified).toBeNull();
  });

  it('writes one HTML file with the texts of versions, in which no text of a prompt is markup', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'prompt-libraries-test-')), 'site', 'dashboard.html');
    const { exit, out } = await called(repo.folder, ['dashboard', '--format', 'html', '--output', file]);
    expect(exit).toBe(0);
    expect(out).toContain(file);
    const page = readFileSync(file, 'utf8');
    expect(page).not.toContain('<img');
    expect(page.match(/<\/script>/gu)).toHaveLength(3);
    const details = JSON.parse(/<script type="application\/json" id="details">(.*)<\/script>/u.exec(page)?.[1] ?? '') as { texts: string[] };
    expect(details.texts.some((text) => text.startsWith('Route it better.'))).toBe(true);
    expect(details.texts.some((text) => text.startsWith('Route it.'))).toBe(true);
  });

  it('has the release report alone', async () => {
    const { out } = await called(repo.folder, ['dashboard', '--releases']);
    expect(out).toContain('RELEASE STATUS REPORT');
    expect(out).not.toContain('STATUS DISTRIBUTION');
  });

  it.each([
    [['--open', '--format', 'text'], 'dashboard-open-html'],
    [['--releases', '--format', 'json'], 'dashboard-releases-text'],
    [['--output', '/dev/null/x/y.txt'], 'dashboard-not-written'],
  ])('refuses %j', async (flags, code) => {
    const { exit, out } = await called(repo.folder, ['dashboard', ...flags, '--json']);
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { code } });
  });
});
