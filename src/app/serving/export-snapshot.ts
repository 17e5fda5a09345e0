import type { Exported } from './exported.ts';
import type { Served } from './read-served.ts';
import { stablePrompts } from './stable-prompts.ts';

/** One file with the stable version of every prompt, for images without git and languages without a client: `schemas/snapshot.schema.json`. */
export async function exportSnapshot(served: Served, environment: string): Promise<Exported> {
  const { prompts, left } = await stablePrompts(served, environment);
  const { sequence, library, source } = served.catalog;
  const entries = prompts.map(({ id, version, digest, body }) => {
    const { template, text, messages, partials, model, config, tools, input, output } = body;
    return [id, { version, digest, template, text, messages, partials, model, config, tools, input, output }] as const;
  });
  const snapshot = { schema: 'prompt-libraries/snapshot/v1', environment, sequence, library, source, prompts: Object.fromEntries(entries) };
  return { files: new Map([['prompts.json', `${JSON.stringify(snapshot, null, 2)}\n`]]), left };
}
