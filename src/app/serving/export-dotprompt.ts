import type { PromptBody } from '../../catalog/body.ts';
import { Failure } from '../../problem/failure.ts';
import type { Exported } from './exported.ts';
import type { Served } from './read-served.ts';
import { stablePrompts, templateOf, type StablePrompt } from './stable-prompts.ts';

/** A folder of `<id>.prompt` files for Dotprompt, with `_<partial>.prompt` for what they include. Only Handlebars is Dotprompt's. */
export async function exportDotprompt(served: Served, environment: string): Promise<Exported> {
  const { prompts, left } = await stablePrompts(served, environment);
  const files = new Map<string, string>();
  const foreign = prompts.filter(({ body }) => body.template !== 'handlebars');
  for (const prompt of prompts) {
    if (foreign.includes(prompt)) continue;
    files.set(`${prompt.id}.prompt`, textOf(prompt));
    for (const [id, text] of Object.entries(prompt.body.partials)) {
      const file = `_${id}.prompt`;
      if ((files.get(file) ?? text) !== text) throw new Failure('export-conflict', `Two prompts include ${id}, each as it was at another time.`, 'Release the prompts that wait for it first: prompt-libraries release --all');
      files.set(file, text);
    }
  }
  return { files, left: [...left, ...foreign.map(({ id, body }) => ({ id, because: `its template language is ${body.template}, not handlebars` }))] };
}

function textOf({ id, version, digest, body }: StablePrompt): string {
  const own = { 'prompt-libraries.id': id, 'prompt-libraries.version': version, 'prompt-libraries.digest': digest };
  const rows = Object.entries({ ...frontMatter(body), ...own }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${rows.join('\n')}\n---\n${templateOf(body)}`;
}

/** JSON is YAML, so values stand there as they are. */
function frontMatter({ model, config, tools, input, output }: PromptBody): Readonly<Record<string, unknown>> {
  return {
    ...(model === null ? {} : { model }),
    ...(Object.keys(config).length === 0 ? {} : { config }),
    ...(tools.length === 0 ? {} : { tools }),
    ...(input === null ? {} : { input: { schema: input.schema, ...(Object.keys(input.defaults).length === 0 ? {} : { default: input.defaults }) } }),
    ...(output === null ? {} : { output: { ...(output.format === null ? {} : { format: output.format }), ...(output.schema === null ? {} : { schema: output.schema }) } }),
  };
}
