import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './bundle.ts';
import { generatedFiles } from './generators.ts';

const stale = generatedFiles().filter(({ current, text }) => current !== text);
if (process.argv.includes('--check')) {
  for (const { file } of stale) console.error(`${file} is not what its sources give: run npm run generate`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { file, text } of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    console.log(`${file} written`);
  }
  if (stale.length === 0) console.log('Everything generated is up to date.');
}
