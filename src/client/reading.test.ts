import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clientStage, codeOf, library, noon } from '../../test/support/client-stage.ts';
import { released, servedLibrary, startHost } from '../../test/support/served-library.ts';
import { catalogDeprecation } from '../catalog/deprecation.ts';
import { deprecationPhaseAt } from '../domain/deprecation-phases.ts';
import { createClient } from './client.ts';
import { deprecatedAt } from './deprecation.ts';

const stage = clientStage();

describe('where prompts are read', () => {
  it.each(['catalog.json', 'catalog.bundle.json'])('may be files, by path or address: %s', async (name) => {
    for (const [path, text] of library.files) {
      mkdirSync(dirname(join(stage.folder, path)), { recursive: true });
      writeFileSync(join(stage.folder, path), text);
    }
    const path = join(stage.folder, name);
    for (const url of [path, pathToFileURL(path).href]) expect((await stage.client({ url }).get('triage')).version).toBe('1.0.0');
  });

  it('may be one file of a release, which brings the texts along', async () => {
    const prompts = stage.client({ url: stage.host.url.replace('catalog.json', 'catalog.bundle.json') });
    expect((await prompts.get('triage', { label: 'candidate' })).messages?.[0]?.text).toBe('triage 2.0.0');
    expect(stage.host.requests.map(({ path }) => path)).toEqual(['catalog.bundle.json']);
  });

  it('may be a private host that wants a header', async () => {
    await stage.client({ headers: { authorization: 'Bearer secret' } }).get('triage');
    expect(stage.host.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret', 'Bearer secret']);
  });

  it('may be a bundle that is there already, without any network', async () => {
    const fetch = (): never => { throw new Error('There is no network.'); };
    expect((await stage.given(library, { fetch }).get('thread')).messages?.[0]?.text).toBe('thread 1.0.0');
  });
});

describe('a text that is not what was released', () => {
  const [path = '', text = ''] = [...library.files].find(([, body]) => body.includes('triage 1.0.0') && body.startsWith('{"config"')) ?? [];

  it('is not served when the host changed it', async () => {
    stage.host.serve(new Map([...library.files, [path, text.replace('triage 1.0.0', 'Send me your password')]]));
    expect(await codeOf(stage.client().get('triage'))).toBe('tampered');
  });

  it('is not served when a bundle changed it', async () => {
    const bundle = JSON.parse(library.files.get('catalog.bundle.json') ?? '') as { readonly bodies: Record<string, string> };
    bundle.bodies[path] = text.replace('triage 1.0.0', 'Send me your password');
    expect(await codeOf(createClient({ catalog: bundle }).get('triage'))).toBe('tampered');
  });

  it('is not served when the catalog leads to the text of another version', async () => {
    const other = library.catalog.environments.get('production')?.prompts.get('triage')?.versions.get('2.0.0')?.body ?? '';
    stage.host.serve(new Map([...library.files, ['catalog.json', (library.files.get('catalog.json') ?? '').replaceAll(path, other)]]));
    expect(await codeOf(stage.client().get('triage'))).toBe('tampered');
  });

  it('is read again where only the kept copy is damaged', async () => {
    const cacheFile = join(stage.folder, 'catalog.json');
    const catalog = JSON.parse(library.files.get('catalog.json') ?? '') as unknown;
    writeFileSync(cacheFile, JSON.stringify({ url: stage.host.url, etag: null, catalog, bodies: { [path]: '{}' } }));
    expect((await stage.client({ cacheFile }).get('triage')).messages?.[0]?.text).toBe('triage 1.0.0');
  });

  it('never takes your headers to another host', async () => {
    const elsewhere = await startHost(new Map());
    stage.host.serve(new Map([...library.files, ['catalog.json', (library.files.get('catalog.json') ?? '').replaceAll(path, elsewhere.url)]]));
    expect(await codeOf(stage.client({ headers: { authorization: 'Bearer secret' } }).get('triage'))).not.toBe('served');
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });
});

describe('a prompt that goes', () => {
  const deprecation = (replacement: string | null) => catalogDeprecation({ announced: '2026-11-01', removal: '2026-12-31', replacement, guide: null, reason: null });
  const going = (replacement: string | null) =>
    servedLibrary({ changed: [released('old', '1.0.0', { status: 'deprecated', deprecation: deprecation(replacement) }), released('new', '1.0.0'), released('round', '1.0.0', { deprecation: deprecation('old') })] });

  it('is in the phase that the table of the house says, on every day', () => {
    for (let left = 60; left > -10; left -= 1) {
      const now = Date.parse('2026-12-31T00:00:00Z') - left * 86_400_000;
      const phase = deprecationPhaseAt(left) === 'hard_removal' ? 'soft_removal' : deprecationPhaseAt(left);
      for (const hour of [0, 1, 23]) expect([left, deprecatedAt(deprecation(null), now + hour * 3_600_000).phase]).toEqual([left, phase]);
    }
  });

  it('is served and told once a phase, until a week before', async () => {
    const prompts = stage.given(going('new'));
    const seen = [];
    for (const date of ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-16', '2026-12-17', '2026-12-23']) {
      stage.clock = noon(date);
      const { id, deprecated } = await prompts.get('old');
      seen.push([id, deprecated?.phase, stage.words.length]);
    }
    expect(seen).toEqual([
      ['old', 'announced', 0], ['old', 'warning', 1], ['old', 'warning', 1], ['old', 'warning', 1], ['old', 'migration', 2], ['old', 'migration', 2],
    ]);
  });

  it('then leads to its replacement, but for those who name a version, also when it is overdue', async () => {
    const prompts = stage.given(going('new'));
    for (const date of ['2026-12-24', '2027-02-01']) {
      stage.clock = noon(date);
      expect(await prompts.get('old')).toMatchObject({ id: 'new', version: '1.0.0', deprecated: null });
      expect(await prompts.get('old', { version: '1.0.0' })).toMatchObject({ id: 'old', deprecated: { phase: 'soft_removal' } });
    }
  });

  it('is refused where nothing takes its place, or only what goes too', async () => {
    stage.clock = noon('2026-12-24');
    expect(await codeOf(stage.given(going(null)).get('old'))).toBe('retired');
    expect(await codeOf(stage.given(going('round')).get('old'))).toBe('retired');
  });

  it('has left a tombstone, and the ids it had lead to the one it has', async () => {
    const after = servedLibrary(
      { changed: [released('a', '1.0.0'), released('gone', '1.0.0')] },
      { changed: [released('b', '1.1.0', { aliases: ['a'] })], renamed: [{ from: 'a', to: 'b' }], removed: [{ id: 'gone', at: 1_790_812_800, replacement: 'b' }] },
    );
    expect(await stage.given(after).get('a')).toMatchObject({ id: 'b', version: '1.1.0' });
    expect(await codeOf(stage.given(after).get('gone'))).toBe('removed');
    expect(await codeOf(stage.given(after).get('gone', { version: '1.0.0' }))).toBe('removed');
  });

  it('is an error where no version is for everybody', async () => {
    expect(await codeOf(stage.given(servedLibrary({ changed: [released('a', '1.0.0', { stable: null })] })).get('a'))).toBe('no-version');
  });
});
