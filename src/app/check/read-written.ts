import { nearestName } from '../../domain/nearest.ts';
import { readYamlFile, type YamlDocument } from '../../format/yaml-document.ts';
import { sourceFaults } from '../../library/metric-sources.ts';
import type { WrittenConfiguration } from '../../library/read-configuration.ts';
import { passed, refused, type Checked } from '../../problem/checked.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { configurationViolations } from '../../schema/configuration.ts';
import { isRecord, jsonSchemaViolations } from '../../schema/json-schema.ts';
import { pathText, valueAt } from '../../schema/violation.ts';
import { rolloutFaults } from './rollout-faults.ts';

/** A configuration that fits its schema, and what is to be said about it all the same. */
export interface ReadConfiguration {
  readonly written: WrittenConfiguration;
  readonly warnings: readonly Problem[];
}

/** Reads a configuration text, by its schema. */
export function readConfiguration(text: string, file: string): Checked<WrittenConfiguration> {
  const read = readWithWarnings(text, file);
  return read.ok ? passed(read.value.written) : read;
}

/** The same, with what it asks for and does not get. */
export function readWithWarnings(text: string, file: string): Checked<ReadConfiguration> {
  const document = readYamlFile(text, file);
  if (!document.ok) return document;
  const [first, ...others] = [...schemaProblems(document.value, file), ...policyProblems(document.value, file), ...rolloutFaults(document.value, file)];
  const [unfit, ...more] = first === undefined ? metricProblems(document.value, file) : [];
  if (first !== undefined) return refused(first, ...others);
  if (unfit !== undefined) return refused(unfit, ...more);
  return passed({ written: document.value.value as WrittenConfiguration, warnings: unheeded(document.value, file) });
}

function schemaProblems(document: YamlDocument, file: string): readonly Problem[] {
  return configurationViolations(document.value).map(({ path, keyword, params, reason }) => {
    const about = { place: { file, ...document.placeOf(path) } };
    const key = path.join('.');
    if (keyword !== 'additionalProperties') return problem('config-invalid', { key, reason }, about);
    const known = Array.isArray(params['known']) ? (params['known'] as readonly string[]) : [];
    return problem('config-key-unknown', { key, meant: nearestName(String(path.at(-1)), known) }, about);
  });
}

/** The schemas of policies: what they are is decided where they are written, not where they first judge. */
function policyProblems({ value, placeOf }: YamlDocument, file: string): readonly Problem[] {
  const place = ['gates', 'compliance', 'policies'];
  const policies = valueAt(value, place);
  if (!Array.isArray(policies)) return [];
  return policies.flatMap((_, index) => {
    const path = [...place, index, 'schema'];
    const schema = valueAt(value, path);
    return isRecord(schema) ? jsonSchemaViolations(schema).map((each) => invalidSchema([...path, ...each.path], each.reason)) : [];
  });

  function invalidSchema(path: readonly (string | number)[], reason: string): Problem {
    return problem('config-invalid', { key: pathText(path), reason }, { place: { file, ...placeOf(path) } });
  }
}

/** Sources whose keys do not go together. */
function metricProblems({ value, placeOf }: YamlDocument, file: string): readonly Problem[] {
  const sources = (value as WrittenConfiguration).metrics ?? [];
  return sourceFaults(sources).map(([at, key, reason]) => {
    const path = ['metrics', at, ...key.split('.')];
    return problem('config-invalid', { key: pathText(path), reason }, { place: { file, ...placeOf(path) } });
  });
}

/** Keys that the schema knows and nothing in this version goes by: said, never silently taken as if they held. */
export const withoutEffect: readonly (readonly string[])[] = [['environments']];

/** What a configuration asks for and does not get. */
function unheeded(document: YamlDocument, file: string): readonly Problem[] {
  return withoutEffect.flatMap((path) => {
    const value = path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined), document.value);
    if (value === undefined || value === null) return [];
    return [problem('config-without-effect', { key: path.join('.') }, { place: { file, ...document.placeOf(path) } })];
  });
}
