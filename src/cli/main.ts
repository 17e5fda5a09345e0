import { main } from './entry.ts';
import { processWorld } from './terminal.ts';
process.exitCode = await main(process.argv.slice(2), processWorld());
