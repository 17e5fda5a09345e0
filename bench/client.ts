import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CreateClient } from '../src/client/types.ts';
import { markdownTable } from './tables.ts';

const gets = 1_000_000;
const leastPerSecond = 1_000_000;

/** How many prompts an application gets a second, in process, from the client as it is shipped; of several runs the median. */
export async function* clientTables({ root, runs }: { readonly root: string; readonly runs: number }): AsyncGenerator<string> {
  const { createClient } = (await import(pathToFileURL(join(root, 'dist/client.js')).href)) as { readonly createClient: CreateClient };
  const keys = Array.from({ length: gets }, (_, index) => `user-${index}-3f2b1c9e`);
  const contenders: readonly (readonly [string, (index: number) => { readonly targetingKey: string } | undefined])[] = [
    ['stable, no key', () => undefined],
    ['a rollout at 25 %, another user each time', (index) => ({ targetingKey: keys[index] ?? '' })],
  ];
  const rows = [];
  for (const [name, request] of contenders) {
    const times: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const client = createClient({ catalog: await bundleOf('triage'), warn: () => {} });
      await client.get('triage', { label: 'candidate' });
      await client.get('triage');
      const start = process.hrtime.bigint();
      for (let index = 0; index < gets; index += 1) await client.get('triage', request(index));
      if (run > 0) times.push(Number(process.hrtime.bigint() - start) / 1e9);
    }
    const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
    const perSecond = gets / median;
    rows.push([name, Math.round(perSecond).toLocaleString('en'), (median * 1000).toFixed(0), `≥ ${leastPerSecond.toLocaleString('en')}: ${perSecond >= leastPerSecond ? 'met' : 'missed'}`]);
  }
  yield markdownTable(`The client: ${gets.toLocaleString('en')} gets, one after the other`, ['', 'gets a second', 'median ms', 'bar'], rows);
}

/** A bundle with one prompt that is rolled out. */
async function bundleOf(id: string): Promise<unknown> {
  const bodies = new Map<string, string>();
  const versions: Record<string, { readonly digest: string; readonly body: string }> = {};
  for (const version of ['1.0.0', '2.0.0']) {
    const digest = version.replaceAll('.', '').padStart(64, '0');
    const text = JSON.stringify({ schema: 'prompt-libraries/body/v1', id, digest, template: 'handlebars', text: `${id} ${version}`, messages: null, roles: [], partials: {}, model: null, config: {}, tools: [], input: null, output: null });
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex');
    const body = `bodies/${hash.slice(0, 2)}/${hash.slice(2)}.json`;
    bodies.set(body, text);
    versions[version] = { digest, body };
  }
  const rollout = { candidate: '2.0.0', weight: 2500, phase: 'limited', salt: `${id}@2.0.0:rollout:` };
  const prompt = { stable: '1.0.0', latest: '2.0.0', status: 'deployed', versions, rollout, experiment: null, deprecation: null, aliases: [] };
  const catalog = { schema: 'prompt-libraries/catalog/v1', sequence: 1, library: null, source: 'a'.repeat(40), environments: { production: { prompts: { [id]: prompt }, redirects: {}, removed: {} } } };
  return { schema: 'prompt-libraries/bundle/v1', catalog, bodies: Object.fromEntries(bodies) };
}
