import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './bundle.ts';
import { licences } from './licences.ts';

/** Prints the script and the style of the HTML dashboard as JSON; the same sources give the same text. */
const bundle = await rolldown({ cwd: root, input: 'src/browser/main.ts', platform: 'browser', transform: { target: 'es2022' }, tsconfig: false });
const { output } = await bundle.generate({ format: 'iife', minify: false, sourcemap: false, comments: { legal: false, annotation: false, jsdoc: false } });
await bundle.close();
// A page leaves this repository: what others wrote goes with their licence.
const others = licences(output[0].moduleIds);
const script = (others === '' ? '' : `/*\n${others.trim()}\n*/\n`) + output[0].code.replaceAll(/^\s*\/\/.*\n/gmu, '').replaceAll('\t', ' ');
const style = readFileSync(join(root, 'src/browser/page.css'), 'utf8').replaceAll(/^ +/gmu, '').replaceAll(/\n(?=[^\n])/gu, '\n');
process.stdout.write(JSON.stringify({ script, style }));
