import { main } from './entry.ts';
import { processWorld } from './terminal.ts';
// What never ends is a bug of ours, and no success. Not awaited: chunks can then import from this one.
process.exitCode = 70;
void main(process.argv.slice(2), processWorld()).then((code) => {
  process.exitCode = code;
});
