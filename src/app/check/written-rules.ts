import { textOf } from '../../format/bytes.ts';
import type { PathChange, Repository } from '../../git/repository.ts';
import { baselineFile } from '../../library/baseline.ts';
import { canonicalJson } from '../../library/canonical-json.ts';
import { configurationFrom, type WrittenConfiguration } from '../../library/read-configuration.ts';
import { passed, refused, type Checked } from '../../problem/checked.ts';
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
  const readSide = async (blob: string | null): Promise<Checked<WrittenConfiguration>> => await read(blob === null ? undefined : contents.get(blob), configFile);
  const isBootstrap = blobs.base === null && blobs.tree !== null;
  const brought = await readSide(blobs.tree);
  const inForce = isBootstrap || blobs.base === blobs.tree ? brought : await readSide(blobs.base);
  const isChanged = changes.some(({ path }) => path === configFile);
  const problems = [
    ...(inForce.ok ? [] : inForce.problems),
    ...(isChanged && !isBootstrap && !brought.ok ? brought.problems : []),
    ...(isBootstrap ? [problem('config-bootstrap', {}, { place: { file: configFile, line: 1 } })] : []),
    ...(isChanged && !isBootstrap ? [wouldChange(inForce, brought, configFile)] : []),
    ...(brought.ok && mayRenumber(request, isChanged, isBootstrap ? null : inForce, brought.value) ? await otherScheme(repository, request, brought.value, blobs.tree === null ? undefined : contents.get(blobs.tree)) : []),
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

async function read(bytes: Uint8Array | undefined, file: string): Promise<Checked<WrittenConfiguration>> {
  const text = bytes === undefined ? null : textOf(bytes, file);
  if (text === null) return passed({});
  if (!text.ok) return text;
  const written = readConfiguration(text.value, file);
  if (!written.ok || written.value.versioning?.initial === undefined) return written;
  const { initialFaults } = await import('./scheme-faults.ts');
  const [first, ...others] = initialFaults({ written: written.value, text: text.value, file });
  return first === undefined ? written : refused(first, ...others);
}

/** Whether versions may be numbered otherwise than before: a change says so; of a whole library nobody knows what was before. */
function mayRenumber({ scope, records }: CheckRequest, isChanged: boolean, before: Checked<WrittenConfiguration> | null, after: WrittenConfiguration): boolean {
  const schemesOf = ({ versioning, library_version: library }: WrittenConfiguration): string => canonicalJson([versioning?.scheme ?? null, library?.scheme ?? null]);
  if (records === null) return false;
  if (scope === 'all') return schemesOf(after) !== schemesOf({});
  return isChanged && (before?.ok !== true || schemesOf(before.value) !== schemesOf(after));
}

async function otherScheme(repository: Repository, { records, configFile }: CheckRequest, written: WrittenConfiguration, bytes: Uint8Array | undefined): Promise<readonly Problem[]> {
  const { otherSchemeFaults } = await import('./scheme-faults.ts');
  return records === null ? [] : await otherSchemeFaults(repository, records, { written, text: new TextDecoder().decode(bytes), file: configFile });
}

function wouldChange(before: Checked<WrittenConfiguration>, after: Checked<WrittenConfiguration>, file: string): Problem {
  const old: Readonly<Record<string, unknown>> = before.ok ? { ...before.value } : {};
  const now: Readonly<Record<string, unknown>> = after.ok ? { ...after.value } : {};
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key]));
  return problem('config-would-change', { keys: keys.sort() }, { place: { file, line: 1 } });
}
