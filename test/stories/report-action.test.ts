import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedPath, exampleLibrary } from '../../src/cli/demo/example-library.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { releaseStage, type ReleaseStage } from '../support/release-stage.ts';

describe('the report of the action', () => {
  let stage: ReleaseStage;
  beforeAll(async () => {
    stage = await releaseStage({ files: { ...exampleLibrary, 'prompt-library.yaml': `${exampleLibrary['prompt-library.yaml'] ?? ''}publish: {pages: true}\n` } });
    expect((await stage.run()).exitCode).toBe(0);
    stage.land('feat(agents-support-triage): know returns', { [changedPath]: (exampleLibrary[changedPath] ?? '').replace('billing', 'billing, returns') });
    expect((await stage.run()).exitCode).toBe(0);
    // A checkout of every branch has the records.
    stage.repo.git('fetch', '--quiet', 'origin', 'prompt-library:prompt-library');
  }, 120_000);
  afterAll(() => stage.close());

  it('is a site with the dashboard, its data, the catalog and every body, and a summary; nothing is written to the host', async () => {
    const before = [stage.refs(), stage.double.requests.filter((each) => each.writes).length];
    const { exitCode, outputs, summary, stdout, left } = await stage.run(0, 'schedule', { command: 'report' });
    expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining('::warning')]);
    expect([stage.refs(), stage.double.requests.filter((each) => each.writes).length]).toEqual(before);
    const site = outputs['site'] ?? '';
    const report = JSON.parse(left.get(join(site, 'dashboard.json')) ?? '') as { health: { changes: number } };
    expect(faultsBySchema('dashboard', report)).toEqual([]);
    expect(report.health.changes).toBe(4);
    expect(outputs['report-file']).toBe(join(site, 'dashboard.json'));
    expect(left.get(join(site, 'index.html'))).toContain('acme-prompts');
    const catalog = JSON.parse(left.get(join(site, 'catalog.json')) ?? '') as { environments: Record<string, { prompts: Record<string, { versions: Record<string, { body: string }> }> }> };
    const bodies = Object.values(catalog.environments).flatMap(({ prompts }) => Object.values(prompts).flatMap(({ versions }) => Object.values(versions).map(({ body }) => body)));
    expect(bodies.length).toBe(4);
    expect(bodies.filter((path) => !left.has(join(site, path)))).toEqual([]);
    expect(summary).toContain('## acme');
  });

  it('warns of a checkout that lacks the records', async () => {
    const { exitCode, stdout } = await stage.run(1, 'workflow_run', { command: 'report' });
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('title=records-missing')]);
  });

  it('stands on the page of every release', () => {
    const assets = stage.double.state.releases.map(({ assets: files }) => files.find(({ name }) => name === 'dashboard.html'));
    expect(assets.map((asset) => asset?.state)).toEqual(['uploaded', 'uploaded']);
  });
});
