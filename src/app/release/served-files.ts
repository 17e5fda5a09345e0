import { bodyFile, bodyOf } from '../../catalog/body.ts';
import { encodeCatalog, type Catalog, type CatalogEnvironment, type CatalogPrompt } from '../../catalog/catalog.ts';
import { catalogDeprecation } from '../../catalog/deprecation.ts';
import { mergedInput, type DeclaredInput } from '../../catalog/merged-input.ts';
import { nextCatalog, type CatalogChange, type CatalogRun } from '../../catalog/next-catalog.ts';
import type { RecordedPrompt, ReleaseRecord } from '../../ledger/release-record.ts';
import type { ActiveRollout } from '../../ledger/rollouts.ts';
import type { Lines } from '../../ledger/shards.ts';
import { recordedStatuses } from '../../ledger/snapshot.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import type { Prompt } from '../../library/prompt.ts';
import { partialsOf } from '../../library/render-prompt.ts';
import { readableRecord } from '../state/read-state.ts';
import { servedRollout } from '../../rollout/served.ts';
import { stagingEnvironment } from '../channel/candidates.ts';
import { flagFiles } from '../serving/flag-files.ts';
import { catalogPath } from '../state/read-catalog.ts';
import type { ReleasePlan } from './plan-release.ts';

/** What applications read: the catalog, and a body for each new version. */
export async function servedFiles(
  plan: ReleasePlan,
  record: ReleaseRecord,
  changed: Lines,
  sequence: number,
  rollouts: ReadonlyMap<string, ActiveRollout>,
): Promise<readonly (readonly [string, string])[]> {
  const previous = await plan.served();
  const isMain = plan.channel === 'main';
  const prompts = promptsOf(plan);
  // A pointer that moves names a version whose body is there already.
  const released = record.kind === 'rollback-pointer' ? [] : record.prompts;
  const bodies = new Map(released.map((prompt) => [prompt.id, bodyFor(prompt, prompts, plan)]));
  const recordedOf = new Map(record.prompts.map((prompt) => [prompt.id, prompt]));
  const environment = isMain ? 'production' : stagingEnvironment;
  const run: CatalogRun = {
    // All channels write the one catalog, each in the order of its own state.
    sequence: Math.max(sequence, (previous?.sequence ?? 0) + 1),
    library: isMain ? (plan.record?.version ?? plan.state?.header.library ?? null) : (previous?.library ?? null),
    source: record.source,
    environment,
    changed:
      plan.channel === 'main' || plan.channel === 'rc'
        ? [...changed.values()].flatMap((line) => changeOf(line, recordedOf, prompts, bodies, previous?.environments.get(environment) ?? null, rollouts))
        : record.prompts.flatMap((prompt) => askedFor(prompt, bodies.get(prompt.id)?.path, previous)),
    renamed: [...plan.prompts].flatMap(([to, { renamedFrom }]) => (renamedFrom === null ? [] : [{ from: renamedFrom, to }])),
    removed: record.removed.map(({ id, replacement }) => ({ id, at: record.committedAt, replacement })),
  };
  const catalog = nextCatalog(previous, run);
  return [[catalogPath, encodeCatalog(catalog)], ...flagFiles(catalog).map(([name, text]) => [`serve/${name}`, text] as const), ...[...bodies.values()].map(({ path, text }) => [`serve/${path}`, text] as const)];
}

/** Every prompt of the run and what it includes, by id. */
function promptsOf({ read }: ReleasePlan): ReadonlyMap<string, Prompt> {
  return new Map([...read.cascades.map(({ id, prompt }) => [id, prompt] as const), ...read.below]);
}

function bodyFor({ id, digest }: RecordedPrompt, prompts: ReadonlyMap<string, Prompt>, { configuration }: ReleasePlan): { path: string; text: string } {
  const prompt = prompts.get(id);
  const document = prompt?.document ?? null;
  const metadata = document?.metadata;
  const body = bodyOf(
    {
      id,
      digest,
      path: prompt?.path ?? '',
      template: document?.template ?? 'none',
      fileMessages: document?.messages ?? null,
      uses: document?.uses ?? {},
      body: document?.body ?? '',
      metadata: { ...(metadata ?? { config: {}, tools: [], output: null }), ...inputWithPartials(prompt, prompts) },
      model: metadata?.model ?? configuration.defaults.model,
    },
    (partial) => prompts.get(partial)?.document?.body ?? null,
  );
  return bodyFile(readableRecord(body));
}

/** What the text takes once its partials are written in. */
function inputWithPartials(prompt: Prompt | undefined, prompts: ReadonlyMap<string, Prompt>): DeclaredInput {
  const declared = (each: Prompt | undefined): DeclaredInput => each?.document?.metadata ?? { input: null, defaults: {} };
  return mergedInput(declared(prompt), prompt === undefined ? [] : [...partialsOf(prompt, prompts).values()].map(declared));
}

function changeOf(
  line: StateLine | null,
  recordedOf: ReadonlyMap<string, RecordedPrompt>,
  prompts: ReadonlyMap<string, Prompt>,
  bodies: ReadonlyMap<string, { readonly path: string }>,
  previous: CatalogEnvironment | null,
  rollouts: ReadonlyMap<string, ActiveRollout>,
): readonly CatalogChange[] {
  const status = line === null ? null : recordedStatuses[line.status].shows;
  if (line === null || line.version === null || line.path === null || status === null) return [];
  const recorded = recordedOf.get(line.id);
  const body = bodies.get(line.id);
  const deprecation = prompts.get(line.id)?.document?.metadata.deprecation ?? null;
  // A run that did not read the file, such as one that moves a pointer, knows nothing new of it.
  const told = prompts.has(line.id) ? (deprecation === null ? null : catalogDeprecation(deprecation)) : (previous?.prompts.get(line.id)?.deprecation ?? null);
  return [
    {
      id: line.id,
      stable: line.stable,
      latest: line.version,
      status,
      rollout: servedRollout(rollouts.get(line.id)),
      deprecation: told,
      aliases: line.aliases,
      withdrawn: line.withdrawn,
      // Content that returns is there already, with its tag.
      version: recorded === undefined || body === undefined || (previous?.prompts.get(line.id)?.versions.get(recorded.to)?.digest === recorded.digest) ? null : { name: recorded.to, digest: recorded.digest, tag: recorded.tag, body: body.path },
    },
  ];
}

const unserved: Omit<CatalogPrompt, 'versions' | 'experiment'> = { stable: null, latest: null, status: 'approved', rollout: null, deprecation: null, aliases: [] };

/** A version of an experiment: there for those who name it, and nothing else about the prompt changes. */
function askedFor({ id, to, digest, tag }: RecordedPrompt, body: string | undefined, previous: Catalog | null): readonly CatalogChange[] {
  if (body === undefined) return [];
  const { stable, latest, status, rollout, deprecation, aliases } = previous?.environments.get(stagingEnvironment)?.prompts.get(id) ?? unserved;
  return [{ id, stable, latest, status, rollout, deprecation, aliases, version: { name: to, digest, tag, body } }];
}
