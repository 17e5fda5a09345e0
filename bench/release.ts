import { emptyNode } from './check.ts';
import { addOldTags, changePrompts, generateLibrary, type LibrarySize } from './library.ts';
import { measure, timed, type Contender, type Measurement } from './measure.ts';
import { changesets, gitCliff, semanticRelease } from './peers.ts';
import { gitProcesses } from './processes.ts';
import { makeRecords, releaseRun } from './records.ts';
import { releaseContenders, remoteStage } from './remote-stage.ts';
import { writesToHost } from './host-writes.ts';
import { markdownTable, tableOf, verdict } from './tables.ts';
import type { Workshop } from './workshop.ts';

/** What releases are measured on. */
export interface ReleaseBench {
  readonly size: LibrarySize;
  readonly runs: number;
  readonly root: string;
  /** Folder of the peers' packages, or `null` to leave them out. */
  readonly peers: string | null;
  readonly shop: Workshop;
}

/** Tags of the repository that a release is planned in. */
const manyTags = 15_000;

/** Everything about releases of libraries of one size. */
export async function* releaseTables(bench: ReleaseBench): AsyncIterable<string> {
  const { size, root, shop } = bench;
  const library = generateLibrary(size, shop.folder());
  const first = makeRecords(library, root);
  yield `First release of ${size.prompts.toLocaleString('en')} prompts: ${(first / 1000).toFixed(1)} s\n`;
  const changed = (count: number): string => {
    const copy = shop.copied(library);
    changePrompts(copy, size, count);
    return copy;
  };
  const libraries = [1, 50, 500].map((count) => ({ count, folder: changed(count) }));
  yield planTable(bench, libraries.find(({ count }) => count === 50)?.folder ?? library, library);
  for (const { count, folder } of libraries.slice(1)) yield wholeTable(bench, count, folder);
  yield againTable(bench, libraries[1]?.folder ?? library);
  yield await countsTable(bench, libraries);
  yield growthTable(bench);
}

/** A plan in a repository with many tags, beside peers that plan one package: with a remote as semantic-release, and without one as git-cliff. */
function planTable({ size, runs, root, peers, shop }: ReleaseBench, library: string, unchanged: string): string {
  const [folder, still] = [library, unchanged].map((each) => {
    const copy = shop.copied(each);
    addOldTags(copy, size, Math.max(0, manyTags - size.prompts));
    return copy;
  }) as [string, string];
  const stage = remoteStage(folder, shop);
  const plan: Contender = { ...planRun(stage.clone, root), about: '`release --dry-run` of all that changed: versions, notes and gates; asks the remote', bars: [{ most: 0.15, times: 'semantic-release' }, { most: 0.1, times: 'changesets' }] };
  const local: Contender = { ...planRun(folder, root), name: 'plan here', about: 'the same in a clone without a remote', bars: [{ most: 0.3, times: 'git-cliff' }] };
  const nothing: Contender = { ...planRun(still, root), name: 'plan of nothing', about: 'the same where no prompt changed: to start, to load and to ask git' };
  const others = peers === null ? [] : [semanticRelease(peers, stage, size), ...gitCliff(peers, stage, size), changesets(peers, shop)];
  const title = `plan of a release: 50 of ${size.prompts.toLocaleString('en')} prompts changed, ${manyTags.toLocaleString('en')} tags, no push`;
  const measured = measure([emptyNode(folder), plan, local, nothing, ...others], runs);
  return [tableOf(title, measured), ...wonByNative(measured)].join('\n');
}

/** What the table says where a native program is faster. */
function wonByNative(measured: readonly Measurement[]): readonly string[] {
  const of = (name: string): number => measured.find(({ contender }) => contender.name === name)?.median ?? Number.NaN;
  if (!(of('git-cliff') < of('plan here'))) return [];
  return [`git-cliff wins: it is a native program, and is done with its one package in ${of('git-cliff').toFixed(0)} ms. Of the ${of('plan here').toFixed(0)} ms of the plan, Node takes ${of('empty').toFixed(0)} to start, and with the loading of code and the questions to git it takes ${of('plan of nothing').toFixed(0)} where nothing changed.\n`];
}

