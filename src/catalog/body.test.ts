import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hex } from '../../test/support/ledger-builders.ts';
import { bodyFile, bodyOf, type BodySource, type PromptBody } from './body.ts';

const partials: Readonly<Record<string, string>> = { 'templates-general-tone': 'Be kind.\n', 'templates-general-list': '- {{item}}\n', loop: '{{> loop}}' };

function source(body: string, parts: Partial<BodySource> = {}): BodySource {
  const metadata = { config: { temperature: 0 }, tools: [], input: { type: 'object' }, defaults: {}, output: { format: 'json', schema: null } };
  return { id: 'agents-support-triage', digest: hex(1, 64), path: 'triage.prompt.md', template: 'handlebars', body, fileMessages: null, uses: {}, metadata, model: 'claude-sonnet', ...parts };
}

function made(body: string, parts: Partial<BodySource> = {}): PromptBody {
  const result = bodyOf(source(body, parts), (id) => (Object.hasOwn(partials, id) ? (partials[id] ?? null) : null));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
  return result.value;
}

describe('the body of a version', () => {
  it('has a template for each message, with partials written in', () => {
    const body = made('{{role "system"}}You route.\n{{> templates-general-tone}}\n{{role "user"}}{{ticket}}');
    expect(body).toEqual({
      schema: 'prompt-libraries/body/v1',
      id: 'agents-support-triage',
      digest: hex(1, 64),
      template: 'handlebars',
      text: null,
      messages: [
        { role: 'system', text: 'You route.\nBe kind.\n' },
        { role: 'user', text: '{{ticket}}' },
      ],
      roles: ['system', 'user'],
      partials: {},
      model: 'claude-sonnet',
      config: { temperature: 0 },
      tools: [],
      input: { schema: { type: 'object' }, defaults: {} },
      output: { format: 'json', schema: null },
    });
  });

  it('is one text where no role is named', () => {
    expect(made('Hi {{name}}. {{> templates-general-tone}}')).toMatchObject({ text: 'Hi {{name}}. Be kind.\n', messages: null, roles: [] });
  });

  it('brings its partials along where writing them in would change what it says', () => {
    const body = made('{{#each all as |item|}}{{> templates-general-list item=item}}{{/each}}');
    expect(body.partials).toEqual({ 'templates-general-list': '- {{item}}\n' });
    expect(body.text).toBe('{{#each all as |item|}}{{> templates-general-list item=item}}{{/each}}');
  });

  it('of a prompt without a template language is its text, braces and all', () => {
    expect(made('{{> x}} ${{ secrets }} {{role "user"}}', { template: 'none' })).toMatchObject({ text: '{{> x}} ${{ secrets }} {{role "user"}}', messages: null, partials: {} });
  });

  it('is not made where a partial is missing, though only a partial needs it', () => {
    const result = bodyOf(source('{{> a}}'), (id) => (id === 'a' ? 'x\n{{> b}}' : null));
    expect(!result.ok && result.problems.map(({ code, args, place }) => [code, args, place])).toEqual([
      ['partial-missing', { id: 'b', meant: null }, { file: 'a', line: 2, column: 5 }],
    ]);
  });

  it('is not made of a template that cannot be read', () => {
    const result = bodyOf(source('{{#if x}}'), () => null);
    expect(!result.ok && result.problems.map(({ code }) => code)).toEqual(['template-invalid']);
  });

  it('ends also where partials include each other', () => {
    expect(made('{{> loop}}').partials).toEqual({ loop: '{{> loop}}' });
  });

  it('is a file named by the SHA-256 of its bytes, the same for two runners', () => {
    const { path, text } = bodyFile(made('Hi'));
    expect(bodyFile(made('Hi'))).toEqual({ path, text });
    const name = createHash('sha256').update(text).digest('hex');
    expect(path).toBe(`bodies/${name.slice(0, 2)}/${name.slice(2)}.json`);
    expect(bodyFile(made('Hi', { id: 'agents-support-router' })).path).not.toBe(path);
  });
});
