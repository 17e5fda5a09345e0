import { structuredPatch } from 'diff';
import { catalogue, type Code } from '../src/problem/catalogue/index.ts';
import type { Entry } from '../src/problem/entry.ts';
import { visible } from '../src/report/visible.ts';
import { goodPrompt } from '../src/rule/reading.ts';
import type { Example, Rule } from '../src/rule/rule.ts';
import { rules } from '../src/rule/rules.ts';
import { codes, fenced, table } from './markdown.ts';

const origin = '<!-- Made by scripts/generate.ts from src/rule/ and src/problem/catalogue/: do not edit. -->';
const sample = '[the sample prompt](README.md#the-sample-prompt)';

/** The pages of docs/rules/: one for each rule, and the list of them. */
export function rulePages(): Readonly<Record<string, string>> {
  const pages = rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]);
  return { ...Object.fromEntries(pages), 'docs/rules/README.md': ruleIndex() };
}

function ruleIndex(): string {
  const claimed = new Set(rules.flatMap((rule) => rule.codes));
  const others = (Object.keys(catalogue) as Code[]).filter((code) => !claimed.has(code));
  return page(
    '# Rules',
    'A rule judges one thing about a change and reports it under a code. Codes are permanent: once released, none is renamed or reused. What stands in ‹angle quotes› is filled in; a question such as “Did you mean …?” is asked only where a name is near enough.',
    table(['Rule', 'Gate', 'What it guards', 'Codes'], rules.map(({ id, gate, summary, codes: own }) => [`[${id}](${id}.md)`, gate, summary, codes(own)])),
    'The examples on every page are the tests of the rule: `npm test` judges each of them as a real change in a real repository.',
    '## The sample prompt',
    'Examples that do not care about the text use this prompt.',
    fenced(goodPrompt, 'markdown'),
    '## Other codes',
    'These are not found by a rule, but while the configuration, the records or values for a prompt are read, or when a gate sums up.',
    ...others.map(codeSection),
  );
}

function rulePage(rule: Rule): string {
  const { id, gate, summary, codes: own, examples } = rule;
  return page(
    `# ${id}`,
    `${summary} Gate: ${gate}. [All rules](README.md)`,
    '## What it reports',
    ...own.map(codeSection),
    '## Passes',
    ...examples.good.map((example) => exampleSection(example)),
    '## Fails',
    ...examples.bad.map((example) => exampleSection(example, example.codes)),
  );
}

function page(...blocks: readonly string[]): string {
  return `${[origin, ...blocks].join('\n\n')}\n`;
}

function codeSection(code: Code): string {
  const row = catalogue[code] as unknown as Entry<unknown>;
  return [`### ${code}`, `${row.severity}: ${row.says(named)}`, `*Why:* ${row.why}`, `*Do:* ${row.fix(named)}`].join('\n\n');
}

/** Arguments by whatever name: each is a list of one, which prints as the name and can be joined, counted and listed. */
const named: unknown = new Proxy({}, { get: (_, name) => Object.assign([`‹${String(name)}›`], { startsWith: () => false }) });

function exampleSection(example: Example, found: readonly Code[] = []): string {
  const { shows, title, branch, commits, day, all } = example;
  const staging = branch?.hasStaging === true ? ', while there is a branch `staging`' : '';
  return [
    `### ${shows[0]?.toUpperCase()}${shows.slice(1)}`,
    ...(found.length === 0 ? [] : [`Found: ${codes(found)}`]),
    ...(branch === undefined ? [] : [`The branch \`${branch.head}\` is to be merged into \`${branch.base}\`${staging}.`]),
    ...(day === undefined ? [] : [`The day is ${day}.`]),
    ...(all === true ? ['The whole library is checked.'] : []),
    ...(title === undefined ? [] : [`The pull request is called \`${title}\`.`]),
    ...(commits === undefined ? [] : ['Commit:', ...commits.map((message) => fenced(message, 'text'))]),
    ...untouched(example),
    ...Object.keys(example.change).map((path) => changeOf(path, example)),
  ].join('\n\n');
}

/** Files that are there before and stay as they are; of many with one text the first is shown. */
function untouched({ base = {}, change }: Example): readonly string[] {
  const files = Object.entries(base).filter(([path]) => !Object.hasOwn(change, path));
  const alike = (text: string): number => files.filter(([, other]) => other === text).length - 1;
  return files.flatMap(([path, text], at) => {
    const more = alike(text) < 5 ? 0 : alike(text);
    if (more > 0 && files.findIndex(([, other]) => other === text) < at) return [];
    return [shown(`\`${path}\` is there already${more === 0 ? '' : `, and ${more} more with the same text`}`, path, text)];
  });
}

function changeOf(path: string, { base = {}, change, modes }: Example): string {
  const after = change[path] ?? null;
  const before = base[path];
  if (after === null) return `\`${path}\` is removed.`;
  if (modes?.[path] === '120000') return `\`${path}\` is a symbolic link to \`${after}\`.`;
  if (before === undefined) return shown(`\`${path}\` is new`, path, after);
  const { hunks } = structuredPatch(path, path, before, after, '', '', { context: 2 });
  return `\`${path}\` changes:\n\n${fenced(visible(hunks.map(({ lines }) => lines.join('\n')).join('\n…\n')), 'diff')}`;
}

function shown(what: string, path: string, text: string): string {
  if (text === goodPrompt) return `${what}: ${sample}.`;
  return `${what}:\n\n${fenced(visible(shortened(text)), languageOf(path))}`;
}

/** Configurations are `yaml`, and judged by their schema; other YAML is not. */
function languageOf(path: string): string {
  if (path === 'prompt-library.yaml') return 'yaml';
  return /\.ya?ml$/u.test(path) ? 'yml' : 'markdown';
}

/** Lines and signs of a line that a page shows of a file. */
const most = { lines: 40, signs: 300 } as const;

/** A long file without its middle: what makes it wrong is its length. */
function shortened(text: string): string {
  const lines = text.split('\n');
  const kept = lines.length <= most.lines ? lines : [...lines.slice(0, 8), `… ${lines.length - 8} more lines`];
  return kept.map((line) => (line.length <= most.signs ? line : `${line.slice(0, most.signs)} … ${line.length - most.signs} more characters`)).join('\n');
}
