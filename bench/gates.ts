import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundledFiles } from '../scripts/bundle.ts';
import { check, floor, type CheckBench } from './check.ts';
import { plainYamlTable } from './front-matter.ts';
import { generateGatedLibrary, touchedBranch } from './gated-library.ts';
import { filesEnding } from './git.ts';
import { measure, median } from './measure.ts';
import { markdownTable, tableOf } from './tables.ts';
import type { Workshop } from './workshop.ts';

/** What judging is measured on. */
export interface GatesBench {
  readonly prompts: number;
  readonly runs: number;
  /** Root of this project. */
  readonly root: string;
  readonly shop: Workshop;
}

/** Parts of judging a change in their order, each with the packages that do the same work alone. */
const parts: readonly (readonly [part: string, libraries: string | null])[] = [
  ['reading', 'yaml, handlebars'],
  ['syntax', null],
  ['review', null],
  ['testing', 'yaml, handlebars'],
  ['security', 'secretlint'],
  ['performance', 'gpt-tokenizer'],
  ['compliance', 'ajv'],
  ['together', null],
];

/** Every gate over prompts that are all touched: alone, together, and as the whole check, beside the libraries' own time. */
export async function* gatesTables({ prompts, runs, root, shop }: GatesBench): AsyncGenerator<string> {
  const folder = generateGatedLibrary(prompts, shop.folder());
  const worker = await builtWorker(shop.folder());
  const count = prompts.toLocaleString('en');
  yield partsTable(`gates: ${count} touched prompts of 2 KB, each part in a process of its own`, { folder, prompts, runs, worker, libraries: join(root, 'bench/gate-libraries.ts') });
  yield plainYamlTable([
    { says: 'front matter of the generated library', texts: matters(filesEnding(folder, 'main', '.prompt.md').map(({ text }) => text)) },
    { says: 'its tests', texts: filesEnding(folder, 'main', '.test.yaml').map(({ text }) => text) },
    { says: 'front matter of the example and of the templates', texts: matters(['examples', 'templates'].flatMap((name) => filesIn(join(root, name)))) },
  ]);
  const bench: CheckBench = { folder, size: prompts, runs, root, commitlint: null };
  yield tableOf(`check: ${count} of ${count} prompts touched, whole process`, measure([floor(bench, touchedBranch), check(bench, touchedBranch, [])], runs));
}

/** What times the gates, built as what is shipped is built: sources would be read more slowly. */
async function builtWorker(folder: string): Promise<string> {
  const files = await bundledFiles({ gates: 'bench/gate-parts.ts' });
  for (const [path, text] of [...files, ['package.json', '{"type": "module"}'] as const]) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return join(folder, 'gates.js');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => readFileSync(join(folder, path), 'utf8'));
}

function matters(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => (text.startsWith('---\n') ? [text.slice(4, text.indexOf('\n---\n', 4) + 1)] : []));
}

interface PartsBench {
  readonly folder: string;
  readonly prompts: number;
  readonly runs: number;
  readonly worker: string;
  readonly libraries: string;
}

/** Processor time, for most of these are many small pieces of work and the machine is shared; parts and packages in turn. */
function partsTable(title: string, { folder, prompts, runs, worker, libraries }: PartsBench): string {
  const times = parts.map(() => ({ ours: [] as number[], theirs: [] as number[] }));
  for (let run = 0; run < runs; run += 1) {
    for (const [index, [part, packages]] of parts.entries()) {
      times[index]?.ours.push(processorTime(worker, part, folder));
      if (packages !== null) times[index]?.theirs.push(processorTime(libraries, part, folder));
    }
  }
  const rows = parts.map(([part, packages], index) => {
    const { ours = [], theirs = [] } = times[index] ?? {};
    const seconds = (milliseconds: number): string => (milliseconds / prompts).toFixed(3);
    const range = `${seconds(Math.min(...ours))}–${seconds(Math.max(...ours))}`;
    return [part, seconds(median(ours)), range, packages ?? '', packages === null ? '' : seconds(median(theirs)), packages === null ? '' : (median(ours) / median(theirs)).toFixed(2)];
  });
  return markdownTable(title, ['', 'processor seconds for 1,000', 'range', 'packages alone', 'their seconds', 'ratio'], rows);
}

/** Milliseconds that a part says it took. @throws Error where it ends with one. */
function processorTime(program: string, part: string, folder: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, part, 'main', touchedBranch], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${part}: ${program} ended with ${status}\n${stderr.slice(0, 2000)}`);
  return (JSON.parse(stdout) as { readonly milliseconds: number }).milliseconds;
}
