import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkTables } from './check.ts';
import { generateLibrary } from './library.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run bench -- [--sizes 1000,10000,100000] [--commits 1000] [--runs 5] [--no-peers]` */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    commits: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    'no-peers': { type: 'boolean', default: false },
  },
});

/** Peers are installed beside the bench, at pinned versions, only when it runs: no user of the project gets them. */
function installPeers(): string | null {
  if (values['no-peers']) return null;
  const folder = join(root, 'bench/peers');
  const program = join(folder, 'node_modules/@commitlint/cli/cli.js');
  if (!existsSync(program)) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error('The peers could not be installed; run with --no-peers.');
  }
  return program;
}

const [processor] = cpus();
console.log(`Node ${process.version}, ${spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim()}, ${cpus().length} × ${processor?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB\n`);
const commitlint = installPeers();
for (const size of values.sizes.split(',').map(Number)) {
  const folder = generateLibrary({ prompts: size, commits: Number(values.commits) });
  try {
    for (const table of checkTables({ folder, size, runs: Number(values.runs), root, commitlint })) console.log(table);
  } finally {
    rmSync(dirname(folder), { recursive: true });
  }
}
