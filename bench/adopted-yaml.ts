import { parse } from 'yaml';
import { git, gitBytes } from './git.ts';

/** Reads the front matter of every file of HEAD with `yaml`, and does nothing with it: the limit of reading an adopted library. */
const listed = git('.', ['ls-tree', '-r', 'HEAD']).trim().split('\n').map((line) => line.split(/[ \t]/u)[2] ?? '');
const output = gitBytes('.', ['cat-file', '--batch', '--buffer'], `${listed.join('\n')}\n`);
let keys = 0;
for (let at = 0; at < output.length; ) {
  const end = output.indexOf(0x0a, at);
  const size = Number(output.toString('latin1', at, end).split(' ')[2]);
  const text = output.toString('utf8', end + 1, end + 1 + size);
  if (text.startsWith('---\n')) keys += Object.keys(parse(text.slice(4, text.indexOf('\n---\n', 4)), { schema: 'core', prettyErrors: false })).length;
  at = end + 1 + size + 1;
}
console.log(keys);
