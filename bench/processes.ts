import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { timed, type Contender } from './measure.ts';

/** How many git processes a contender starts itself; what git starts on its own behalf is not counted. */
export function gitProcesses(contender: Contender): number {
  const folder = mkdtempSync(join(tmpdir(), 'prompt-processes-'));
  const log = join(folder, 'log');
  const path = process.env['PATH'] ?? '';
  writeFileSync(log, '');
  // The program hands git an environment of its own, in which only PATH leads here.
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho >> '${log}'\nPATH='${path}'\nexport PATH\nexec git "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  try {
    timed(contender, { PATH: `${folder}${delimiter}${path}` });
    return readFileSync(log, 'utf8').length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
