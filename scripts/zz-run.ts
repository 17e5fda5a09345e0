import { compiledSchemas } from './zz-tmp.ts';
import { writeFileSync } from 'node:fs';
const t = compiledSchemas(); console.log(t.length); writeFileSync('node_modules/.zz.cjs', t);
