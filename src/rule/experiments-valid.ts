import { nearestName } from '../domain/nearest.ts';
import type { ExperimentFacts } from '../library/experiment-facts.ts';
import { periodOf, phaseOf, type Experiment } from '../library/experiment.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';
import { goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const triage = 'prompts/agents/support/triage.prompt.md';
const file = 'experiments/tone.yaml';
const whole = (change: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    prompt: 'agents-support-triage',
    hypothesis: 'A shorter opening is liked more.',
    start: '2026-11-02',
    unit: 'user',
    arms: '[{name: control, version: 1.0.0, weight: 5000}, {name: same, version: 1.0.0, weight: 5000}]',
    traffic: '2000',
    primary: '{metric: scores.thumbs_up, direction: increase, min_effect: 0.02}',
    ...change,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
const day = '2026-11-05';

/** Every experiment can be served and judged as its file says. */
export const experimentsValid: Rule = {
  id: 'experiments-valid',
  gate: 'syntax',
  about: 'change',
  summary: 'The file of an experiment can be read, its versions can be had, no other split of the prompt is under way, and what decides it stays while it runs.',
  codes: ['experiment-invalid', 'experiment-key-unknown', 'experiment-prompt-unknown', 'experiment-version-unknown', 'experiment-conflict', 'experiment-running'],
  examples: {
    good: [
      { shows: 'a prompt that is new, and compared with itself to see whether the assignment works', change: { [triage]: goodPrompt, [file]: whole() }, day },
      { shows: 'an experiment that is stopped while it runs', base: { [file]: whole() }, change: { [triage]: goodPrompt, [file]: whole({ stop: '2026-11-06' }) }, day },
    ],
    bad: [
      { shows: 'weights that do not add up', change: { [triage]: goodPrompt, [file]: whole({ arms: '[{name: a, version: 1.0.0, weight: 5000}, {name: b, version: 1.0.0, weight: 4000}]' }) }, day, codes: ['experiment-invalid'] },
      { shows: 'a key that is misspelt', change: { [triage]: goodPrompt, [file]: whole({ guardrail: '[]' }) }, day, codes: ['experiment-key-unknown'] },
      { shows: 'a prompt that nobody released', change: { [file]: whole() }, day, codes: ['experiment-prompt-unknown'] },
      { shows: 'a version that nobody released', change: { [triage]: goodPrompt, [file]: whole({ arms: '[{name: a, version: 1.0.0, weight: 5000}, {name: b, version: 9.0.0, weight: 5000}]' }) }, day, codes: ['experiment-version-unknown'] },
      { shows: 'two experiments on one prompt at a time', change: { [triage]: goodPrompt, [file]: whole(), 'experiments/length.yaml': whole({ start: '2026-11-10' }) }, day, codes: ['experiment-conflict'] },
      { shows: 'another metric while it runs', base: { [file]: whole() }, change: { [triage]: goodPrompt, [file]: whole({ primary: '{metric: error_rate, direction: decrease, min_effect: 0.01}' }) }, day, codes: ['experiment-running'] },
    ],
  },
  *check(facts) {
    if (facts.experiments === undefined) return;
    for (const { path, read, before } of facts.experiments.files) {
      if (!read.ok) yield* read.problems;
      else for (const found of problemsOf(read.value, before, facts.experiments, facts)) yield { ...found, place: { file: path, line: 1 } };
    }
  },
};

function* problemsOf(experiment: Experiment, before: Experiment | null, experiments: ExperimentFacts, facts: Facts): Generator<Problem> {
  const { prompt: id, environment, arms } = experiment;
  const about = { prompt: id };
  const { now } = facts;
  // What is over is kept to be read, though its versions may be gone.
  if (phaseOf(experiment, now) === 'over') return;
  const served = experiments.served.get(id);
  const coming = facts.versions.get(id)?.to ?? null;
  if (served?.environments.includes(environment) !== true && coming === null) {
    yield problem('experiment-prompt-unknown', { id, meant: nearestName(id, [...experiments.served.keys(), ...facts.knownIds].filter((known) => known !== id)) }, about);
    return;
  }
  const known = [...(served?.versions ?? []), ...(coming === null ? [] : [coming])];
  for (const version of new Set(arms.map((arm) => arm.version))) {
    if (!known.includes(version)) yield problem('experiment-version-unknown', { id, version, known: known.slice(-3).toReversed() }, about);
  }
  if (served?.rollouts.includes(environment) === true) yield problem('experiment-conflict', { id, environment, with: 'a rollout' }, about);
  for (const other of experiments.all) {
    if (other.name !== experiment.name && other.prompt === id && other.environment === environment && overlap(other, experiment)) {
      yield problem('experiment-conflict', { id, environment, with: `the experiment ${other.name}` }, about);
    }
  }
  if (before !== null && phaseOf(before, now) === 'running') for (const key of fixedKeys) if (JSON.stringify(before[key]) !== JSON.stringify(experiment[key])) yield problem('experiment-running', { key: writtenKeys[key] ?? key }, about);
}

/** What must stay, because all days are judged together; traffic may change, because every day is compared by itself. */
const fixedKeys = ['prompt', 'environment', 'start', 'unit', 'arms', 'primary', 'guardrails', 'alpha', 'minDays'] as const satisfies readonly (keyof Experiment)[];
const writtenKeys: Readonly<Partial<Record<(typeof fixedKeys)[number], string>>> = { minDays: 'min_days' };

function overlap(a: Experiment, b: Experiment): boolean {
  const [first, second] = [periodOf(a), periodOf(b)];
  return first.from < second.to && second.from < first.to;
}
