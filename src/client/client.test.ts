import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientStage, codeOf, keyOf, library, rollout, salt } from '../../test/support/client-stage.ts';
import { released, servedLibrary, withCatalog } from '../../test/support/served-library.ts';
import { withExperiments } from '../catalog/with-experiments.ts';
import { isCandidate } from '../rollout/bucketing.ts';

const stage = clientStage();

describe('an application', () => {
  it('gets the stable version with its text, settings and digest', async () => {
    expect(await stage.client().get('triage')).toMatchObject({
      id: 'triage', version: '1.0.0', variant: 'stable', text: null, deprecated: null, body: { model: 'claude-sonnet', config: { temperature: 0 } },
      messages: [{ role: 'system', text: 'triage 1.0.0' }, { role: 'user', text: '{{ticket}}' }],
      digest: library.catalog.environments.get('production')?.prompts.get('triage')?.versions.get('1.0.0')?.digest,
    });
  });

  it('gets the candidate for the users whose buckets lie below the weight, and the stable version without a key', async () => {
    const prompts = stage.client();
    for (let index = 0; index < 300; index += 1) {
      const { version } = await prompts.get('triage', { targetingKey: `user-${index}` });
      expect(version).toBe(isCandidate(2500, salt, `user-${index}`) ? '2.0.0' : '1.0.0');
    }
    for (const targetingKey of [undefined, null, '']) expect((await prompts.get('triage', { targetingKey })).version).toBe('1.0.0');
  });

  it('gets what a label names, and a version that it pins', async () => {
    const prompts = stage.client();
    const versions = await Promise.all((['stable', 'candidate', 'latest'] as const).map((label) => prompts.get('triage', { label, targetingKey: keyOf(false) })));
    expect(versions.map(({ version, variant }) => [version, variant])).toEqual([['1.0.0', 'stable'], ['2.0.0', 'candidate'], ['2.0.0', 'latest']]);
    expect(await prompts.get('triage', { version: '2.0.0' })).toMatchObject({ version: '2.0.0', variant: 'pinned' });
  });

  it.each([
    ['an id that never was', 'triaje', {}, 'unknown-id'],
    ['an id that every object has', 'constructor', {}, 'unknown-id'],
    ['a version that is not there', 'triage', { version: '3.0.0' }, 'unknown-version'],
    ['a label that names nothing now', 'thread', { label: 'candidate' }, 'unknown-label'],
    ['a label that does not exist', 'triage', { label: 'newest' as 'latest' }, 'unknown-label'],
  ] as const)('gets an error for %s, never something else', async (_, id, request, code) => {
    expect(await codeOf(stage.client().get(id, request))).toBe(code);
  });

  it('gets an error for an environment that is not there', async () => {
    expect(await codeOf(stage.client({ environment: 'staging' }).get('triage'))).toBe('unknown-environment');
  });

  it('gets an arm of an experiment when it is in one, and always the same', async () => {
    const arms = [{ name: 'control', version: '1.0.0', weight: 5000 }, { name: 'short', version: '2.0.0', weight: 5000 }];
    const quiet = servedLibrary({ changed: [released('triage', '1.0.0')] }, { changed: [released('triage', '2.0.0', { stable: '1.0.0' })] });
    const active = withExperiments(quiet.catalog, [{ prompt: 'triage', environment: 'production', name: 'tone', traffic: 4000, salt: 't:', armSalt: 'a:', arms }]);
    if (!active.ok) throw new Error('refused');
    const prompts = stage.given(withCatalog(active.value, quiet.files));
    const variants = await Promise.all(Array.from({ length: 500 }, async (_, index) => (await prompts.get('triage', { targetingKey: `user-${index}` })).variant));
    expect(new Set(variants)).toEqual(new Set(['stable', 'control', 'short']));
    expect(variants.filter((variant) => variant !== 'stable').length / 500).toBeCloseTo(0.4, 1);
    expect((await prompts.get('triage')).variant).toBe('stable');
  });

  it('tells what it was served, and never to whom', async () => {
    const uses: unknown[] = [];
    await stage.client({ usage: (use) => uses.push(use) }).get('triage', { targetingKey: 'ada@example.com' });
    expect(uses).toMatchObject([{ environment: 'production', id: 'triage', variant: expect.any(String) }]);
    expect(JSON.stringify(uses)).not.toContain('ada@example.com');
  });

  it('is told once that a key is not ASCII', async () => {
    const prompts = stage.client();
    await prompts.get('triage', { targetingKey: 'josé' });
    await prompts.get('triage', { targetingKey: '東京' });
    expect(stage.words).toHaveLength(1);
  });
});

