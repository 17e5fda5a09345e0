import type { Need, Prompt } from './prompt.ts';

/** `id` or `id@range`; an id has no `@`. */
const dependencyPattern = /^(?<id>[^@\s]+)(?:@(?<range>\S.*))?$/u;

/** How every partial begins: a text without it needs no parser to tell that it includes nothing. */
const partialMark = /\{\{~?#?>/u;

/** An entry of `dependencies`, or `null` where it names no prompt. */
export function parseDependency(text: string): { readonly id: string; readonly range: string | null } | null {
  const groups = dependencyPattern.exec(text.trim())?.groups;
  if (groups?.['id'] === undefined) return null;
  return { id: groups['id'], range: groups['range'] ?? null };
}

/** Everything a prompt needs, with places in its file: declared dependencies first, then partials of its body. */
export function needsOf(prompt: Prompt): readonly Need[] {
  const known = found.get(prompt);
  if (known !== undefined) return known;
  const needs = needsIn(prompt);
  found.set(prompt, needs);
  return needs;
}

/** Half a dozen places ask. */
const found = new WeakMap<Prompt, readonly Need[]>();

function needsIn(prompt: Prompt): readonly Need[] {
  const { document } = prompt;
  if (document === null) return [];
  const declared = document.metadata.dependencies.flatMap((text, index): Need[] => {
    const parsed = parseDependency(text);
    return parsed === null ? [] : [{ ...parsed, by: 'dependency', ...document.placeOf(['dependencies', index]) }];
  });
  const included = partialMark.test(document.body) ? (prompt.template?.partials ?? []) : [];
  const partials = included.map(
    ({ name, at }): Need => ({
      id: name,
      range: null,
      by: 'partial',
      line: document.bodyLine + at.line - 1,
      column: at.column,
    }),
  );
  return [...declared, ...partials];
}

/** The ids among the needs, each once. */
export function neededIds(prompt: Prompt): readonly string[] {
  return [...new Set(needsOf(prompt).map(({ id }) => id))];
}
