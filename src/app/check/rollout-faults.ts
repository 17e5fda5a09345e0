import { nearestName } from '../../domain/nearest.ts';
import { categories } from '../../domain/categories.ts';
import type { YamlDocument } from '../../format/yaml-document.ts';
import type { WrittenConfiguration } from '../../library/read-configuration.ts';
import { stepsFault, stepsFrom } from '../../library/rollout-settings.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { isRecord } from '../../schema/json-schema.ts';
import { pathText, valueAt } from '../../schema/violation.ts';

type Path = readonly (string | number)[];

/** What the schema cannot say of `rollout:`: that phases rise to 100 %, and that names are those of categories and phases. */
export function rolloutFaults({ value, placeOf }: YamlDocument, file: string): readonly Problem[] {
  const written = valueAt(value, ['rollout']);
  if (!isRecord(written) || Array.isArray(written)) return [];
  const { phases = 'seed', approval = {}, categories: policies = {} } = written as NonNullable<WrittenConfiguration['rollout']>;
  // What does not fit the schema is told by the schema.
  if (phases !== 'seed' && !(Array.isArray(phases) && phases.every((each) => isRecord(each) && typeof each['percentage'] === 'number'))) return [];
  const steps = stepsFrom(phases);
  const place = (path: Path): { readonly place: Problem['place'] } => ({ place: { file, ...placeOf(path) } });
  const invalid = (path: Path, reason: string): Problem => problem('config-invalid', { key: pathText(path), reason }, place(path));
  const unknown = (path: Path, names: readonly string[]): Problem => problem('config-key-unknown', { key: path.join('.'), meant: nearestName(String(path.at(-1)), names) }, place(path));
  const fault = stepsFault(steps);
  const broken = phases === 'seed' ? [] : phases.flatMap(({ percentage }, at) => (Math.abs(percentage * 100 - Math.round(percentage * 100)) > 1e-9 || Math.round(percentage * 100) === 0 ? [at] : []));
  const names = steps.map(({ name }) => name);
  const known = [...Object.keys(categories), ...Object.keys(valueAt(value, ['taxonomy', 'categories']) ?? {})];
  return [
    ...broken.map((at) => invalid(['rollout', 'phases', at, 'percentage'], 'must be a whole number of hundredths of a percent')),
    ...(fault === null ? [] : [invalid(['rollout', 'phases', fault.at], fault.reason)]),
    ...(isRecord(approval) ? Object.keys(approval).filter((name) => !names.includes(name)).map((name) => unknown(['rollout', 'approval', name], names)) : []),
    ...(isRecord(policies) ? Object.keys(policies).filter((name) => !known.includes(name)).map((name) => unknown(['rollout', 'categories', name], known)) : []),
  ];
}
