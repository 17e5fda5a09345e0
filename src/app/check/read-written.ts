import { nearestName } from '../../domain/nearest.ts';
import { readYamlFile, type YamlDocument } from '../../format/yaml-document.ts';
import type { WrittenConfiguration } from '../../library/read-configuration.ts';
import { passed, refused, type Checked } from '../../problem/checked.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { violationsOf } from '../../schema/validate.ts';

/** Reads a configuration text, by its schema. */
export function readConfiguration(text: string, file: string): Checked<WrittenConfiguration> {
  const document = readYamlFile(text, file);
  if (!document.ok) return document;
  const [first, ...others] = [...schemaProblems(document.value, file), ...unsupported(document.value, file)];
  return first === undefined ? passed(document.value.value as WrittenConfiguration) : refused(first, ...others);
}

function schemaProblems(document: YamlDocument, file: string): readonly Problem[] {
  return violationsOf('config', document.value).map(({ path, keyword, params, reason }) => {
    const about = { place: { file, ...document.placeOf(path) } };
    const key = path.join('.');
    if (keyword !== 'additionalProperties') return problem('config-invalid', { key, reason }, about);
    const known = Array.isArray(params['known']) ? (params['known'] as readonly string[]) : [];
    return problem('config-key-unknown', { key, meant: nearestName(String(path.at(-1)), known) }, about);
  });
}

/** Formats that the schema knows and this version does not read yet. */
function unsupported(document: YamlDocument, file: string): readonly Problem[] {
  const { sources } = document.value as { readonly sources?: unknown };
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: { readonly format?: unknown }, index) => {
    const { format } = source;
    if (format === undefined || format === 'native') return [];
    const path = ['sources', index, 'format'];
    return [problem('config-invalid', { key: path.join('.'), reason: `\`${String(format)}\` cannot be read by this version, only \`native\` can` }, { place: { file, ...document.placeOf(path) } })];
  });
}
