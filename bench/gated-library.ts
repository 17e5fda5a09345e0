import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';
import { commitText, fileText, nameOf } from './library.ts';
import { sentenceAbout, type SubjectName } from './prose.ts';
import { randomFrom } from './random.ts';

/** A library with something for every gate, and the branch on which all of its prompts are touched. */
export const touchedBranch = 'feature/all';

const folders: readonly (readonly [SubjectName, string])[] = [
  ['agents', 'agents/support'],
  ['tasks', 'tasks/summarization'],
  ['extractors', 'extractors'],
  ['guardrails', 'guardrails/privacy'],
  ['agents', 'agents/sales'],
  ['tasks', 'tasks/classification'],
];

const configuration = `library: {name: gated}
owners:
  product-team: ["@acme/product"]
  safety-team: ["@acme/safety", "@ada"]
models:
  claude-sonnet: {encoding: o200k_base, context: 200000, input_per_mtok: 3, output_per_mtok: 15}
  gpt-4-turbo: {encoding: cl100k_base, context: 128000, input_per_mtok: 10, output_per_mtok: 30}
gates:
  testing: {require: {agents: 3, tasks: 2}}
  performance: {max_tokens: 1500, max_cost_usd: 0.02}
  compliance:
    policies:
      - name: guardrails are reviewed
        categories: [guardrails]
        max_age: {compliance.reviewed: 5200w}
      - name: every prompt says what data it sees
        categories: ["*"]
        schema:
          required: [description, tags, compliance]
          properties:
            description: {type: string, minLength: 20, maxLength: 200}
            tags: {type: array, minItems: 1, items: {type: string, pattern: "^[a-z-]+$"}}
            compliance:
              required: [data, risk]
              properties:
                data: {enum: [none, internal, pii]}
                risk: {enum: [low, medium, high]}
`;

const tone = '---\ndescription: The tone of voice of everything we send.\ninput: {schema: {}}\ncompliance: {data: none, risk: low}\ntags: [tone]\n---\nBe friendly and brief, and never promise what somebody else has to keep.\n';

/** Writes the repository and returns its folder: a base with every prompt and its tests, and a branch that changes every prompt. */
export function generateGatedLibrary(prompts: number, within: string): string {
  const folder = join(within, 'gated');
  mkdirSync(folder);
  git(folder, ['init', '--quiet', '--initial-branch=main', '.']);
  git(folder, ['fast-import', '--quiet', '--done'], [...stream(prompts)].join(''));
  return folder;
}

function* stream(prompts: number): Iterable<string> {
  yield commitText('refs/heads/main', 0, 'feat: first prompts', null);
  yield fileText('prompt-library.yaml', configuration);
  yield fileText('prompts/templates/tone.prompt.md', tone);
  for (let index = 0; index < prompts; index += 1) {
    yield fileText(`${pathOf(index)}.prompt.md`, promptText(index, false));
    yield fileText(`${pathOf(index)}.test.yaml`, testText(index));
  }
  for (let part = 0; part * 100 < prompts; part += 1) {
    yield commitText(`refs/heads/${touchedBranch}`, 1 + part, `fix: clearer words, part ${part + 1}`, part === 0 ? 'refs/heads/main' : null);
    for (let index = part * 100; index < Math.min(prompts, (part + 1) * 100); index += 1) yield fileText(`${pathOf(index)}.prompt.md`, promptText(index, true));
  }
  yield 'done\n';
}

function pathOf(index: number): string {
  return `prompts/${folders[index % folders.length]?.[1] ?? ''}/${nameOf(Math.floor(index / folders.length))}`;
}

/** A prompt of about 2 KB; the revised one has another sentence in the middle and one more. */
function promptText(index: number, isRevised: boolean): string {
  const random = randomFrom(index * 7919 + 23);
  const [subject] = folders[index % folders.length] ?? ['tasks'];
  const written = Array.from({ length: 13 }, () => sentenceAbout(subject, random));
  const changed = isRevised ? written.with(6, sentenceAbout(subject, random)).toSpliced(9, 0, sentenceAbout(subject, random)) : written;
  const [first = '', ...others] = changed;
  return [
    '---',
    `description: ${first.slice(0, 110).replace(/^- \d\. /u, '').replaceAll(/[:"#{}[\]]/gu, '').trim()}`,
    `tags: [${subject}, production]`,
    `model: ${index % 5 === 0 ? 'gpt-4-turbo' : 'claude-sonnet'}`,
    'input:',
    '  schema:',
    '    ticket: string, the text as it came in',
    '    customer_name: string, how to address the person',
    '    language?: string, the language of the answer',
    'output:',
    '  format: json',
    '  schema:',
    '    answer: string, what is sent',
    '    confidence: integer, from 1 to 9',
    'limits: {tokens: 1200}',
    'config: {temperature: 0.2, max_tokens: 800}',
    'compliance: {data: internal, risk: low, reviewed: 2026-05-04}',
    '---',
    '{{role "system"}}',
    `# Working on ${subject}`,
    '',
    first,
    ...others.slice(0, 5),
    '',
    'Always address {{customer_name}} by name. {{> templates-general-tone}}',
    '{{#if language}}Answer in {{language}}, even where the text is in another one.{{else}}Answer in English.{{/if}}',
    '',
    '## Rules',
    '',
    ...others.slice(5),
    '',
    'Answer as `{"answer": "…", "confidence": 7}` and nothing else.',
    '{{role "user"}}',
    '{{ticket}}',
    '',
  ].join('\n');
}

/** Three cases in promptfoo's words. */
function testText(index: number): string {
  return `defaultTest:
  vars: {customer_name: Ada, language: French}
  assert:
    - {type: max-tokens, value: 1200}
tests:
  - description: addresses the person
    vars: {ticket: My parcel number ${index} has not arrived.}
    assert:
      - {type: contains-all, value: [Ada, Answer in French, parcel number ${index}]}
      - {type: not-icontains, value: lorem ipsum}
  - description: says how to answer
    vars: {ticket: "Two questions, one about an invoice."}
    assert:
      - {type: regex, value: 'confidence": [0-9]'}
      - {type: contains-json}
  - description: a recorded answer
    vars: {ticket: Where is my refund?}
    providerOutput: '{"answer": "It is on its way, Ada.", "confidence": 7}'
    assert:
      - {type: is-json}
      - {type: word-count, value: {min: 3, max: 40}}
`;
}
