import { nearestName } from '../domain/nearest.ts';
import { textOf } from '../format/bytes.ts';
import { isDay } from '../format/metadata.ts';
import { readYamlFile } from '../format/yaml-document.ts';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { experimentViolations } from '../schema/experiments.ts';
import { pathText, type Violation } from '../schema/violation.ts';
import { experimentNamed } from './experiment-folder.ts';
import { wholeTraffic, type Arm, type Experiment, type ExperimentDefaults, type Guardrail } from './experiment.ts';

interface WrittenExperiment {
  readonly prompt: string;
  readonly environment?: string;
  readonly hypothesis: string;
  readonly start: string;
  readonly stop?: string;
  readonly unit: Experiment['unit'];
  readonly arms: Experiment['arms'];
  readonly traffic: number;
  readonly primary: { readonly metric: string; readonly direction: 'increase' | 'decrease'; readonly min_effect: number };
  readonly guardrails?: readonly { readonly metric: string; readonly max?: number; readonly max_relative_increase?: number }[];
  readonly alpha?: number;
  readonly min_days?: number;
  readonly max_days?: number;
}

type Path = Violation['path'];

/** Reads the file of an experiment, or all that is wrong with it by itself. */
export function readExperiment(bytes: Uint8Array, file: string, defaults: ExperimentDefaults): Checked<Experiment> {
  const text = textOf(bytes, file);
  const document = text.ok ? readYamlFile(text.value, file) : text;
  if (!document.ok) return document;
  const { value, placeOf } = document.value;
  const at = (path: Path): Place => ({ file, ...placeOf(path) });
  const shape = experimentViolations(value).map((each) => shapeProblem(each, at(each.path)));
  const written = value as unknown as WrittenExperiment;
  const name = experimentNamed(file) ?? '';
  const faults = shape.length > 0 ? [] : [...meaningFaults(written, name, defaults)];
  const [first, ...others] = [...shape, ...faults.map(([path, reason]) => problem('experiment-invalid', { key: pathText(path), reason }, { place: at(path) }))];
  return first === undefined ? passed(experimentFrom(written, name, defaults)) : refused(first, ...others);
}

function shapeProblem({ path, keyword, params, reason }: Violation, place: Place): Problem {
  if (keyword !== 'additionalProperties') return problem('experiment-invalid', { key: pathText(path), reason }, { place });
  const known = Array.isArray(params['known']) ? (params['known'] as readonly string[]) : [];
  return problem('experiment-key-unknown', { key: pathText(path), meant: nearestName(String(path.at(-1)), known) }, { place });
}

/** Names of arms that mean something else where prompts are served and measured. */
const takenNames = ['stable', 'candidate', 'pinned'];

function* meaningFaults(written: WrittenExperiment, name: string, defaults: ExperimentDefaults): Generator<readonly [Path, string]> {
  const { start, stop, arms, guardrails = [], min_days: least = defaults.minDays, max_days: most = defaults.maxDays } = written;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) yield [[], 'must lie in experiments/<name>.yaml, the name in lower-case words joined by hyphens'];
  for (const [key, day] of [['start', start], ['stop', stop]] as const) if (day !== undefined && !isDay(day)) yield [[key], 'is no day that there is'];
  if (stop !== undefined && stop <= start) yield [['stop'], 'must be after its start'];
  if (most < least) yield [['max_days'], `must not be below the ${least} days it runs at least`];
  yield* armFaults(arms);
  for (const [index, { max, max_relative_increase: rise }] of guardrails.entries()) {
    if ((max === undefined) === (rise === undefined)) yield [['guardrails', index], 'must have either `max` or `max_relative_increase`'];
  }
}

function* armFaults(arms: readonly Arm[]): Generator<readonly [Path, string]> {
  const sum = arms.reduce((total, { weight }) => total + weight, 0);
  if (sum !== wholeTraffic) yield [['arms'], `must have weights that add up to ${wholeTraffic}, not to ${sum}`];
  for (const [index, { name }] of arms.entries()) {
    const earlier = arms.slice(0, index);
    if (takenNames.includes(name)) yield [['arms', index, 'name'], `must not be ${takenNames.join(' or ')}: these say what others get`];
    if (earlier.some((each) => each.name === name)) yield [['arms', index, 'name'], 'is the name of another arm'];
  }
}

function experimentFrom(written: WrittenExperiment, name: string, defaults: ExperimentDefaults): Experiment {
  const { metric, direction, min_effect: minimumEffect } = written.primary;
  const { prompt, environment = 'production', hypothesis, start, stop = null, unit, arms, traffic } = written;
  return {
    name,
    prompt,
    environment,
    hypothesis,
    start,
    stop,
    unit,
    arms,
    traffic,
    primary: { metric, direction, minimumEffect },
    guardrails: (written.guardrails ?? []).map(({ metric: guarded, max, max_relative_increase: rise = 0 }): Guardrail => ({ metric: guarded, limit: max === undefined ? { is: 'relative-increase', value: rise } : { is: 'most', value: max } })),
    alpha: written.alpha ?? defaults.alpha,
    minDays: written.min_days ?? defaults.minDays,
    maxDays: written.max_days ?? defaults.maxDays,
  };
}
