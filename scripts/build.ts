import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundledFiles, root } from './bundle.ts';

const files = await bundledFiles();
const folder = join(root, 'dist');
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of files) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { mode: path === 'cli.js' ? 0o755 : 0o644 });
  console.log(`dist/${path}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KiB`);
}
