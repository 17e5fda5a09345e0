import { problem, type Problem } from '../problem/problem.ts';
import { wholeTraffic } from '../rollout/bucketing.ts';
import type { CatalogPrompt } from './catalog.ts';

/** Names that no arm can have: they say what everybody else gets. */
const taken: ReadonlySet<string> = new Set(['stable', 'candidate', 'pinned']);

/** Why the users of a prompt cannot be split as its rollout or experiment says; none where they can, or all get the same. */
export function splitProblems(id: string, prompt: CatalogPrompt): readonly Problem[] {
  const { stable, versions } = prompt;
  const named = [...versionsNamed(prompt), ...(stable === null ? [] : [['stable version', stable] as const])];
  const about = { prompt: id };
  return [
    ...reasons(prompt).map((reason) => problem('split-invalid', { id, reason }, about)),
    ...named.filter(([, version]) => !versions.has(version)).map(([as, version]) => problem('split-version-missing', { id, version, as }, about)),
  ];
}

function versionsNamed({ rollout, experiment }: CatalogPrompt): readonly (readonly [as: string, version: string])[] {
  return [
    ...(rollout === null ? [] : [['candidate', rollout.candidate] as const]),
    ...(experiment?.arms ?? []).map(({ name, version }) => [`arm ${name}`, version] as const),
  ];
}

function reasons({ stable, rollout, experiment }: CatalogPrompt): readonly string[] {
  const arms = experiment?.arms ?? [];
  const names = arms.map(({ name }) => name);
  const shares = [...(rollout === null ? [] : [rollout.weight]), ...(experiment === null ? [] : [experiment.traffic]), ...arms.map(({ weight }) => weight)];
  const sum = arms.reduce((all, { weight }) => all + weight, 0);
  return [
    ...(rollout !== null && experiment !== null ? ['a rollout and an experiment are under way at the same time'] : []),
    ...((rollout !== null || experiment !== null) && stable === null ? ['there is no stable version for everybody else'] : []),
    ...(rollout !== null && rollout.candidate === stable ? [`its candidate ${rollout.candidate} is the stable version`] : []),
    ...shares.filter((share) => !Number.isInteger(share) || share < 0 || share > wholeTraffic).map((share) => `a share of ${share} is no whole number from 0 to 10,000`),
    ...(experiment !== null && sum !== wholeTraffic ? [`the weights of its arms add up to ${sum}, not to 10,000`] : []),
    ...(experiment !== null && experiment.salt === experiment.armSalt ? ['the two salts of its experiment are the same'] : []),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two arms are called ${name}`),
    ...names.filter((name) => taken.has(name)).map((name) => `no arm can be called ${name}`),
  ];
}
