import { nearestName } from '../../domain/nearest.ts';
import { readYamlFile, type YamlDocument } from '../../format/yaml-document.ts';
import { sourceFaults } from '../../library/metric-sources.ts';
import type { WrittenConfiguration } from '../../library/read-configuration.ts';
import { tagFormatFault } from '../../library/tag-format.ts';
import { passed, refused, type Checked } from '../../problem/checked.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { configurationViolations } from '../../schema/configuration.ts';
import { isRecord, jsonSchemaViolations } from '../../schema/json-schema.ts';
import { pathText, valueAt } from '../../schema/violation.ts';
import { rolloutFaults } from './rollout-faults.ts';

/** Reads a configuration text, by its schema. */
export function readConfiguration(text: string, file: string): Checked<WrittenConfiguration> {
  const document = readYamlFile(text, file);
  if (!document.ok) return document;
  const [first, ...others] = [...schemaProblems(document.value, file), ...policyProblems(document.value, file), ...tagProblems(document.value, file), ...rolloutFaults(document.value, file)];
  const [unfit, ...more] = first === undefined ? metricProblems(document.value, file) : [];
  if (first !== undefined) return refused(first, ...others);
  if (unfit !== undefined) return refused(unfit, ...more);
  return passed(document.value.value as WrittenConfiguration);
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

/** What git would refuse at every release. */
function tagProblems({ value, placeOf }: YamlDocument, file: string): readonly Problem[] {
  const format = valueAt(value, ['tags_format']);
  const reason = typeof format === 'string' ? tagFormatFault(format) : null;
  return reason === null ? [] : [problem('config-invalid', { key: 'tags_format', reason }, { place: { file, ...placeOf(['tags_format']) } })];
}

/** Sources whose keys do not go together. */
function metricProblems({ value, placeOf }: YamlDocument, file: string): readonly Problem[] {
  const sources = (value as WrittenConfiguration).metrics ?? [];
  return sourceFaults(sources).map(([at, key, reason]) => {
    const path = ['metrics', at, ...key.split('.')];
    return problem('config-invalid', { key: pathText(path), reason }, { place: { file, ...placeOf(path) } });
  });
}
