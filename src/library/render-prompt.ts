import { refused, type Checked } from '../problem/checked.ts';
import { Bug } from '../problem/never.ts';
import type { RenderedMessage } from '../template/template.ts';
import type { InputContract } from './input-values.ts';
import type { Prompt } from './prompt.ts';
import { renderedDocument } from './document-template.ts';
import { placedInFile } from './read-prompt.ts';

/** The prompts that a prompt's text includes, directly or through others, without itself. Those that do not exist are left out. */
export function partialsOf(prompt: Prompt, needs: ReadonlyMap<string, Prompt>): ReadonlyMap<string, Prompt> {
  const found = new Map<string, Prompt>();
  const open = [prompt];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { name } of next.template?.partials ?? []) {
      const partial = needs.get(name);
      if (partial === undefined || found.has(name)) continue;
      found.set(name, partial);
      open.push(partial);
    }
  }
  return found;
}

/** Errors of the files a prompt is rendered from: nothing is rendered from a file that cannot be read. */
export function unreadableAmong(prompts: readonly Prompt[]): Checked<null> {
  const unreadable = prompts.filter(({ document, template }) => document === null || template === null);
  const [first, ...others] = unreadable.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'));
  if (first !== undefined) return refused(first, ...others);
  if (unreadable[0] !== undefined) throw new Bug(`Nothing says why ${unreadable[0].path} cannot be read.`);
  return { ok: true, value: null };
}

/**
 * The messages an application would send.
 * @param partials what `partialsOf` gives.
 * @param values values by variable, defaults among them.
 */
export function renderPrompt(
  prompt: Prompt,
  partials: ReadonlyMap<string, Prompt>,
  { optional }: InputContract,
  values: Readonly<Record<string, unknown>>,
): Checked<readonly RenderedMessage[]> {
  const readable = unreadableAmong([prompt, ...partials.values()]);
  if (!readable.ok) return readable;
  const { document, id, path } = prompt;
  if (document === null) throw new Bug(`${path} is readable and has no text.`);
  const bodies = new Map([...partials].map(([name, each]) => [name, each.document?.body ?? '']));
  const rendered = renderedDocument(document, { file: path, variables: values, optional, partials: bodies });
  if (rendered.ok) return rendered;
  const [problem, ...more] = rendered.problems.map(placedInFile(document.bodyLine)).map((each) => ({ ...each, prompt: id }));
  if (problem === undefined) throw new Bug('A template was refused without a reason.');
  return refused(problem, ...more);
}
