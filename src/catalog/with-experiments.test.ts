import { describe, expect, it } from 'vitest';
import { hex } from '../../test/support/ledger-builders.ts';
import { servedBodies } from './bundle.ts';
import { decodeCatalog, encodeCatalog, type Catalog } from './catalog.ts';
import { nextCatalog, type CatalogChange } from './next-catalog.ts';
import { experimentSalts, withExperiments, type ActiveExperiment } from './with-experiments.ts';

function change(id: string, version: string, parts: Partial<CatalogChange> = {}): CatalogChange {
  const added = { name: version, digest: hex(1, 64), tag: `${id}@${version}`, body: `bodies/${id}/${version}.json` };
  return { id, stable: version, latest: version, status: 'deployed', rollout: null, deprecation: null, aliases: [], version: added, ...parts };
}

/** Prompts a and b in production; in staging a also has a version of an experiment branch. */
function library(parts: Partial<CatalogChange> = {}): Catalog {
  const run = { library: '2026.11.23', renamed: [], removed: [] };
  const first = nextCatalog(null, { ...run, sequence: 1, source: hex(1, 40), environment: 'production', changed: [change('a', '1.0.0', parts), change('b', '1.0.0')] });
  return nextCatalog(first, { ...run, sequence: 2, source: hex(2, 40), environment: 'staging', changed: [change('a', '1.0.0-exp.tone.1')] });
}

const tone: ActiveExperiment = {
  prompt: 'a',
  environment: 'production',
  name: 'tone',
  traffic: 2000,
  ...experimentSalts('a', 'tone'),
  arms: [{ name: 'control', version: '1.0.0', weight: 5000 }, { name: 'short', version: '1.0.0-exp.tone.1', weight: 5000 }],
};

function codes(catalog: Catalog, ...active: readonly ActiveExperiment[]): readonly string[] {
  const after = withExperiments(catalog, active);
  return after.ok ? [] : after.problems.map(({ code }) => code);
}

describe('a catalog with experiments', () => {
  it('serves the arms also where one of them is a version of another environment', () => {
    const after = withExperiments(library(), [tone]);
    if (!after.ok) throw new Error('refused');
    const prompt = after.value.environments.get('production')?.prompts.get('a');
    expect(prompt?.experiment).toEqual({ name: 'tone', traffic: 2000, salt: 'a:tone:traffic:', armSalt: 'a:tone:arm:', arms: tone.arms });
    expect([...(prompt?.versions.keys() ?? [])]).toEqual(['1.0.0', '1.0.0-exp.tone.1']);
    expect(servedBodies(after.value)).toContain('bodies/a/1.0.0-exp.tone.1.json');
    expect(after.value.environments.get('staging')?.prompts.get('a')?.experiment).toBeNull();
    expect(decodeCatalog(encodeCatalog(after.value), 'catalog.json')).toEqual(after);
  });

  it('keeps an experiment through a release, and ends it when a text of it is withdrawn or it is not active any more', () => {
    const during = withExperiments(library(), [tone]);
    if (!during.ok) throw new Error('refused');
    const run = { library: '2026.11.24', renamed: [], removed: [], sequence: 3, source: hex(3, 40), environment: 'production' };
    const released = nextCatalog(during.value, { ...run, changed: [change('a', '1.1.0')] });
    expect(released.environments.get('production')?.prompts.get('a')?.experiment?.name).toBe('tone');
    const withdrawn = nextCatalog(released, { ...run, sequence: 4, source: hex(4, 40), changed: [change('a', '1.1.0', { withdrawn: [hex(1, 64)] })] });
    expect(withdrawn.environments.get('production')?.prompts.get('a')?.experiment).toBeNull();
    const ended = withExperiments(released, []);
    expect(ended.ok && ended.value.environments.get('production')?.prompts.get('a')?.experiment).toBeNull();
  });

  it.each([
    ['a prompt that is not there', { prompt: 'c' }, ['split-invalid']],
    ['a version that is not there', { arms: [{ name: 'x', version: '1.0.0', weight: 5000 }, { name: 'y', version: '9.0.0', weight: 5000 }] }, ['split-version-missing']],
    ['weights that are not all', { arms: [{ name: 'x', version: '1.0.0', weight: 5000 }, { name: 'y', version: '1.0.0', weight: 4000 }] }, ['split-invalid']],
    ['half a basis point', { traffic: 2000.5 }, ['split-invalid']],
    ['one salt for both', { armSalt: tone.salt }, ['split-invalid']],
    ['an arm called stable', { arms: [{ name: 'stable', version: '1.0.0', weight: 5000 }, { name: 'y', version: '1.0.0', weight: 5000 }] }, ['split-invalid']],
    ['two arms of one name', { arms: [{ name: 'y', version: '1.0.0', weight: 5000 }, { name: 'y', version: '1.0.0', weight: 5000 }] }, ['split-invalid']],
  ] satisfies readonly (readonly [string, Partial<ActiveExperiment>, readonly string[]])[])('is not made with %s', (_, parts, expected) => {
    expect(codes(library(), { ...tone, ...parts })).toEqual(expected);
  });

  it('is not made with two experiments on a prompt, nor with one besides a rollout', () => {
    expect(codes(library(), tone, { ...tone, name: 'length' })).toEqual(['split-invalid']);
    const rollout = { candidate: '1.0.0', weight: 500, phase: 'canary', salt: 'a@1.0.0:rollout:' };
    expect(codes(library({ rollout, stable: '1.0.0' }), tone)).toContain('split-invalid');
  });
});
