import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readDashboard } from '../app/dashboard/read-dashboard.ts';
import { libraryAt } from '../app/library/library-at.ts';
import { siteFiles } from '../app/dashboard/site-files.ts';
import { systemClock } from '../clock/clock.ts';
import { openRepository } from '../git/open-repository.ts';
import { dashboardMarkdown } from '../report/library/dashboard-markdown.ts';
import { promptsWithVersions } from '../report/page/limits.ts';
import { summaryLimit } from '../report/summary.ts';
import type { Inputs } from './inputs.ts';
import type { Surroundings } from './surroundings.ts';
import type { Runner } from './toolkit.ts';

/** Shows the state of the library in the job summary, and writes the site: dashboard, data and catalog. It changes nothing. */
export async function runReport(runner: Runner, inputs: Inputs, { workspace, temporary }: Surroundings): Promise<void> {
  const repository = await openRepository(resolve(workspace, inputs.workingDirectory));
  try {
    const request = { at: 'HEAD', configFile: inputs.config, records: null, withTexts: promptsWithVersions };
    const { configuration } = await libraryAt(repository, request);
    const report = await readDashboard({ repository, workTree: null }, request, systemClock.now());
    if (report.library.records === null) {
      const message = 'This checkout has no branch prompt-library: releases, rollouts and the catalog are left out. Check out with `fetch-depth: 0`.';
      runner.annotate({ level: 'warning', title: 'records-missing', file: null, line: null, column: null, message });
    }
    const folder = join(temporary, 'prompt-libraries', 'site');
    for (const [path, bytes] of await siteFiles(repository, report, configuration.publish.pages)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const markdown = dashboardMarkdown(report);
    await runner.summarize(Buffer.byteLength(markdown) <= summaryLimit ? markdown : 'The summary is too long to be shown here; the site has it.');
    runner.output('conclusion', 'passed');
    runner.output('report-file', join(folder, 'dashboard.json'));
    runner.output('site', folder);
  } finally {
    await repository.close();
  }
}
