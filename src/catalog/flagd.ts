import { canonicalJson } from '../ledger/canonical-json.ts';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { wholeTraffic } from '../rollout/bucketing.ts';
import type { Catalog, CatalogExperiment, CatalogPrompt, CatalogRollout } from './catalog.ts';
import { splitProblems } from './splits.ts';

/** What is served where nobody says otherwise. */
export const defaultEnvironment = 'production';

/** Name of the flags of an environment: `flags.flagd.json`, or with its name for any but production. */
export function flagsFile(environment: string): string {
  return environment === defaultEnvironment ? 'flags.flagd.json' : `flags.${environment}.flagd.json`;
}

/** A part of a rule of flagd (JSONLogic). */
type Rule = string | number | boolean | null | readonly Rule[] | { readonly [operator: string]: Rule };

/**
 * The flags of an environment for flagd and the OpenFeature SDKs (flagd.dev/schema/v0/flags.json), as text: one flag a
 * prompt, and one for each id that leads to it. A variant is a version and its digest; its text is loaded by the version.
 * Shares are those that our client gives, key by key. A rollback has weight 0 and never disables a flag, for that would hand
 * users the default of the caller.
 * @returns our own problems first: flagd serves the default for a broken share or name, and says nothing.
 */
export function encodeFlags(catalog: Catalog, environment: string = defaultEnvironment): Checked<string> {
  const { prompts, redirects } = catalog.environments.get(environment) ?? { prompts: new Map<string, CatalogPrompt>(), redirects: new Map<string, string>() };
  const served = [...prompts].filter(([, { stable }]) => stable !== null);
  const [first, ...others] = served.flatMap(([id, prompt]) => splitProblems(id, prompt));
  if (first !== undefined) return refused(first, ...others);
  const flags = new Map(served.map(([id, prompt]) => [id, flagOf(prompt)]));
  for (const [from, to] of redirects) {
    const flag = flags.get(to);
    if (flag !== undefined) flags.set(from, flag);
  }
  const file = {
    $schema: 'https://flagd.dev/schema/v0/flags.json',
    metadata: { flagSetId: environment === defaultEnvironment ? 'prompt-library' : `prompt-library/${environment}`, version: String(catalog.sequence) },
    flags: Object.fromEntries(flags),
  };
  return passed(`${canonicalJson(file)}\n`);
}

/** Values of metadata are texts, numbers and booleans: flagd takes no others. */
function flagOf(prompt: CatalogPrompt): object {
  const { rollout, experiment, status, deprecation } = prompt;
  const of = (version: string | null): object => ({ digest: `sha256:${prompt.versions.get(version ?? '')?.digest ?? ''}`, version });
  const split = rollout === null ? (experiment === null ? null : armsRule(experiment)) : candidateRule(rollout);
  // By name, as they are written: nothing has to be sorted for thousands of prompts.
  return {
    defaultVariant: 'stable',
    metadata: {
      deprecated: deprecation !== null,
      ...(experiment === null ? {} : { experiment: experiment.name }),
      ...(rollout === null ? {} : { phase: rollout.phase }),
      ...(deprecation === null ? {} : { removal: deprecation.removal }),
      status,
    },
    state: 'ENABLED',
    // Without a key all users would hash alike and go the same way: they get the stable version.
    ...(split === null ? {} : { targeting: { if: [{ '!!': { var: 'targetingKey' } }, split, null] } }),
    variants: {
      ...(rollout === null ? {} : { candidate: of(rollout.candidate) }),
      stable: of(prompt.stable),
      ...Object.fromEntries((experiment?.arms ?? []).map(({ name, version }) => [name, of(version)])),
    },
  };
}

/** The candidate comes first, so that who has it keeps it when its share grows. */
function candidateRule({ weight, salt }: CatalogRollout): Rule {
  return fractional(salt, [['candidate', weight], ['stable', wholeTraffic - weight]]);
}

/** The arms are split by a salt of their own, inside of those who are in the experiment. */
function armsRule({ traffic, salt, armSalt, arms }: CatalogExperiment): Rule {
  const inner = fractional(armSalt, arms.map(({ name, weight }) => [name, weight]));
  return fractional(salt, [[inner, traffic], ['stable', wholeTraffic - traffic]]);
}

/** The salt stands there in full, not by way of the flag's name: a renamed prompt keeps its users where they are. */
function fractional(salt: string, shares: readonly (readonly [Rule, number])[]): Rule {
  return { fractional: [{ cat: [salt, { var: 'targetingKey' }] }, ...shares] };
}
