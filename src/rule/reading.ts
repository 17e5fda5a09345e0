import type { Code } from '../problem/catalogue/index.ts';
import type { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';
import type { Rule } from './rule.ts';

/** The check of a rule whose problems are found while the file is read: bytes, YAML, schema, template. */
export function foundWhileReading(codes: readonly Code[]): Rule['check'] {
  const wanted = new Set<Code>(codes);
  return function* (facts: Facts): Iterable<Problem> {
    for (const { after } of facts.touched) {
      for (const each of after?.problems ?? []) if (wanted.has(each.code)) yield each;
    }
  };
}

/** A prompt that no rule objects to, for examples. */
export const goodPrompt = `---
description: Routes an incoming support ticket to the right queue.
input:
  schema:
    ticket: string, the text of the ticket
---
{{role "system"}}You route tickets.
{{role "user"}}{{ticket}}
`;

/** Where examples put their prompt. */
export const goodPath = 'prompts/agents/support/triage.prompt.md';
