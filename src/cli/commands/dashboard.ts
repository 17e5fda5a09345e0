import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readDashboard } from '../../app/dashboard/read-dashboard.ts';
import { uncommittedAt } from '../../app/library/read-library.ts';
import { systemClock } from '../../clock/clock.ts';
import { Failure } from '../../problem/failure.ts';
import { colours } from '../../report/colours.ts';
import { dashboardJson } from '../../report/library/dashboard-json.ts';
import { dashboardText } from '../../report/library/dashboard-text.ts';
import type { LibraryReport } from '../../report/library/model.ts';
import { releaseText } from '../../report/library/release-text.ts';
import { promptsWithVersions } from '../../report/page/limits.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { libraryRequest, withLibrary } from '../library-call.ts';
import { uncommittedLines } from '../library-text.ts';
import { openInBrowser } from '../open-in-browser.ts';

/** A file has no colours, whatever the terminal has. */
const plain = colours(false);

type DashboardCall = CallOf<'dashboard'>;

/** Shows the state of the whole library. */
export async function run(call: DashboardCall): Promise<Outcome> {
  const { open, output, releases } = call.flags;
  const format = call.flags.format ?? (open ? 'html' : 'text');
  if (open && format !== 'html') throw new Failure('dashboard-open-html', 'Only HTML opens in a browser.', 'Write --format html, or leave out --open.');
  if (releases && format !== 'text') throw new Failure('dashboard-releases-text', 'The release report is text.', 'Leave out --releases: JSON and HTML have it among the rest.');
  call.progress('reading the prompts');
  const withTexts = format === 'html' ? promptsWithVersions : 0;
  // The text shows no tokens, and counting them takes longer than all the rest.
  const counts = format !== 'text' || call.json ? {} : { mostCounted: 0 };
  const request = libraryRequest(call);
  const [report, uncommitted] = await withLibrary(call, (ports) => Promise.all([readDashboard(ports, { ...request, records: null, withTexts, ...counts }, systemClock.now()), call.json ? null : uncommittedAt(ports, request)]));
  const text = await shown(report, format, call);
  const json = dashboardJson(report);
  const unseen = uncommittedLines(uncommitted, call);
  // What a machine or a browser reads stays as it is.
  if (output === null && !open) return { exit: 0, text: [text, ...(format === 'text' ? unseen : [])].join('\n'), json };
  const file = output === null ? join(await mkdtemp(join(tmpdir(), 'prompt-libraries-')), 'dashboard.html') : resolve(call.cwd, output);
  await written(file, text);
  if (open) await openInBrowser(file, call.variables);
  return { exit: 0, text: [`Wrote ${file}`, ...unseen].join('\n'), json };
}

async function shown(report: LibraryReport, format: 'text' | 'json' | 'html', call: DashboardCall): Promise<string> {
  if (format === 'json') return `${JSON.stringify(dashboardJson(report), null, 2)}\n`;
  if (format === 'html') return (await import('../../report/page/page.ts')).dashboardPage(report);
  const style = call.flags.output === null ? call : { ...call, colours: plain };
  return call.flags.releases ? releaseText(report, style) : dashboardText(report, style);
}

async function written(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text.endsWith('\n') ? text : `${text}\n`);
  } catch (cause) {
    throw new Failure('dashboard-not-written', `${file} cannot be written.`, 'Name a file in a folder you may write to.', cause);
  }
}
