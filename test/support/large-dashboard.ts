import { randomFrom } from '../../bench/random.ts';
import { namesOf } from '../../src/domain/row.ts';
import { categories } from '../../src/domain/categories.ts';
import { statuses } from '../../src/domain/statuses.ts';
import { libraryReport } from '../../src/report/library/build.ts';
import type { LibraryReport } from '../../src/report/library/model.ts';
import { exampleFacts, exampleNow, promptFacts } from './example-dashboard.ts';

/** A library of many prompts whose words are as many and as long as those of real ones, from a seed. */
export function largeDashboard(count: number): LibraryReport {
  const random = randomFrom(count);
  const syllables = ['ba', 'cor', 'den', 'fil', 'gra', 'hon', 'ir', 'jel', 'kan', 'lum', 'mer', 'nos', 'ort', 'pla', 'qui', 'ras', 'sent', 'tur', 'ul', 'ver', 'wint', 'xa', 'yor', 'zed'];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = Array.from({ length: 8000 }, () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(syllables)).join(''));
  const text = (length: number): string => Array.from({ length }, () => pick(words)).join(' ');
  const names = namesOf(categories);
  const tags = Array.from({ length: 60 }, () => pick(words));
  const prompts = Array.from({ length: count }, (_, index) => {
    const body = `{{role "system"}}\n${text(280)}\n{{role "user"}}\n{{ticket}}\n`;
    const name = `${pick(words)}-${pick(words)}-${index.toString(36).replaceAll(/\d/gu, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;
    return promptFacts(`${pick(names)}-${pick(['support', 'sales', 'general'])}-${name}`, {
      description: text(14), status: pick(namesOf(statuses)), version: `${Math.floor(random() * 4)}.${Math.floor(random() * 12)}.${Math.floor(random() * 9)}`, tokens: 100 + Math.floor(random() * 900),
      tags: [{ name: pick(tags), kind: 'general' }, { name: pick(tags), kind: 'general' }], modified: exampleNow.getTime() / 1000 - Math.floor(random() * 400 * 86_400), text: body,
      versions: [{ version: '1.1.0', at: 1_790_000_000, impact: 'minor', notes: [text(8)], text: body }, { version: '1.0.0', at: 1_780_000_000, impact: 'minor', notes: [text(8)], text: body.replace('the', 'a') }],
    });
  });
  return libraryReport({ ...exampleFacts, prompts: prompts.toSorted((a, b) => (a.id < b.id ? -1 : 1)), events: [], waiting: [] });
}
