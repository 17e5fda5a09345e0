import { MemoryStorage, FlagdCore } from '@openfeature/flagd-core';
import { describe, expect, it } from 'vitest';
import { encodeFlags } from '../../src/catalog/flagd.ts';
import { withExperiments } from '../../src/catalog/with-experiments.ts';
import { createClient } from '../../src/client/client.ts';
import { rolloutSalt } from '../../src/rollout/bucketing.ts';
import { released, servedLibrary, withCatalog, type ServedLibrary } from '../support/served-library.ts';

const silent = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };
const keys = Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? `user-${index}` : `${(index * 2_654_435_761) >>> 0}-${index.toString(16)}`));

function rolledOut(id: string, candidate: string, weight: number): ServedLibrary {
  const rollout = { candidate, weight, phase: 'canary', salt: rolloutSalt(id, candidate) };
  return servedLibrary({ changed: [released(id, '1.0.0')] }, { changed: [released(id, candidate, { stable: '1.0.0', rollout })] });
}

/** flagd with the flags of a library, read as strictly as it can. */
function flagd({ catalog }: ServedLibrary, environment?: string): (id: string, key?: string) => string {
  const flags = encodeFlags(catalog, environment);
  if (!flags.ok) throw new Error(flags.problems.map(({ message }) => message).join());
  new MemoryStorage(silent).setConfigurations(flags.value, true);
  const engine = new FlagdCore(undefined, silent);
  engine.setConfigurations(flags.value);
  return (id, key) => {
    const { value, reason } = engine.resolveObjectEvaluation(id, { version: 'the default of the caller' }, key === undefined ? {} : { targetingKey: key }, silent);
    return reason === 'ERROR' ? 'ERROR' : String((value as { readonly version: string }).version);
  };
}

function ours({ files }: ServedLibrary): (id: string, key?: string) => Promise<string> {
  const client = createClient({ catalog: JSON.parse(files.get('catalog.bundle.json') ?? ''), warn: () => {} });
  return async (id, targetingKey) => (await client.get(id, { targetingKey })).version;
}

