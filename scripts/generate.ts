import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './bundle.ts';
import { generatedFiles } from './generators.ts';

const stale = generatedFiles().filter(({ current, text }) => current !== text);
if (process.argv.includes('--check')) {
  for (const { file } of stale) console.error(`${file} is not what its sources give: run npm run generate`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { file, text } of stale) {
    const path = join(root, file);
    if (text === null) {
      rmSync(path);
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    console.log(`${file} ${text === null ? 'removed' : 'written'}`);
  }
  if (stale.length === 0) console.log('Everything generated is up to date.');
}
