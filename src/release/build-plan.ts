import type { Impact } from '../domain/impact.ts';
import type { Decision } from '../library/decision.ts';
import { digestOf } from '../library/digest.ts';
import type { Difference } from '../library/difference.ts';
import { impactOf } from '../library/difference.ts';
import type { VersionDecision } from '../library/version-decision.ts';
import type { Plan, PlannedPrompt, Why } from './plan.ts';

/** A touched prompt that gets a version. */
export interface Step {
  readonly decision: Decision;
  readonly version: VersionDecision;
  /** Ids of changed prompts that pull this one along though nobody edited it. */
  readonly cascades: readonly string[];
  /** What else readers of its changelog must know, in words. */
  readonly remarks?: readonly string[];
}

/** A prompt nobody edited that gets a version because what it includes changed. */
export interface CascadeStep {
  readonly id: string;
  readonly path: string;
  readonly impact: Impact;
  readonly version: VersionDecision;
  readonly cascades: readonly string[];
}

/** Whether a step gives a version: metadata alone is listed, and gives none unless it was declared. */
export function givesVersion({ version }: Pick<Step, 'version'>): boolean {
  return version.to !== version.from;
}

/** The tag of a version, by the configured format. */
export function tagOf(format: string, id: string, version: string): string {
  return format.replaceAll('{id}', id).replaceAll('{version}', version);
}

/** Puts a plan together; prompts are sorted by id, the hash covers everything else. */
export function buildPlan(
  source: string,
  library: Plan['library'],
  steps: readonly Step[],
  cascades: readonly CascadeStep[],
  tagFormat: string,
): Plan {
  const prompts = [...steps.map((step) => planned(step, tagFormat)), ...cascades.map((step) => pulled(step, tagFormat))];
  prompts.sort((a, b) => (a.id < b.id ? -1 : 1));
  const plan = { schema: 'prompt-libraries/plan/v1', source, library, prompts } as const;
  return { ...plan, hash: digestOf(plan) };
}

function planned({ decision, version, cascades }: Step, tagFormat: string): PlannedPrompt {
  const { touched, declared, floor, impact } = decision;
  return {
    id: touched.id,
    path: touched.after?.path ?? '',
    from: version.from,
    to: version.to,
    impact,
    declared,
    floor,
    documented: declared !== null,
    tag: tagOf(tagFormat, touched.id, version.to),
    why: [...commitReasons(decision), ...floorReasons(decision.differences), ...cascadeReasons(cascades), ...requestReasons(version)],
  };
}

function pulled({ id, path, impact, version, cascades }: CascadeStep, tagFormat: string): PlannedPrompt {
  const why = cascadeReasons(cascades);
  return {
    id,
    path,
    from: version.from,
    to: version.to,
    impact,
    declared: null,
    floor: impact,
    documented: true,
    tag: tagOf(tagFormat, id, version.to),
    why,
  };
}

/** Each message once: a title that repeats a commit's is that commit. */
function commitReasons({ ways }: Decision): readonly Why[] {
  const seen = new Map<string, Why>();
  for (const { commits } of ways) {
    for (const { raw, type, title } of commits) seen.set(title, { kind: 'commit', sha: raw.oid, type, title });
  }
  return [...seen.values()];
}

/** A bare change of text explains nothing and is left to the commits. */
function floorReasons(differences: readonly Difference[]): readonly Why[] {
  return differences
    .filter((each) => impactOf(each) !== 'patch')
    .map(({ change, name }) => ({ kind: 'floor', change, name }));
}

function cascadeReasons(ids: readonly string[]): readonly Why[] {
  return ids.map((of) => ({ kind: 'cascade', of }));
}

function requestReasons({ request }: VersionDecision): readonly Why[] {
  return request === null ? [] : [{ kind: 'request', by: request.by }];
}
