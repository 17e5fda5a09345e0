import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readDashboard } from '../src/app/dashboard/read-dashboard.ts';
import { readWritten } from '../src/app/library/read-library.ts';
import { openRepository } from '../src/git/open-repository.ts';
import { searchAmong } from '../src/library/search.ts';
import { dashboardJson } from '../src/report/library/dashboard-json.ts';
import type { LibraryReport } from '../src/report/library/model.ts';
import { promptsWithVersions } from '../src/report/page/limits.ts';
import { dashboardPage } from '../src/report/page/page.ts';
import { largeDashboard } from '../test/support/large-dashboard.ts';
import { emptyNode } from './check.ts';
import { generateLibrary, type LibrarySize } from './library.ts';
import { measure, median, type Contender } from './measure.ts';
import { randomFrom } from './random.ts';
import { makeRecords } from './records.ts';
import { markdownTable, verdict } from './tables.ts';
import type { Workshop } from './workshop.ts';

/** What dashboards and searches are measured on. */
export interface DashboardBench {
  readonly size: LibrarySize;
  readonly runs: number;
  readonly root: string;
  readonly shop: Workshop;
}

/** Most a dashboard may take from the start of the process to its end, and its model and HTML once every prompt is read. */
const mostMilliseconds = 3_000;
const mostQuery = 10;
const mostGzipped = 600_000;

/** Everything about looking at a released library of one size. */
export async function* dashboardTables({ size, runs, root, shop }: DashboardBench): AsyncIterable<string> {
  const folder = generateLibrary(size, shop.folder());
  makeRecords(folder, root);
  const count = size.prompts.toLocaleString('en');
  yield processTable(`looking at ${count} released prompts`, folder, root, runs);
  yield await partsTable(`the dashboard in parts: ${count} prompts`, folder, runs);
  const varied = largeDashboard(size.prompts);
  yield bytesTable(`the page of ${count} prompts with words as varied as real ones`, varied);
  yield await searchTable(`search among ${count} prompts with words as varied as real ones`, varied);
}

function processTable(title: string, folder: string, root: string, runs: number): string {
  const run = (name: string, ...words: readonly string[]): Contender => ({ name, folder, commands: [{ program: process.execPath, args: [join(root, 'dist/cli.js'), ...words] }] });
  const page = join(folder, '..', 'page.html');
  const contenders = [emptyNode(folder), run('dashboard', 'dashboard'), run('dashboard --json', 'dashboard', '--json'), run('dashboard --format html', 'dashboard', '--format', 'html', '--output', page), run('search', 'search', 'lagoon')];
  const rows = measure(contenders, runs).map(({ contender: { name }, median, processor, peakMegabytes }) => {
    const bar = name === 'dashboard' ? `≤ ${mostMilliseconds} ms: ${verdict(median, mostMilliseconds)}` : '';
    return [name, median.toFixed(0), (processor ?? Number.NaN).toFixed(0), (peakMegabytes ?? Number.NaN).toFixed(0), bar];
  });
  return markdownTable(title, ['process', 'median ms', 'processor ms', 'peak MB', 'bar'], rows);
}

/** What one step takes: milliseconds by the clock and on a processor. */
interface Taken {
  readonly wall: number;
  readonly processor: number;
}

async function taken<T>(step: () => T | Promise<T>): Promise<Taken & { readonly made: T }> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  const made = await step();
  const { user, system } = process.cpuUsage(before);
  return { made, wall: performance.now() - start, processor: (user + system) / 1000 };
}

/** In this process, from the sources: reading every prompt, and what comes after it. */
async function partsTable(title: string, folder: string, runs: number): Promise<string> {
  const repository = await openRepository(folder);
  const request = { at: 'HEAD', configFile: 'prompt-library.yaml', records: null, withTexts: promptsWithVersions };
  const rounds: Readonly<Record<string, Taken>>[] = [];
  try {
    for (let round = 0; round <= runs; round += 1) {
      const index = await taken(() => readWritten(repository, request));
      const model = await taken(() => readDashboard({ repository, workTree: null }, request, new Date()));
      const page = await taken(() => dashboardPage(model.made));
      const json = await taken(() => JSON.stringify(dashboardJson(model.made)));
      const gzip = await taken(() => gzipSync(page.made));
      const after = (by: keyof Taken): number => model[by] - index[by] + page[by];
      rounds.push({ 'every prompt read: the index': index, 'model and HTML, after the index': { wall: after('wall'), processor: after('processor') }, 'HTML alone': page, 'for scale: JSON.stringify of the same model': json, 'for scale: gzip of the page': gzip });
    }
  } finally {
    await repository.close();
  }
  const rows = Object.keys(rounds[0] ?? {}).map((name) => {
    const middle = (by: keyof Taken): number => median(rounds.slice(1).map((round) => round[name]?.[by] ?? Number.NaN));
    const bar = name.startsWith('model') ? `≤ ${mostMilliseconds} ms: ${verdict(middle('processor'), mostMilliseconds)}` : '';
    return [name, middle('wall').toFixed(0), middle('processor').toFixed(0), bar];
  });
  return markdownTable(title, ['', 'median ms', 'processor ms', 'bar'], rows);
}

function bytesTable(title: string, report: LibraryReport): string {
  const page = dashboardPage(report);
  const gzipped = gzipSync(page).length;
  const json = JSON.stringify(dashboardJson(report));
  const rows = [
    ['the page', Buffer.byteLength(page), gzipped, `≤ ${mostGzipped}: ${verdict(gzipped, mostGzipped)}`],
    ['for scale: its model as JSON, without texts', Buffer.byteLength(json), gzipSync(json).length, ''],
  ];
  return markdownTable(title, ['', 'bytes', 'bytes gzipped', 'bar'], rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell))));
}

/** Queries of every kind, each once: many different ones, so that the slowest of them show; the first are not counted. Processor time, for a query is done before the machine turns to others. */
async function searchTable(title: string, { prompts }: LibraryReport): Promise<string> {
  const { made: find, processor: load } = await taken(() => searchAmong(prompts));
  const random = randomFrom(prompts.length);
  const pick = (): string => (prompts[Math.floor(random() * prompts.length)]?.name ?? '').split('-')[0] ?? '';
  const kinds: Readonly<Record<string, () => string>> = { 'a word': pick, 'its beginning': () => pick().slice(0, 3), 'a typo': () => pick().replace(/.(.)/u, '$1'), 'two words': () => `${pick()} ${pick()}`, 'nothing like it': () => 'zzzz' };
  const rows: (readonly string[])[] = [];
  for (const [name, query] of Object.entries(kinds)) {
    const times: number[] = [];
    for (let count = -50; count < 200; count += 1) {
      const { processor } = await taken(() => find(query()));
      if (count >= 0) times.push(processor);
    }
    const most = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
    rows.push([name, median(times).toFixed(2), most.toFixed(2), `< ${mostQuery} ms: ${verdict(most, mostQuery)}`]);
  }
  return markdownTable(`${title}; putting them into the index: ${load.toFixed(0)} ms`, ['query', 'processor ms', '19 of 20 below ms', 'bar'], rows);
}
