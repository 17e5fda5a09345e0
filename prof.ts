import { hiddenText } from './src/rule/hidden-text.ts';
import { secrets, secretSearch } from './src/rule/secrets.ts';
import { secretKinds } from './src/rule/secret-kinds.ts';
import { controlTokens } from './src/rule/control-tokens.ts';
import { imageExfiltration } from './src/rule/image-exfiltration.ts';
import { instructionComments } from './src/rule/instruction-comments.ts';
import { injectionPhrases } from './src/rule/injection-phrases.ts';
import { personalData } from './src/rule/personal-data.ts';
import { promptFrom } from './test/support/prompts.ts';
import { plainCopy } from './src/rule/plain-copy.ts';
const search = await secretSearch();
const size = 1024 * 1024 - 200;
const fill = (s: string) => s.repeat(Math.floor(size / Buffer.byteLength(s)));
await search('warm up');
for (const [n, s] of Object.entries({ a: 'a', nl: '\n', gh: 'ghp_' + 'Q7WZ4TNB2LXK5RVDQ7WZ4TNB2LXK5RVD1234 ', comb: '\u0301', inst: '[INST]', hex: '0123456789abcdef', zw: '\u200b', zwl: '\u200b\n', lig: '\ufdfa', ell: '…', fw: 'ａ', def2: '[a]:{{x}}\n', flags: '\u{1f3f4}\u{e0067}', tags: '\u{e0041}', curl: 'curl ', emoji: '😀️' })) {
  const body = `---\ndescription: d\n---\n${n === 'def2' ? '![' : ''}${fill(s)}\n`;
  const parts: string[] = [];
  const time = async (name: string, f: () => unknown) => { const t = performance.now(); await f(); const ms = performance.now() - t; if (ms > 25) parts.push(`${name} ${ms.toFixed(0)}`); };
  let prompt = promptFrom('---\ndescription: d\n---\nx');
  await time('read', () => { prompt = promptFrom(body); });
  await time('search', () => search(body));
  await time('plain', () => plainCopy(body));
  for (const { kind, pattern } of secretKinds) await time(kind, () => [...body.matchAll(pattern)].length);
  for (const r of [hiddenText, controlTokens, imageExfiltration, instructionComments, injectionPhrases, personalData]) await time(r.id, () => [...r.check({ touched: [{ after: prompt }] } as never)].length);
  console.log(n, parts.join(', '));
}