describe('flagd', () => {
  it('gives each of 100,000 users what our client gives, at every weight, and takes nobody back when it rises', async () => {
    const shares: number[] = [];
    let before = new Set<string>();
    for (const weight of [500, 2500, 5000, 10_000]) {
      const library = rolledOut('triage', '2.0.0', weight);
      const [theirs, mine] = [flagd(library), ours(library)];
      const candidates = new Set<string>();
      let differences = 0;
      for (const key of keys) {
        const version = theirs('triage', key);
        if (version === '2.0.0') candidates.add(key);
        if (version !== (await mine('triage', key))) differences += 1;
      }
      expect(differences).toBe(0);
      expect([...before].filter((key) => !candidates.has(key))).toEqual([]);
      shares.push(candidates.size / keys.length);
      before = candidates;
    }
    for (const [index, share] of [0.05, 0.25, 0.5, 1].entries()) expect(Math.abs((shares[index] ?? 0) - share)).toBeLessThan(0.005);
  });

  it('begins two prompts, and two releases of one, with other users', () => {
    const cohort = (id: string, candidate: string): Set<string> => {
      const version = flagd(rolledOut(id, candidate, 500));
      return new Set(keys.filter((key) => version(id, key) === candidate));
    };
    const first = cohort('triage', '2.0.0');
    for (const other of [cohort('thread', '2.0.0'), cohort('triage', '2.1.0')]) {
      expect([...first].filter((key) => other.has(key)).length / first.size).toBeLessThan(0.06);
    }
  });

  it('gives users without a key the stable version, whatever the salt', () => {
    for (let minor = 0; minor < 100; minor += 1) {
      const version = flagd(rolledOut('triage', `2.${minor}.0`, 5000));
      expect([version('triage'), version('triage', '')]).toEqual(['1.0.0', '1.0.0']);
    }
  });

  it('gives nobody the candidate after a rollback, and never the default of the caller', () => {
    const version = flagd(rolledOut('triage', '2.0.0', 0));
    expect(new Set(keys.slice(0, 10_000).map((key) => version('triage', key)))).toEqual(new Set(['1.0.0']));
  });

  it('splits an experiment as our client does, and nobody changes arms when it grows', async () => {
    const arms = [{ name: 'control', version: '1.0.0', weight: 5000 }, { name: 'short', version: '2.0.0', weight: 3000 }, { name: 'long', version: '3.0.0', weight: 2000 }];
    const base = servedLibrary(...['1.0.0', '2.0.0', '3.0.0'].map((version) => ({ changed: [released('triage', version, { stable: '1.0.0' })] })));
    const bodies = new Map([...base.files].filter(([path]) => path.startsWith('bodies/')));
    const arm = new Map<string, string>();
    for (const traffic of [500, 2500, 5000, 10_000]) {
      const active = withExperiments(base.catalog, [{ prompt: 'triage', environment: 'production', name: 'tone', traffic, salt: 'triage:tone:traffic:', armSalt: 'triage:tone:arm:', arms }]);
      if (!active.ok) throw new Error('refused');
      const library = withCatalog(active.value, bodies);
      const [theirs, mine] = [flagd(library), ours(library)];
      for (const key of keys.slice(0, 20_000)) {
        const version = theirs('triage', key);
        if (version !== (await mine('triage', key))) throw new Error(`${key} differs at ${traffic}`);
        if (version !== '1.0.0' && (arm.get(key) ?? version) !== version) throw new Error(`${key} changed arms at ${traffic}`);
        if (version !== '1.0.0') arm.set(key, version);
      }
    }
    expect(new Set(arm.values())).toEqual(new Set(['2.0.0', '3.0.0']));
  });

  it('knows a prompt by the ids it had, with the same users, and not one that is gone or served to nobody', () => {
    const rollout = { candidate: '2.0.0', weight: 2500, phase: 'limited', salt: rolloutSalt('old', '2.0.0') };
    const library = servedLibrary(
      { changed: [released('old', '1.0.0'), released('gone', '1.0.0'), released('none', '1.0.0', { stable: null })] },
      { changed: [released('new', '2.0.0', { stable: '1.0.0', rollout })], renamed: [{ from: 'old', to: 'new' }], removed: [{ id: 'gone', at: 1, replacement: 'new' }] },
    );
    const version = flagd(library);
    for (const key of keys.slice(0, 1000)) expect(version('old', key)).toBe(version('new', key));
    expect([version('gone'), version('none')]).toEqual(['ERROR', 'ERROR']);
  });

  it('has an environment of its own', () => {
    const library = servedLibrary({ changed: [released('triage', '1.0.0')] }, { environment: 'staging', changed: [released('triage', '2.0.0-rc.1')] });
    expect([flagd(library)('triage'), flagd(library, 'staging')('triage')]).toEqual(['1.0.0', '2.0.0-rc.1']);
  });

  it.each([
    ['half a basis point', { weight: 500.5 }, 'split-invalid'],
    ['more than all', { weight: 10_001 }, 'split-invalid'],
    ['a candidate that is not there', { candidate: '9.0.0' }, 'split-version-missing'],
    ['a candidate that is the stable version', { candidate: '1.0.0' }, 'split-invalid'],
  ])('is given no flags with %s, which it would not refuse', (_, wrong, code) => {
    const rollout = { candidate: '2.0.0', weight: 500, phase: 'canary', salt: 's', ...wrong };
    const { catalog } = servedLibrary({ changed: [released('triage', '1.0.0')] }, { changed: [released('triage', '2.0.0', { stable: '1.0.0', rollout: null })] });
    const prompts = catalog.environments.get('production')!.prompts;
    const damaged = { ...catalog, environments: new Map([['production', { prompts: new Map([['triage', { ...prompts.get('triage')!, rollout }]]), redirects: new Map(), removed: new Map() }]]) };
    const flags = encodeFlags(damaged);
    expect(!flags.ok && flags.problems.map((problem) => problem.code)).toEqual([code]);
  });
});
