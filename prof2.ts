import { secretSearch } from './src/rule/secrets.ts';
import { chanceOf, generatedSecrets } from './test/support/security/generated-secrets.ts';
const search = await secretSearch();
const miss: Record<string, number> = {};
for (let seed = 1; seed <= 200; seed++) for (const { type, make } of generatedSecrets) { const s = make(chanceOf(seed * 1000)); const f = await search(`Use this: ${s}\nThank`); if (f.length === 0) miss[type] = (miss[type] ?? 0) + 1; }
console.log(generatedSecrets.length, miss);
