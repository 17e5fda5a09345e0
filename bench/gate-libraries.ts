import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type * as HandlebarsTypes from 'handlebars';
import { parse } from 'yaml';
import { filesEnding, git } from './git.ts';

/**
 * The packages' own time for what a gate does with them, in a process that did nothing of it before:
 * `gate-libraries.ts PART BASE HEAD` in the repository prints its milliseconds of processor time. What a gate loads when it is needed
 * (scanner, tokenizer, compiler of schemas) is loaded within the time here too; reading git is not.
 */
const [part = '', base = '', head = ''] = process.argv.slice(2);
const Handlebars = createRequire(import.meta.url)('handlebars') as typeof HandlebarsTypes;

interface Text {
  readonly path: string;
  readonly text: string;
  readonly matter: string;
  readonly body: string;
}

const after = textsAt(head, '.prompt.md');
const before = textsAt(base, '.prompt.md');
const tests = new Map(textsAt(head, '.test.yaml').map(({ path, text }) => [path.replace('.test.yaml', ''), text]));

/** What is loaded before: the gates have read every prompt when they begin. */
const matters = after.map(({ matter }): unknown => parse(matter, { schema: 'core', prettyErrors: false }));
const configuration = parse(git('.', ['cat-file', 'blob', `${base}:prompt-library.yaml`])) as { readonly gates: { readonly compliance: { readonly policies: readonly { readonly schema?: object }[] } } };

const parts: Readonly<Record<string, () => Promise<unknown> | unknown>> = {
  /** `yaml` for the front matter and `handlebars` for the body, of both sides. */
  reading: () => [...before, ...after].map(({ matter, body }) => [parse(matter, { schema: 'core', prettyErrors: false }), Handlebars.parse(body)]),
  /** The test files by `yaml`, and every case rendered by `handlebars`, as promptfoo renders its prompts. */
  testing: renderedTests,
  security: lintedTexts,
  performance: countedTexts,
  /** `ajv` compiles the schemas of the policies and judges the front matter. */
  compliance: () => {
    const judges = configuration.gates.compliance.policies.flatMap(({ schema }) => (schema === undefined ? [] : [new Ajv2020({ strict: false, allErrors: true }).compile(schema)]));
    return matters.map((matter) => judges.map((judge) => judge(matter)));
  },
};

const work = parts[part];
if (work === undefined) throw new Error(`There is no part named ${part}.`);
const from = process.cpuUsage();
await work();
const { user, system } = process.cpuUsage(from);
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, judged: after.length }));
// secretlint's profiler would go on for minutes: it looks through all of its marks at each.
process.exit();

function textsAt(revision: string, ending: string): readonly Text[] {
  return filesEnding('.', revision, ending).map(({ path, text }) => {
    const close = text.indexOf('\n---\n', 4);
    return { path: path.replace(ending, ''), text, matter: text.slice(4, close), body: text.slice(close + 5) };
  });
}

async function renderedTests(): Promise<unknown> {
  interface TestFile {
    readonly defaultTest: { readonly vars: object };
    readonly tests: readonly { readonly vars: object }[];
  }
  const engine = Handlebars.create();
  engine.registerHelper('role', () => '');
  for (const { path, body } of after) if (path.startsWith('prompts/templates/')) engine.registerPartial(path.replace('prompts/templates/', 'templates-general-'), body);
  return after.flatMap(({ path, body }) => {
    const written = tests.get(path);
    if (written === undefined) return [];
    const { defaultTest, tests: cases } = parse(written) as TestFile;
    const template = engine.compile(body, { noEscape: true });
    return cases.map(({ vars }) => template({ ...defaultTest.vars, ...vars }));
  });
}

/** `secretlint` on every file, as its own program calls it. */
async function lintedTexts(): Promise<unknown> {
  const [{ lintSource }, { rules }] = await Promise.all([import('@secretlint/core'), import('@secretlint/secretlint-rule-preset-recommend')]);
  const config = { rules: rules.map((rule) => ({ id: rule.meta.id, rule, options: {}, disabledMessages: [] })) };
  const results: unknown[] = [];
  for (const { path, text } of [...after, ...before]) {
    results.push(await lintSource({ source: { filePath: `${path}.prompt.md`, content: text, ext: '.md', contentType: 'text' }, options: { noPhysicFilePath: true, maskSecrets: true, config } }));
  }
  return results;
}

/** `gpt-tokenizer` on both sides, each model by its encoding. */
async function countedTexts(): Promise<unknown> {
  const [large, small] = await Promise.all([import('gpt-tokenizer/encoding/o200k_base'), import('gpt-tokenizer/encoding/cl100k_base')]);
  return [...before, ...after].map(({ matter, body }) => (matter.includes('gpt-4') ? small : large).countTokens(body));
}
