import { describe, expect, it } from 'vitest';
import { promptFrom } from '../../test/support/prompts.ts';
import { canonicalJson } from './canonical-json.ts';
import { contentDigest } from './digest.ts';
import type { Prompt } from './prompt.ts';

const none: ReadonlyMap<string, string> = new Map();

function digestOf(text: string, partials = none): string {
  const { document }: Prompt = promptFrom(text);
  if (document === null) throw new Error('unreadable');
  return contentDigest(document, partials);
}

const prompt = (lines: string, body = 'Hello {{name}}.\n'): string => `---\ndescription: Greets.\ninput: {schema: {name: string}}\n${lines}---\n${body}`;

describe('the content digest', () => {
  it.each([
    ['description', prompt('').replace('Greets.', 'Waves.')],
    ['owner', prompt('owner: product-team\n')],
    ['tags', prompt('tags: [support]\n')],
    ['status', prompt('status: draft\n')],
    ['deprecation', prompt('deprecation: {announced: "2026-01-01", removal: "2026-03-01"}\n')],
    ['limits', prompt('limits: {tokens: 100}\n')],
    ['compliance', prompt('compliance: {risk: high}\n')],
    ['dependency ranges', prompt('dependencies: ["a-b-c@^1.0.0"]\n')],
    ['aliases', prompt('aliases: [agents-support-router]\n')],
    ['version', prompt('version: "2.0.0"\n')],
    ['line ends', prompt('').replaceAll('\n', '\r\n')],
    ['white space at the ends of lines', prompt('', 'Hello {{name}}.  \n\n')],
  ])('does not change with %s', (_, text) => {
    expect(digestOf(text)).toBe(digestOf(prompt('')));
  });

  it('does not change with white space at the ends of lines, however much, and takes no longer for what is no end', () => {
    const wide = ' \t\u00a0'.repeat(100_000);
    expect(digestOf(prompt('', `Hello {{name}}.${wide}\n`))).toBe(digestOf(prompt('')));
    expect(digestOf(prompt('', `Hello {{name}}.${wide}x\n`))).not.toBe(digestOf(prompt('')));
  });

  it.each([
    ['the body', prompt('', 'Good day {{name}}.\n')],
    ['the model', prompt('model: claude-opus\n')],
    ['the config', prompt('config: {temperature: 1}\n')],
    ['the tools', prompt('tools: [search]\n')],
    ['the output', prompt('output: {format: json}\n')],
    ['the input', prompt('').replace('name: string', 'name?: string')],
  ])('changes with %s', (_, text) => {
    expect(digestOf(text)).not.toBe(digestOf(prompt('')));
  });

  it('changes with a partial', () => {
    expect(digestOf(prompt(''), new Map([['a', '1']]))).not.toBe(digestOf(prompt(''), new Map([['a', '2']])));
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
    expect(canonicalJson({ y: 1, x: 2 })).toBe(canonicalJson({ x: 2, y: 1 }));
  });
});
