import type { LibraryReport, PromptView, Share, VersionView } from './model.ts';

/**
 * The report for machines: `schemas/dashboard.schema.json`. Texts of prompts are left out: git has them, and an application
 * gets them from the catalog.
 */
export function dashboardJson(report: LibraryReport) {
  const { library, now, health, needs, rollouts, experiments, deprecations, releases } = report;
  return {
    schema: 'prompt-libraries/dashboard/v1',
    library,
    at: now.toISOString(),
    health,
    needs,
    statuses: report.statuses.map(shareJson),
    categories: report.categories.map(shareJson),
    owners: report.owners.map(shareJson),
    rollouts,
    experiments,
    deprecations,
    releases,
    prompts: report.prompts.map(promptJson),
  } as const;
}

function shareJson<N>({ name, count, permille }: Share<N>) {
  return { name, count, percent: permille / 10 };
}

function promptJson(prompt: PromptView): Omit<PromptView, 'text' | 'versions'> & { readonly versions: readonly Omit<VersionView, 'text'>[] } {
  const { text: _text, ...shown } = prompt;
  return { ...shown, versions: prompt.versions.map(({ version, at, impact, notes }) => ({ version, at, impact, notes })) };
}
