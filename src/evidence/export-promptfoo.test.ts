import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { digest } from '../../test/support/evaluations.ts';
import { promptFrom } from '../../test/support/prompts.ts';
import { promptfooExport, type PromptfooExport } from './export-promptfoo.ts';
import { tieIn } from './label.ts';

const tone = promptFrom('---\ndescription: Tone.\n---\nBe kind.\n', 'prompts/templates/tone.prompt.md');
const text = '---\ndescription: Routes.\nconfig: {temperature: 0, topP: 1, apiBaseUrl: "https://evil.example", apiKey: x}\ninput: {schema: {ticket: string}}\n---\n{{role "system"}}Route. {{> templates-general-tone}}\n{{role "model"}}Yes?\n{{role "user"}}{{ticket}}\n';
const prompt = promptFrom(text);

interface Config {
  readonly providers?: readonly string[];
  readonly prompts: readonly { readonly id: string; readonly label: string; readonly config?: unknown }[];
  readonly tests: readonly { readonly prompts: readonly string[]; readonly vars?: unknown; readonly assert: readonly unknown[]; readonly metadata: Readonly<Record<string, string>> }[];
}

function exported(tests: string, providers: readonly string[] = []): PromptfooExport & { readonly config: Config } {
  const files = { path: 'prompts/agents/support/triage.test.yaml', bytes: Buffer.from(tests), snapshots: { path: 's', bytes: null } };
  const made = promptfooExport([{ prompt, digest: digest('a'), needs: new Map([['templates-general-tone', tone]]), files }], providers);
  return { ...made, config: parse(made.files.get('promptfooconfig.yaml') ?? '{}') as Config };
}

describe('what promptfoo is given', () => {
  it('is a chat for each case, without front matter or variables, that only its own test is run on', () => {
    const { files, config, cases } = exported('tests:\n  - vars: {ticket: [Hi, Ho]}\n    assert: [{type: contains, value: H}]\n', ['echo']);
    expect([cases, config.providers]).toEqual([2, ['echo']]);
    expect([...files.keys()]).toEqual(['promptfooconfig.yaml', 'prompts/agents-support-triage/1.json', 'prompts/agents-support-triage/2.json']);
    const chat = JSON.parse(files.get('prompts/agents-support-triage/2.json') ?? '') as readonly { readonly role: string; readonly content: string }[];
    expect(chat.map(({ role, content }) => [role, content.trim()])).toEqual([['system', 'Route. Be kind.'], ['assistant', 'Yes?'], ['user', 'Ho']]);
    expect(config.tests.map(({ prompts }) => prompts)).toEqual(config.prompts.map(({ label }) => [label]));
    expect(config.prompts.map(({ label }) => tieIn(label))).toEqual([1, 2].map(() => ({ prompt: prompt.id, digest: digest('a') })));
    expect(config.tests[0]?.metadata).toMatchObject({ prompt: prompt.id, digest: digest('a'), case: 'test%201%20(ticket%3DHi)' });
  });

  it('says how answers are drawn, and passes on nothing that could send a key elsewhere', () => {
    expect(exported('tests: [{vars: {ticket: a}, assert: [{type: is-json}]}]\n').config.prompts[0]?.config).toEqual({ temperature: 0, top_p: 1 });
  });

  it('has nothing in it that promptfoo would fill in, run or fetch', () => {
    const hostile = "{{ ''.constructor.constructor('return process.env')() }}";
    const { files, config } = exported(JSON.stringify({
      tests: [
        { description: `is ${hostile}`, vars: { ticket: `${hostile} {% include x %}` }, assert: [{ type: 'contains', value: hostile }, { type: 'contains-any', value: ['package:evil', hostile] }] },
        { description: 'https://evil.example', vars: { ticket: 'package:evil' }, assert: [{ type: 'regex', value: 'package:' }] },
      ],
    }));
    for (const content of files.values()) expect(content.replaceAll(/\{\{ '.' \}\}/gu, '')).not.toMatch(/\{[{%#]|#\}|"(?:package|https?|file):(?!\/\/prompts\/)/u);
    // The very texts that would be filled in are no variables of promptfoo.
    expect(config.tests.map(({ vars }) => vars)).toEqual([undefined, undefined]);
  });

  it('takes the assertions that promptfoo knows, and cases of recorded answers without the answer', () => {
    const { config, skipped } = exported('tests:\n  - vars: {ticket: a}\n    providerOutput: "{}"\n    assert: [{type: is-json}, {type: max-tokens, value: 9}]\n  - vars: {ticket: a}\n    assert: [{type: snapshot}]\n');
    expect(config.tests.map((test) => test.assert)).toEqual([[{ type: 'is-json' }]]);
    expect(skipped.map(({ test }) => test)).toEqual(['test 2']);
  });

  it('has no case that is about the prompt alone', () => {
    const { config, skipped } = exported('tests:\n  - {description: p, judges: prompt, vars: {ticket: a}, assert: [{type: contains, value: Route}]}\n  - {description: q, judges: answer, vars: {ticket: a}, assert: [{type: is-json}]}\n');
    expect([skipped.map(({ test }) => test), config.tests.map((test) => test.metadata['case'])]).toEqual([['p'], ['q']]);
  });

  it('leaves out cases with values it would take for references, and says so', () => {
    const { cases, skipped } = exported('tests:\n  - vars: {ticket: a}\n    assert: [{type: equals, value: {"$ref": "x.json"}}]\n  - vars: {ticket: a}\n    assert: [{type: equals, value: {queue: "{{x}}"}}]\n');
    expect([cases, skipped.length]).toEqual([0, 2]);
  });

  it('is nothing of a test file that is wrong', () => {
    expect(exported('tests: [{vars: {tiket: a}, assert: [{type: is-json}]}]\n').problems.map(({ code }) => code)).toEqual(['test-variable-unknown']);
    expect(exported('tests: [{vars: {ticket: a}, asert: []}]\n').problems.map(({ code }) => code)).toEqual(['test-key-unknown']);
  });
});
