import { describe, expect, it } from 'vitest';
import { experiment } from '../../test/support/experiment-builders.ts';
import type { ServedVersions } from '../library/experiment-facts.ts';
import type { Experiment } from '../library/experiment.ts';
import { passed } from '../problem/checked.ts';
import { experimentsValid } from './experiments-valid.ts';
import type { Facts } from './facts.ts';

const served: ServedVersions = { versions: ['1.0.0', '1.1.0-exp.tone.1'], environments: ['production'], rollouts: [] };

/** Codes that an experiment has, by what is served of its prompt, with what the base has of it. */
function codesOf(now: Experiment, parts: { readonly served?: Partial<ServedVersions>; readonly before?: Experiment; readonly others?: readonly Experiment[]; readonly at?: string } = {}): readonly string[] {
  const experiments: Facts['experiments'] = {
    files: [{ path: `experiments/${now.name}.yaml`, read: passed(now), before: parts.before ?? null }],
    all: [now, ...(parts.others ?? [])],
    served: new Map([[now.prompt, { ...served, ...parts.served }]]),
  };
  const facts: Pick<Facts, 'experiments' | 'versions' | 'knownIds' | 'now'> = { experiments, versions: new Map(), knownIds: [], now: new Date(parts.at ?? '2026-11-10') };
  return [...experimentsValid.check(facts as Facts)].map(({ code, args }) => [code, (args as { key?: string }).key ?? ''].join(' ').trim());
}

describe('an experiment', () => {
  it('may not run beside a rollout of the same environment', () => {
    expect(codesOf(experiment())).toEqual([]);
    expect(codesOf(experiment(), { served: { rollouts: ['production'] } })).toEqual(['experiment-conflict']);
    expect(codesOf(experiment(), { served: { rollouts: ['staging'] } })).toEqual([]);
  });

  it('needs a stable version where it runs, for everybody else', () => {
    expect(codesOf(experiment({ environment: 'staging' }))).toEqual(['experiment-prompt-unknown']);
  });

  it('may follow another one on the day that one ends, not sooner, and run beside one of another prompt or environment', () => {
    const other = (parts: Partial<Experiment>): readonly Experiment[] => [experiment({ name: 'length', ...parts })];
    expect(codesOf(experiment(), { others: other({ start: '2026-11-30' }) })).toEqual([]);
    expect(codesOf(experiment(), { others: other({ start: '2026-11-29' }) })).toEqual(['experiment-conflict']);
    expect(codesOf(experiment(), { others: other({ start: '2026-10-01', stop: '2026-11-02' }) })).toEqual([]);
    expect(codesOf(experiment(), { others: other({ prompt: 'tasks-general-b' }) })).toEqual([]);
    expect(codesOf(experiment(), { others: other({ environment: 'staging' }) })).toEqual([]);
  });

  it('that is over is kept to be read, whatever became of its versions', () => {
    expect(codesOf(experiment(), { served: { versions: [] }, at: '2026-12-24' })).toEqual([]);
    expect(codesOf(experiment(), { served: { versions: [] } })).toEqual(['experiment-version-unknown', 'experiment-version-unknown']);
  });

  it('may be stopped, prolonged and given other traffic while it runs, and changed in every way before', () => {
    const changes: readonly Partial<Experiment>[] = [{ stop: '2026-11-20' }, { maxDays: 40 }, { traffic: 5000 }, { alpha: 0.1 }, { minDays: 1 }, { unit: 'user' }, { guardrails: [{ metric: 'error_rate', limit: { is: 'most', value: 1 } }] }];
    const found = (at: string): readonly (readonly string[])[] => changes.map((change) => codesOf(experiment(change), { before: experiment(), at }));
    expect(found('2026-11-10')).toEqual([[], [], [], ['experiment-running alpha'], ['experiment-running min_days'], ['experiment-running unit'], ['experiment-running guardrails']]);
    expect(found('2026-11-01').flat()).toEqual([]);
  });
});