function planRun(folder: string, root: string): Contender {
  return { ...releaseRun(folder, root, '--dry-run'), name: 'plan', about: 'prompt-libraries release --dry-run' };
}

/** Plan, objects and push to a bare repository on the same disk. */
function wholeTable({ size, runs, root, shop }: ReleaseBench, count: number, library: string): string {
  const stage = remoteStage(library, shop);
  const [plain, release] = releaseContenders(stage, root);
  const plan = { ...planRun(stage.clone, root), about: 'the part of the release before it makes objects', before: stage.restore };
  const title = `whole release: ${count} of ${size.prompts.toLocaleString('en')} prompts changed, their tags, pushed to a local bare repository`;
  return tableOf(title, measure([plain, { ...release, bars: [{ most: 2, times: 'git' }] }, plan], runs));
}

/** The same release run a second time: nothing is left to do. */
function againTable({ size, runs, root, shop }: ReleaseBench, library: string): string {
  const { clone } = remoteStage(library, shop);
  timed(releaseRun(clone, root));
  const again = { ...releaseRun(clone, root), name: 'again', about: 'release, nothing left to do' };
  return tableOf(`second run: ${size.prompts.toLocaleString('en')} prompts`, measure([emptyNode(clone), again], runs));
}

/** What must not grow with the number of prompts released. */
async function countsTable(
  { size, root, shop }: ReleaseBench,
  libraries: readonly { readonly count: number; readonly folder: string }[],
): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const { count, folder } of libraries) {
    const { clone, origin, restore } = remoteStage(folder, shop);
    const plan = gitProcesses(planRun(clone, root));
    const whole = gitProcesses(releaseRun(clone, root));
    restore();
    const writes = await writesToHost(clone, origin, root);
    rows.push([count, plan, whole, writes.rest, writes.push].map(String));
  }
  const same = (column: number): string => (new Set(rows.map((row) => row[column])).size === 1 ? 'met' : 'missed');
  const bar = ['constant', same(1), same(2), same(3), ''];
  const heads = ['prompts changed', 'git processes of a plan', 'git processes of a release', 'REST requests that write to GitHub', 'requests of its push (git asks before a large one)'];
  return markdownTable(`counts: ${size.prompts.toLocaleString('en')} prompts`, heads, [...rows, bar]);
}

/** Doubling one thing at a time; the time above an empty Node process at most doubles. */
function growthTable({ size, runs, root, shop }: ReleaseBench): string {
  const half = { prompts: Math.ceil(size.prompts / 2), commits: size.commits };
  const tags = 5_000;
  const built = (of: LibrarySize, old: number): string => {
    const folder = generateLibrary(of, shop.folder());
    makeRecords(folder, root);
    changePrompts(folder, of, 50);
    addOldTags(folder, of, old - of.prompts > 0 ? old - of.prompts : 0);
    return folder;
  };
  const base = { ...planRun(built(half, half.prompts + tags), root), name: 'plan' };
  const doubled = [
    { ...planRun(built({ ...half, prompts: half.prompts * 2 }, half.prompts * 2 + tags), root), name: 'twice the prompts' },
    { ...planRun(built({ ...half, commits: half.commits * 2 }, half.prompts + tags), root), name: 'twice the commits' },
    { ...planRun(built(half, 2 * (half.prompts + tags)), root), name: 'twice the tags' },
  ];
  const [empty, plan, ...others] = measure([emptyNode(base.folder), base, ...doubled], runs);
  const above = (median: number): number => median - (empty?.median ?? 0);
  const rows = others.map(({ contender, median }) => {
    const ratio = above(median) / above(plan?.median ?? 0);
    return [contender.name, median.toFixed(0), ratio.toFixed(2), `≤ 2: ${verdict(ratio, 2)}`];
  });
  const title = `growth of a plan: from ${half.prompts.toLocaleString('en')} prompts, ${half.commits.toLocaleString('en')} commits, ${(half.prompts + tags).toLocaleString('en')} tags`;
  return markdownTable(title, ['', 'median ms', 'above empty, times the plan', 'bar'], [['plan', (plan?.median ?? 0).toFixed(0), '1.00', ''], ...rows]);
}
