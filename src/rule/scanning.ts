import { placesOf } from '../format/places.ts';
import type { Prompt } from '../library/prompt.ts';
import type { ArgumentsOf, Code } from '../problem/catalogue/index.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Rule } from './rule.ts';

/** What a scanner found: where in the text as written (UTF-16 offset), and what is said of it. */
export type Finding<C extends Code> = { readonly [K in C]: { readonly code: K; readonly at: number; readonly args: ArgumentsOf<K> } }[C];

/** A prompt whose file is text. */
export interface ReadablePrompt extends Prompt {
  readonly text: string;
}

/** Most findings of one code that are listed for one file: the rest is told by its number. */
const mostListed = 20;

/** The check of a rule that scans the whole file of every touched prompt, front matter included, and the texts beside it. */
export function scanning<C extends Code>(scan: (prompt: ReadablePrompt) => Iterable<Finding<C>>): Rule['check'] {
  return function* ({ touched, beside }): Iterable<Problem> {
    for (const { id, after } of touched) {
      if (after === null) continue;
      if (isReadable(after)) yield* problemsAt(after, scan(after));
      for (const { path, text } of beside?.texts.get(id) ?? []) {
        const file = { ...after, path, text };
        yield* problemsAt(file, scan(file));
      }
    }
  };
}

export function isReadable(prompt: Prompt | null): prompt is ReadablePrompt {
  return prompt !== null && prompt.text !== null;
}

/** Findings as problems, each at its line and column. */
export function* problemsAt<C extends Code>(prompt: ReadablePrompt, findings: Iterable<Finding<C>>): Iterable<Problem> {
  let placeOf: ReturnType<typeof placesOf> | null = null;
  const counts = new Map<Code, number>();
  for (const { code, at, args } of findings) {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > mostListed) continue;
    placeOf ??= placesOf(prompt.text);
    yield problem<Code>(code, args as ArgumentsOf<Code>, { place: { file: prompt.path, ...placeOf(at) }, prompt: prompt.id });
  }
  for (const [code, count] of counts) {
    if (count > mostListed) yield problem('findings-left-out', { code, count: count - mostListed }, { place: { file: prompt.path, line: 1 }, prompt: prompt.id });
  }
}
