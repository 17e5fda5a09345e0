import { flowText } from '../../format/front-matter.ts';
import type { Configuration } from '../../library/configuration.ts';

/** Workflows that are written only where they serve, and what they do. */
export const furtherWorkflows = {
  tick: 'rollouts, metrics, experiments, and the deletion of deprecated prompts',
  evidence: 'evaluates changed prompts with a model; needs the key of a provider',
  site: 'the dashboard on GitHub Pages',
} as const;
export type FurtherWorkflow = keyof typeof furtherWorkflows;

/** Where a workflow lies, in the templates and in a repository. */
export function workflowPaths(name: 'check' | 'release' | FurtherWorkflow): { readonly template: string; readonly path: string } {
  return { template: `workflows/prompt-${name}.yml`, path: `.github/workflows/prompt-${name}.yml` };
}

/** Whether something is configured that only a tick moves on. */
export function needsTick({ rollout, metrics }: Configuration, hasExperiments: boolean): boolean {
  return hasExperiments || metrics.length > 0 || rollout.default === 'gradual' || [...rollout.categories.values()].includes('gradual');
}

/** How the templates name the branches of a library that calls them as everybody does; a test holds them to it. */
const written = { released: "[main, staging, 'release/**']", main: '[main]' };

/** A workflow for the branches that a configuration names. */
export function workflowFor(template: string, { branches }: Pick<Configuration, 'branches'>): string {
  const { main, staging, prefixes } = branches;
  if (main === 'main' && staging === 'staging' && prefixes.release === 'release/') return template;
  return template
    .replaceAll(`branches: ${written.released}`, () => `branches: ${flowText([main, staging, `${prefixes.release}**`])}`)
    .replaceAll(`branches: ${written.main}`, () => `branches: ${flowText([main])}`);
}