describe('a catalog', () => {
  it('is asked for once in a while, and only sent when it changed', async () => {
    const prompts = stage.client({ ttl: 60 });
    for (let index = 0; index < 10; index += 1) await prompts.get('thread');
    stage.clock += 61_000;
    await prompts.get('thread');
    expect(stage.host.requests.filter(({ path }) => path === 'catalog.json').map(({ status }) => status)).toEqual([200, 304]);
    expect(stage.host.requests.filter(({ path }) => path.startsWith('bodies/'))).toHaveLength(1);
  });

  it('is asked for once by all who wait for it', async () => {
    const prompts = stage.client();
    await Promise.all(Array.from({ length: 20 }, () => prompts.get('thread')));
    expect(stage.host.requests.filter(({ path }) => path === 'catalog.json')).toHaveLength(1);
  });

  it('brings a rollback to applications after its time', async () => {
    const prompts = stage.client();
    const targetingKey = keyOf(true);
    expect((await prompts.get('triage', { targetingKey })).version).toBe('2.0.0');
    const { change } = released('triage', '2.0.0', { stable: '1.0.0', rollout: { ...rollout, weight: 0 } });
    stage.host.serve(servedLibrary({ changed: [released('triage', '1.0.0')] }, { changed: [released('triage', '2.0.0')] }, { changed: [{ ...released('triage', '2.0.0'), change }] }).files);
    expect((await prompts.get('triage', { targetingKey })).version).toBe('2.0.0');
    stage.clock += 61_000;
    expect((await prompts.get('triage', { targetingKey })).version).toBe('1.0.0');
  });

  it('that is older than one that was seen is refused, also by an application that starts again', async () => {
    const cacheFile = join(stage.folder, 'kept/catalog.json');
    await stage.client({ cacheFile }).get('triage', { version: '2.0.0' });
    await expect.poll(() => { try { return readFileSync(cacheFile, 'utf8').includes('triage 2.0.0'); } catch { return false; } }).toBe(true);
    stage.host.serve(servedLibrary({ changed: [released('triage', '1.0.0')] }).files);
    const again = stage.client({ cacheFile });
    expect((await again.get('triage', { label: 'latest' })).version).toBe('2.0.0');
    expect(stage.words).toHaveLength(1);
  });

  it('stays when the host is away, and so does its text for an application that starts then', async () => {
    const cacheFile = join(stage.folder, 'catalog.json');
    const prompts = stage.client({ cacheFile });
    await prompts.get('triage');
    await expect.poll(() => { try { return readFileSync(cacheFile, 'utf8').includes('triage 1.0.0'); } catch { return false; } }).toBe(true);
    stage.host.serve(null);
    stage.clock += 61_000;
    expect((await prompts.get('triage')).version).toBe('1.0.0');
    expect((await stage.client({ cacheFile }).get('triage')).version).toBe('1.0.0');
    expect(await codeOf(stage.client({ cacheFile }).get('thread'))).toBe('unavailable');
    expect(await codeOf(stage.client().get('triage'))).toBe('unavailable');
  });

  it('that was kept of another address does not count, and a damaged one is told and not believed', async () => {
    const cacheFile = join(stage.folder, 'catalog.json');
    writeFileSync(cacheFile, JSON.stringify({ url: 'http://127.0.0.1:1/catalog.json', catalog: { ...JSON.parse(library.files.get('catalog.json') ?? ''), sequence: 99 }, bodies: {} }));
    expect((await stage.client({ cacheFile }).get('triage')).version).toBe('1.0.0');
    expect(stage.words).toEqual([]);
    writeFileSync(cacheFile, '{"url":');
    expect((await stage.client({ cacheFile }).get('triage')).version).toBe('1.0.0');
    expect(stage.words).toHaveLength(1);
  });

  it.each([['a page', '<html>'], ['nothing', ''], ['null', 'null'], ['another format', '{"schema":"prompt-libraries/catalog/v2","sequence":1,"environments":{}}']])(
    'is not made of %s, and what was read before stays',
    async (_, text) => {
      const prompts = stage.client();
      await prompts.get('triage');
      stage.host.serve(new Map([...library.files, ['catalog.json', text]]));
      stage.clock += 61_000;
      expect((await prompts.get('triage')).version).toBe('1.0.0');
      expect(['unavailable', 'catalog-invalid', 'served']).not.toContain(await codeOf(prompts.get('nothing')));
      expect(await stage.client().get('triage').then(() => 'served', () => 'refused')).toBe('refused');
    },
  );
});
