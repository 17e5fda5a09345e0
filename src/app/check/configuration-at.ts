import { textOf } from '../../format/bytes.ts';
import type { PathChange, Repository } from '../../git/repository.ts';
import { baselineFile, type Baseline } from '../../library/baseline.ts';
import type { Configuration } from '../../library/configuration.ts';
import { canonicalJson } from '../../library/canonical-json.ts';
import { configurationFrom } from '../../library/read-configuration.ts';
import { passed, type Checked } from '../../problem/checked.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { BaselineInForce, baselineAt } from './read-baseline.ts';
import type { ReadConfiguration } from './read-written.ts';
import type { CheckRequest } from './request.ts';

/** The rules a change is judged by, and what there is to say about them. */
export interface RulesInForce {
  readonly configuration: Configuration;
  /** The paths that the change touches: what is compared, of every kind. */
  readonly changes: readonly PathChange[];
  readonly problems: readonly Problem[];
  /** What was accepted when the library was adopted; `null` where everything counts. */
  readonly baseline: Baseline | null;
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
  const inForce = await read(isBootstrap ? inTree : inBase, configFile);
  const brought = await read(inTree, configFile);
  const isChanged = changes.some(({ path }) => path === configFile);
  const problems = [
    ...(inForce.ok ? [] : inForce.problems),
    ...(isChanged && !isBootstrap && !brought.ok ? brought.problems : []),
    ...(isBootstrap ? [problem('config-bootstrap', {}, { place: { file: configFile, line: 1 } })] : []),
    ...(isChanged && !isBootstrap ? [wouldChange(inForce, brought, configFile)] : []),
    ...((isChanged || isBootstrap) && brought.ok ? brought.value.warnings : []),
  ];
  const configuration = configurationFrom(inForce.ok ? inForce.value.written : {});
  const ratchet = configuration.gateMode === 'all' ? null : await baselineIn(repository, request, { changes, isBootstrap });
  return { configuration, changes, problems: [...problems, ...(ratchet?.problems ?? [])], baseline: ratchet?.baseline ?? null, remarks: [] };
}

/** What reads it is loaded only where it counts. */
async function baselineIn(repository: Repository, request: CheckRequest, how: Parameters<typeof baselineAt>[3]): Promise<BaselineInForce> {
  const { baselineAt: read } = await import('./read-baseline.ts');
  return await read(repository, request, baselineFile(request.configFile), how);
}

async function textAt(repository: Repository, treeish: string, path: string): Promise<Checked<string> | null> {
  const [entry] = await repository.entriesAt(treeish, [path]);
  if (entry === null || entry === undefined) return null;
  const bytes = (await repository.readBlobs([entry.blob])).get(entry.blob);
  return bytes === undefined ? null : textOf(bytes, path);
}

/** What reads YAML is loaded only where there is a configuration. */
async function read(text: Checked<string> | null, file: string): Promise<Checked<ReadConfiguration>> {
  if (text === null) return passed({ written: {}, warnings: [] });
  if (!text.ok) return text;
  const { readWithWarnings } = await import('./read-written.ts');
  return readWithWarnings(text.value, file);
}

function wouldChange(before: Checked<ReadConfiguration>, after: Checked<ReadConfiguration>, file: string): Problem {
  const old: Readonly<Record<string, unknown>> = before.ok ? { ...before.value.written } : {};
  const now: Readonly<Record<string, unknown>> = after.ok ? { ...after.value.written } : {};
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key]));
  return problem('config-would-change', { keys: keys.sort() }, { place: { file, line: 1 } });
}
