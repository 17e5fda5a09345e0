import { nearestName } from '../../domain/nearest.ts';
import { textOf } from '../../format/bytes.ts';
import { readYamlFile, type YamlDocument } from '../../format/yaml-document.ts';
import type { PathChange, Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import { canonicalJson } from '../../library/canonical-json.ts';
import { configurationFrom, type WrittenConfiguration } from '../../library/read-configuration.ts';
import { passed, refused, type Checked } from '../../problem/checked.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { violationsOf } from '../../schema/validate.ts';
import type { CheckRequest } from './request.ts';

/** The rules a change is judged by, and what there is to say about them. */
export interface RulesInForce {
  readonly configuration: Configuration;
  /** The paths that the change touches: what is compared, of every kind. */
  readonly changes: readonly PathChange[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
}

/**
 * The configuration in force: that of the base, for a change must not loosen the rules it is judged by. Only where the base
 * has none is that of the change used, and said so. A configuration that cannot be read is replaced by the defaults,
 * together with its problems: the check fails, but still reports on everything else.
 */
export async function configurationAt(repository: Repository, request: CheckRequest): Promise<RulesInForce> {
  const { base, tree, configFile } = request;
  const [changes, [inBase, inTree]] = await Promise.all([
    request.scope === 'all' ? [] : repository.diff(base, tree),
    Promise.all([textAt(repository, base, configFile), textAt(repository, tree, configFile)]),
  ]);
  const isBootstrap = inBase === null && inTree !== null;
  const inForce = read(isBootstrap ? inTree : inBase, configFile);
  const brought = read(inTree, configFile);
  const isChanged = changes.some(({ path }) => path === configFile);
  const problems = [
    ...(inForce.ok ? [] : inForce.problems),
    ...(isChanged && !isBootstrap && !brought.ok ? brought.problems : []),
    ...(isBootstrap ? [problem('config-bootstrap', {}, { place: { file: configFile, line: 1 } })] : []),
    ...(isChanged && !isBootstrap ? [wouldChange(inForce, brought, configFile)] : []),
  ];
  return { configuration: configurationFrom(inForce.ok ? inForce.value : {}), changes, problems, remarks: [] };
}

/** Reads a configuration text; an absent file gives the defaults. */
export function readConfiguration(text: string, file: string): Checked<WrittenConfiguration> {
  const document = readYamlFile(text, file);
  if (!document.ok) return document;
  const [first, ...others] = [...schemaProblems(document.value, file), ...unsupported(document.value, file)];
  return first === undefined ? passed(document.value.value as WrittenConfiguration) : refused(first, ...others);
}

async function textAt(repository: Repository, treeish: string, path: string): Promise<Checked<string> | null> {
  const [entry] = await repository.entriesAt(treeish, [path]);
  if (entry === null || entry === undefined) return null;
  const bytes = (await repository.readBlobs([entry.blob])).get(entry.blob);
  return bytes === undefined ? null : textOf(bytes, path);
}

function read(text: Checked<string> | null, file: string): Checked<WrittenConfiguration> {
  if (text === null) return passed({});
  return text.ok ? readConfiguration(text.value, file) : text;
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

function wouldChange(before: Checked<WrittenConfiguration>, after: Checked<WrittenConfiguration>, file: string): Problem {
  const old: Readonly<Record<string, unknown>> = before.ok ? { ...before.value } : {};
  const now: Readonly<Record<string, unknown>> = after.ok ? { ...after.value } : {};
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key]));
  return problem('config-would-change', { keys: keys.sort() }, { place: { file, line: 1 } });
}
