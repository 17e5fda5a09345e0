import type { Impact } from '../../../src/domain/impact.ts';
import { chanceFrom, type Chance } from '../random-history/chance.ts';

/** An adopted prompt as a generated repository keeps it; `files` writes it. */
interface Kept {
  kind: keyof typeof kinds;
  name: string;
  aliases: string[];
  description: string;
  wording: number;
  variables: string[];
  optional: string[];
  tools: string[];
  note: number;
  blank: number;
  config: number;
  owner: number;
  reference: number;
}

type Edit = (prompt: Kept, next: () => number) => Impact | null;

/** What an edit does to a prompt, and the least it asks for; `null` where the kind has no such edit. */
const edits: Readonly<Record<string, { readonly weight: number; readonly edit: Edit }>> = {
  wording: { weight: 30, edit: (prompt, next) => ((prompt.wording = next()), 'patch') },
  'front matter that nobody gets': { weight: 25, edit: (prompt, next) => (kinds[prompt.kind].hasNote ? ((prompt.note = next()), 'none') : null) },
  'white space': { weight: 6, edit: (prompt) => ((prompt.blank = (prompt.blank + 1) % 3), 'none') },
  description: { weight: 12, edit: (prompt, next) => (kinds[prompt.kind].described === null ? null : ((prompt.description = `Does task ${next()}.`), kinds[prompt.kind].described)) },
  tools: { weight: 10, edit: (prompt, next) => (prompt.kind === 'agent' ? (prompt.tools.push(`tool${next()}`), 'minor') : null) },
  'a tool less': { weight: 5, edit: (prompt) => (prompt.kind === 'agent' && prompt.tools.length > 1 ? (prompt.tools.pop(), 'minor') : null) },
  'a variable more': { weight: 8, edit: (prompt, next) => (kinds[prompt.kind].added === null ? null : (prompt.optional.push(`extra${next()}`), kinds[prompt.kind].added)) },
  'a variable less': { weight: 4, edit: (prompt) => (kinds[prompt.kind].added === null || prompt.optional.pop() === undefined ? null : 'major') },
  settings: { weight: 6, edit: (prompt, next) => (kinds[prompt.kind].hasConfig ? ((prompt.config = next()), 'patch') : null) },
  'our own fields': { weight: 8, edit: (prompt, next) => ((prompt.owner = next()), 'none') },
  'a file of a skill': { weight: 6, edit: (prompt, next) => (prompt.kind === 'skill' ? ((prompt.reference = next()), 'patch') : null) },
  'a new name': { weight: 6, edit: (prompt, next) => (prompt.kind === 'skill' ? null : (prompt.aliases.push(idOf(prompt)), (prompt.name = `renamed-${letters(next())}`), 'none')) },
};

interface Kind {
  readonly path: (prompt: Kept) => string;
  readonly text: (prompt: Kept) => string;
  /** What another description asks for; `null` where it has none. */
  readonly described: Impact | null;
  /** What one more variable asks for; `null` where it has none. */
  readonly added: Impact | null;
  readonly hasNote: boolean;
  readonly hasConfig: boolean;
  readonly sidecar: boolean;
}

const own = (prompt: Kept): string => `owner: team-${prompt.owner}\n${prompt.aliases.length === 0 ? '' : `aliases: [${prompt.aliases.join(', ')}]\n`}`;
const ends = ({ blank }: Kept): string => ['\n', '  \n', '\n\n'][blank] ?? '\n';
const used = ({ variables, optional }: Kept, tag: (name: string) => string): string => [...variables, ...optional].map(tag).join(' ');

