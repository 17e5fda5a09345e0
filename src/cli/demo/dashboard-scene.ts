import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDashboard } from '../../app/dashboard/read-dashboard.ts';
import { systemClock } from '../../clock/clock.ts';
import { openRepository } from '../../git/open-repository.ts';
import { promptsWithVersions } from '../../report/page/limits.ts';
import { dashboardPage } from '../../report/page/page.ts';
import type { Playground } from './playground.ts';

/** Writes the dashboard of the example library as it is now; the path of the file. */
export async function dashboardFile({ folder, clone, git }: Playground, variables: Readonly<Record<string, string | undefined>>): Promise<string> {
  await git('fetch', '--quiet', '--tags', 'origin');
  const repository = await openRepository(clone, variables);
  try {
    const request = { at: 'HEAD', configFile: 'prompt-library.yaml', records: null, withTexts: promptsWithVersions };
    const file = join(folder, 'dashboard.html');
    await writeFile(file, dashboardPage(await readDashboard({ repository, workTree: null }, request, systemClock.now())));
    return file;
  } finally {
    await repository.close();
  }
}
