import { describe, expect, it } from 'vitest';
import { experimentNamed } from './experiment-folder.ts';
import { readExperiment } from './experiment-file.ts';
import { daysRun, periodOf, phaseOf } from './experiment.ts';

const defaults = { alpha: 0.05, minDays: 7, maxDays: 28 };
const from = Date.parse('2026-11-02');
const at = (days: number): Date => new Date(from + days * 86_400_000);
const times = (stop: string | null): { readonly start: string; readonly stop: string | null; readonly maxDays: number } => ({ start: '2026-11-02', stop, maxDays: 28 });

describe('the time of an experiment', () => {
  it('begins with its first day and ends after the most days, in UTC', () => {
    const phases = [-0.001, 0, 27.999, 28].map((days) => phaseOf(times(null), at(days)));
    expect(phases).toEqual(['to-come', 'running', 'running', 'over']);
  });

  it('ends with the day it is stopped on, and counts no days after that', () => {
    expect([2.999, 3].map((days) => phaseOf(times('2026-11-05'), at(days)))).toEqual(['running', 'over']);
    expect([-1, 0, 0.5, 1, 1.5, 3, 20].map((days) => daysRun(times('2026-11-05'), at(days)))).toEqual([0, 0, 1, 1, 2, 3, 3]);
    expect(daysRun(times(null), at(400))).toBe(28);
    expect(periodOf(times('2027-12-31')).to).toBe(from + 28 * 86_400_000);
  });
});

const whole: Readonly<Record<string, string>> = {
  prompt: 'agents-support-triage',
  hypothesis: 'Shorter is better.',
  start: '2026-11-02',
  unit: 'request',
  arms: '[{name: control, version: 1.0.0, weight: 4000}, {name: short, version: 1.1.0, weight: 6000}]',
  traffic: '10000',
  primary: '{metric: error_rate, direction: decrease, min_effect: 0.01}',
};
function problemsOf(change: Readonly<Record<string, string | null>>, file = 'experiments/tone.yaml'): readonly unknown[] {
  const lines = Object.entries({ ...whole, ...change }).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}\n`]));
  const read = readExperiment(Buffer.from(lines.join('')), file, defaults);
  return read.ok ? [] : read.problems.map(({ code, args, place }) => [code, (args as { key?: string }).key, place?.line]);
}

describe('the file of an experiment', () => {
  it('says all there is to say once defaults are filled in', () => {
    const read = readExperiment(Buffer.from(Object.entries(whole).map(([key, value]) => `${key}: ${value}\n`).join('')), 'experiments/tone.yaml', defaults);
    expect(read).toMatchObject({ ok: true, value: { name: 'tone', environment: 'production', stop: null, guardrails: [], alpha: 0.05, minDays: 7, maxDays: 28, primary: { minimumEffect: 0.01 } } });
  });

  it.each<[string, Readonly<Record<string, string | null>>, readonly unknown[]]>([
    ['without a hypothesis', { hypothesis: null }, ['experiment-invalid', 'hypothesis', 1]],
    ['without what its keys name', { unit: null }, ['experiment-invalid', 'unit', 1]],
    ['with one arm', { arms: '[{name: control, version: 1.0.0, weight: 5000}]' }, ['experiment-invalid', 'arms', 5]],
    ['with a share of a basis point', { arms: '[{name: a, version: 1.0.0, weight: 4999.5}, {name: b, version: 1.1.0, weight: 5000}]' }, ['experiment-invalid', 'arms[0].weight', 5]],
    ['with weights that do not add up', { arms: '[{name: a, version: 1.0.0, weight: 5000}, {name: b, version: 1.1.0, weight: 5001}]' }, ['experiment-invalid', 'arms', 5]],
    ['with the same name twice', { arms: '[{name: a, version: 1.0.0, weight: 5000}, {name: a, version: 1.1.0, weight: 5000}]' }, ['experiment-invalid', 'arms[1].name', 5]],
    ['with an arm that is called as those of rollouts', { arms: '[{name: stable, version: 1.0.0, weight: 5000}, {name: a, version: 1.1.0, weight: 5000}]' }, ['experiment-invalid', 'arms[0].name', 5]],
    ['with a metric that there is not', { primary: '{metric: latency, direction: decrease, min_effect: 1}' }, ['experiment-invalid', 'primary.metric', 7]],
    ['with an effect that every difference reaches', { primary: '{metric: error_rate, direction: decrease, min_effect: 0}' }, ['experiment-invalid', 'primary.min_effect', 7]],
    ['with a guardrail without a limit', { guardrails: '[{metric: error_rate}]' }, ['experiment-invalid', 'guardrails[0]', 8]],
    ['with a guardrail of two limits', { guardrails: '[{metric: error_rate, max: 0.1, max_relative_increase: 0.2}]' }, ['experiment-invalid', 'guardrails[0]', 8]],
    ['with a day that there is not', { start: '2026-11-31' }, ['experiment-invalid', 'start', 3]],
    ['that is stopped before it begins', { stop: '2026-11-02' }, ['experiment-invalid', 'stop', 8]],
    ['that ends before it may tell', { max_days: '3' }, ['experiment-invalid', 'max_days', 8]],
    ['with a key that is misspelt', { trafic: '5' }, ['experiment-key-unknown', 'trafic', 8]],
  ])('%s is a problem at its place', (_, change, expected) => {
    expect(problemsOf(change)).toEqual([expected]);
  });

  it('has its name from its path, and no other file of the folder is one', () => {
    expect(['experiments/tone.yaml', 'experiments/a/tone.yaml', 'experiments/tone.yml', 'experiments/README.md', 'x/experiments/tone.yaml'].map(experimentNamed)).toEqual(['tone', null, null, null, null]);
    expect(problemsOf({}, 'experiments/Tone_2.yaml')).toEqual([['experiment-invalid', '', 1]]);
  });
});
