import { textOf } from '../../format/bytes.ts';
import type { PathChange, Repository } from '../../git/repository.ts';
import { baselineFile } from '../../library/baseline.ts';
import { canonicalJson } from '../../library/canonical-json.ts';
import { configurationFrom, type WrittenConfiguration } from '../../library/read-configuration.ts';
import { passed, type Checked } from '../../problem/checked.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { RulesInForce } from './rules-in-force.ts';
import type { BaselineInForce, baselineAt } from './read-baseline.ts';
import { readConfiguration } from './read-written.ts';
import type { CheckRequest } from './request.ts';

/** Blobs of the configuration on both sides of a change; `null` where there is none. */
export interface ConfigurationBlobs {
  readonly base: string | null;
  readonly tree: string | null;
}

/** The rules where a configuration is written on at least one side; `configurationAt` says which counts. */
export async function writtenRules(repository: Repository, request: CheckRequest, changes: readonly PathChange[], blobs: ConfigurationBlobs): Promise<RulesInForce> {
  const { configFile } = request;
  const contents = await repository.readBlobs([blobs.base, blobs.tree].filter((blob) => blob !== null));
  const readSide = (blob: string | null): Checked<WrittenConfiguration> => read(blob === null ? undefined : contents.get(blob), configFile);
  const isBootstrap = blobs.base === null && blobs.tree !== null;
  const brought = readSide(blobs.tree);
  const inForce = isBootstrap || blobs.base === blobs.tree ? brought : readSide(blobs.base);
  const isChanged = changes.some(({ path }) => path === configFile);
  const problems = [
    ...(inForce.ok ? [] : inForce.problems),
    ...(isChanged && !isBootstrap && !brought.ok ? brought.problems : []),
    ...(isBootstrap ? [problem('config-bootstrap', {}, { place: { file: configFile, line: 1 } })] : []),
    ...(isChanged && !isBootstrap ? [wouldChange(inForce, brought, configFile)] : []),
  ];
  const configuration = configurationFrom(inForce.ok ? inForce.value : {});
  const ratchet = configuration.gateMode === 'all' ? null : await baselineIn(repository, request, { changes, isBootstrap });
  return { configuration, changes, problems: [...problems, ...(ratchet?.problems ?? [])], baseline: ratchet?.baseline ?? null, remarks: [] };
}

/** What reads it is loaded only where it counts. */
async function baselineIn(repository: Repository, request: CheckRequest, how: Parameters<typeof baselineAt>[3]): Promise<BaselineInForce> {
  const { baselineAt: read } = await import('./read-baseline.ts');
  return await read(repository, request, baselineFile(request.configFile), how);
}

function read(bytes: Uint8Array | undefined, file: string): Checked<WrittenConfiguration> {
  const text = bytes === undefined ? null : textOf(bytes, file);
  if (text === null) return passed({});
  return text.ok ? readConfiguration(text.value, file) : text;
}

function wouldChange(before: Checked<WrittenConfiguration>, after: Checked<WrittenConfiguration>, file: string): Problem {
  const old: Readonly<Record<string, unknown>> = before.ok ? { ...before.value } : {};
  const now: Readonly<Record<string, unknown>> = after.ok ? { ...after.value } : {};
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key]));
  return problem('config-would-change', { keys: keys.sort() }, { place: { file, line: 1 } });
}
