import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clientTables } from './client.ts';
import { adoptTable } from './adopt.ts';
import { checkGrowth, checkTables, type CheckBench } from './check.ts';
import { dashboardTables } from './dashboard.ts';
import { gatesTables } from './gates.ts';
import { generateLibrary } from './library.ts';
import { installedPeers } from './peers.ts';
import { makeRecords } from './records.ts';
import { releaseTables } from './release.ts';
import { rolloutTable } from './rollout.ts';
import { workshop } from './workshop.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run bench -- [check] [gates] [release] [client] [rollout] [adopt] [dashboard] [--sizes 1000,10000] [--commits 1000] [--runs 5] [--no-peers]`; all where none is named. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string' },
    commits: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    'no-peers': { type: 'boolean', default: false },
  },
});
const parts = { check: '1000,10000,100000', gates: '1000', release: '10000', client: '1', rollout: '2000', adopt: '10000', dashboard: '10000' } as const;
const strange = positionals.find((word) => !Object.hasOwn(parts, word));
if (strange !== undefined) throw new Error(`There is no bench named ${strange}: ${Object.keys(parts).join(', ')}.`);

const runs = Number(values.runs);
const commits = Number(values.commits);
const isWanted = (part: keyof typeof parts): boolean => positionals.length === 0 || positionals.includes(part);
const sizesFor = (part: keyof typeof parts): readonly number[] => (values.sizes ?? parts[part]).split(',').map(Number);

const [processor] = cpus();
console.log(`Node ${process.version}, ${spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim()}, ${cpus().length} × ${processor?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB\n`);
// Simulated rollouts have no peers to install.
const peers = values['no-peers'] || !(isWanted('check') || isWanted('release')) ? null : installedPeers(root);
const shop = workshop();
try {
  if (isWanted('check')) checks();
  if (isWanted('gates')) for (const prompts of sizesFor('gates')) for await (const table of gatesTables({ prompts, runs, root, shop })) console.log(table);
  if (isWanted('release')) for (const prompts of sizesFor('release')) for await (const table of releaseTables({ size: { prompts, commits }, runs, root, peers, shop })) console.log(table);
  if (isWanted('client')) for await (const table of clientTables({ root, runs })) console.log(table);
  if (isWanted('rollout')) for (const simulations of sizesFor('rollout')) console.log(rolloutTable(simulations));
  if (isWanted('dashboard')) for (const prompts of sizesFor('dashboard')) for await (const table of dashboardTables({ size: { prompts, commits }, runs, root, shop })) console.log(table);
  if (isWanted('adopt')) for (const files of sizesFor('adopt')) console.log(adoptTable({ folder: shop.folder(), files, runs, root }));
} finally {
  shop.clear();
}

function checks(): void {
  const commitlint = peers === null ? null : join(peers, '@commitlint/cli/cli.js');
  const benches = sizesFor('check').map((size): CheckBench => {
    const folder = generateLibrary({ prompts: size, commits }, shop.folder());
    console.log(`First release of ${size.toLocaleString('en')} prompts: ${(makeRecords(folder, root) / 1000).toFixed(1)} s\n`);
    return { folder, size, runs, root, commitlint };
  });
  for (const bench of benches) for (const table of checkTables(bench)) console.log(table);
  for (const table of checkGrowth(benches)) console.log(table);
}
