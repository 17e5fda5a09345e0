import { matchesAll, namingPatterns } from '../format/naming.ts';
import type { Configuration, Naming } from '../library/configuration.ts';
import type { Prompt } from '../library/prompt.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

/** Device names of Windows, which no file may have there whatever its ending. */
const reservedNames = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/iu;

/** Longest path that every system can check out, in characters (security.md). */
const longestPath = 200;

/** Names match the pattern, paths say which prompt they are, and nothing contradicts them. */
export const naming: Rule = {
  id: 'naming',
  gate: 'syntax',
  about: 'library',
  summary: 'Every part of a name matches the naming pattern, and the front matter agrees with the path.',
  codes: ['name-not-allowed', 'name-reserved', 'name-too-long', 'name-pattern-too-slow', 'path-not-a-prompt', 'id-disagrees'],
  examples: {
    good: [
      { shows: 'category, subcategory, name and variant', change: { 'prompts/agents/support/triage.concise.prompt.md': goodPrompt } },
      { shows: 'no subcategory', change: { 'prompts/templates/tone.prompt.md': goodPrompt } },
    ],
    bad: [
      { shows: 'capital letters', change: { 'prompts/agents/support/Triage.prompt.md': goodPrompt }, codes: ['name-not-allowed'] },
      { shows: 'a name reserved on Windows', change: { 'prompts/agents/support/con.prompt.md': goodPrompt }, codes: ['name-reserved'] },
      { shows: 'a path that is too deep', change: { 'prompts/agents/a/b/triage.prompt.md': goodPrompt }, codes: ['path-not-a-prompt'] },
      {
        shows: 'an id that contradicts the path',
        change: { [goodPath]: goodPrompt.replace('---\n', '---\nid: agents-sales-triage\n') },
        codes: ['id-disagrees'],
      },
    ],
  },
  *check({ configuration, touched, misnamed }) {
    for (const { path } of misnamed) yield problem('path-not-a-prompt', { path }, { place: { file: path, line: 1 } });
    const added = touched.flatMap(({ kind, after }) => (after !== null && kind !== 'modified' ? [after] : []));
    yield* patternProblems(added, configuration);
    for (const { after } of touched) if (after !== null) yield* disagreements(after);
  },
};

/** Sources may have rules of their own; names that follow the same rules are judged together. */
function* patternProblems(prompts: readonly Prompt[], { naming }: Configuration): Iterable<Problem> {
  const groups = new Map<Naming, Prompt[]>();
  for (const prompt of prompts) {
    const rules = prompt.source.naming ?? naming;
    const group = groups.get(rules);
    if (group === undefined) groups.set(rules, [prompt]);
    else group.push(prompt);
  }
  for (const [rules, group] of groups) yield* problemsOf(group, rules);
  for (const { id, path } of prompts) {
    if (path.length > longestPath) {
      yield problem('name-too-long', { part: 'path', length: path.length, limit: longestPath }, { place: { file: path, line: 1 }, prompt: id });
    }
  }
}

function* problemsOf(prompts: readonly Prompt[], rules: Naming): Iterable<Problem> {
  const parts = prompts.flatMap((prompt) => partsOf(prompt).map((part) => ({ prompt, ...part })));
  const pattern = rules.pattern ?? namingPatterns[rules.preset];
  const matches = matchesAll(pattern, parts.map(({ value }) => value));
  if (!matches.ok) {
    yield* matches.problems;
    return;
  }
  for (const [index, { prompt, part, value }] of parts.entries()) {
    const about = { place: { file: prompt.path, line: 1 }, prompt: prompt.id };
    if (matches.value[index] !== true) yield problem('name-not-allowed', { part, value, pattern }, about);
    else if (reservedNames.test(value)) yield problem('name-reserved', { part, value }, about);
    if (value.length > rules.maxLength) yield problem('name-too-long', { part, length: value.length, limit: rules.maxLength }, about);
  }
}

function partsOf({ name }: Prompt): readonly { readonly part: string; readonly value: string }[] {
  return Object.entries(name).flatMap(([part, value]: [string, string | null]) => (value === null ? [] : [{ part, value }]));
}

function* disagreements({ id, name, path, document }: Prompt): Iterable<Problem> {
  if (document === null) return;
  const expected = { id, name: name.name, category: name.category };
  for (const [key, value] of Object.entries(expected)) {
    const written = document.metadata[key as keyof typeof expected];
    if (written === null || written === value) continue;
    yield problem('id-disagrees', { key, written, expected: value }, { place: { file: path, ...document.placeOf([key]) }, prompt: id });
  }
}