const kinds = {
  skill: {
    path: ({ name }) => `skills/${name}/SKILL.md`, described: 'minor', added: null, hasNote: true, hasConfig: false, sidecar: true,
    text: (prompt) => `---\nname: ${prompt.name}\ndescription: ${prompt.description}\nlicense: L${prompt.note}\n---\nDo it in way ${prompt.wording}, see [notes](references/notes.md).${ends(prompt)}`,
  },
  agent: {
    path: ({ name }) => `agents/${name}.agent.md`, described: 'minor', added: 'minor', hasNote: true, hasConfig: false, sidecar: true,
    text: (prompt) => `---\nname: N${prompt.note}\ndescription: ${prompt.description}\ntools: [${prompt.tools.join(', ')}]\n---\nPlan in way ${prompt.wording} ${used(prompt, (name) => `\${input:${name}}`)}${ends(prompt)}`,
  },
  prompty: {
    path: ({ name }) => `flows/${name}.prompty`, described: 'none', added: 'minor', hasNote: true, hasConfig: true, sidecar: false,
    text: (prompt) => `---\nname: N\ndescription: ${prompt.description}\nmetadata:\n  authors: [A${prompt.note}]\n  prompt-libraries:\n    owner: team-${prompt.owner}\n    aliases: [${prompt.aliases.join(', ')}]\nmodel: {id: gpt-4o, options: {seed: ${prompt.config}}}\ninputs:\n${prompt.variables.map((name) => `  - {name: ${name}, kind: string, required: true}\n`).join('')}${prompt.optional.map((name) => `  - {name: ${name}, kind: string}\n`).join('')}---\nsystem:\nWay ${prompt.wording}.\n\nuser:\n${used(prompt, (name) => `{{${name}}}`)}${ends(prompt)}`,
  },
  models: {
    path: ({ name }) => `models/${name}.prompt.yml`, described: 'none', added: 'major', hasNote: true, hasConfig: true, sidecar: true,
    text: (prompt) => `name: N\ndescription: ${prompt.description}\nmodel: openai/gpt-4o\nmodelParameters: {seed: ${prompt.config}}\nmessages:\n  - role: system\n    content: Way ${prompt.wording}.\n  - role: user\n    content: "${used(prompt, (name) => `{{${name}}}`)}"\ntestData: [{input: t${prompt.note}}]\n${prompt.blank === 0 ? '' : '\n'.repeat(prompt.blank)}`,
  },
  dotprompt: {
    path: ({ name }) => `dot/${name}.prompt`, described: 'none', added: 'minor', hasNote: true, hasConfig: true, sidecar: false,
    text: (prompt) => `# Licence ${prompt.note}\n---\ndescription: ${prompt.description}\nmodel: gemini-pro\nconfig: {seed: ${prompt.config}}\ninput:\n  schema:\n${prompt.variables.map((name) => `    ${name}: string\n`).join('')}${prompt.optional.map((name) => `    ${name}?: string\n`).join('')}prompt-libraries.owner: team-${prompt.owner}\nprompt-libraries.aliases: [${prompt.aliases.join(', ')}]\n---\n{{role "system"}}Way ${prompt.wording}.\n{{role "user"}}${used(prompt, (name) => `{{${name}}}`)}${ends(prompt)}`,
  },
  pattern: {
    path: ({ name }) => `patterns/${name.replaceAll('-', '_')}/system.md`, described: null, added: null, hasNote: false, hasConfig: false, sidecar: true,
    text: (prompt) => `# IDENTITY\n\nWay ${prompt.wording}, {{input}} and all.${ends(prompt)}`,
  },
} as const satisfies Record<string, Kind>;

const categories = { skill: 'skills', agent: 'agents', prompty: 'flows', models: 'models', dotprompt: 'dot', pattern: 'patterns' } as const;
const idOf = ({ kind, name }: Kept): string => `${categories[kind]}-${name}`;

function filesOf(prompt: Kept): Readonly<Record<string, string>> {
  const { path, text, sidecar } = kinds[prompt.kind];
  const main = path(prompt);
  return {
    [main]: text(prompt),
    ...(sidecar ? { [`${main}.library.yaml`]: own(prompt) } : {}),
    ...(prompt.kind === 'skill' ? { [`skills/${prompt.name}/references/notes.md`]: `Note ${prompt.reference}.\n` } : {}),
  };
}

/** One commit: what it was, what it did to files (`null` removes one), and what has to be seen. */
export interface ReplayedCommit {
  readonly edit: string;
  /** Which prompts it edits, by their number. */
  readonly prompts: readonly number[];
  readonly files: Readonly<Record<string, string | null>>;
  readonly expected: Readonly<Record<string, Impact>>;
}

/** A generated history of adopted prompts: the first commit adds them all, each other edits one, sometimes two. */
export function replayedLibrary(seed: number, prompts: number, commits: number): { readonly first: Readonly<Record<string, string>>; readonly commits: readonly ReplayedCommit[] } {
  const chance = chanceFrom(seed);
  let count = 0;
  const next = (): number => (count += 1);
  const all = Array.from({ length: prompts }, (_, index): Kept => ({
    kind: chance.oneOf(Object.keys(kinds) as (keyof typeof kinds)[]),
    name: `task-${letters(index)}`, aliases: [], description: `Does task ${index}.`, wording: 0, variables: ['ticket'], optional: [], tools: ['search'], note: 0, blank: 0, config: 0, owner: 0, reference: 0,
  }));
  const first = Object.assign({}, ...all.map(filesOf)) as Record<string, string>;
  return { first, commits: Array.from({ length: commits }, () => editOf(all, chance, next)) };
}

function editOf(all: readonly Kept[], chance: Chance, next: () => number): ReplayedCommit {
  const chosen = chance.onceIn(5) ? [chance.oneOf(all), chance.oneOf(all)] : [chance.oneOf(all)];
  const names: string[] = [];
  const files: Record<string, string | null> = {};
  const expected: Record<string, Impact> = {};
  for (const prompt of new Set(chosen)) {
    const before = filesOf(prompt);
    const [name, impact] = edited(prompt, chance, next);
    const after = filesOf(prompt);
    names.push(`${name} of ${prompt.kind}`);
    for (const path of Object.keys(before)) if (!Object.hasOwn(after, path)) files[path] = null;
    for (const [path, text] of Object.entries(after)) if (before[path] !== text) files[path] = text;
    expected[idOf(prompt)] = impact;
  }
  return { edit: names.join(', '), prompts: chosen.map((prompt) => all.indexOf(prompt)), files, expected };
}

function edited(prompt: Kept, chance: Chance, next: () => number): readonly [string, Impact] {
  const bag = Object.entries(edits).flatMap(([name, { weight }]) => Array.from({ length: weight }, () => name));
  for (;;) {
    const name = chance.oneOf(bag);
    const impact = edits[name]?.edit(prompt, next) ?? null;
    if (impact !== null) return [name, impact];
  }
}

function letters(index: number): string {
  return [...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}
