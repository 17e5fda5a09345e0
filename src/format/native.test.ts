import { describe, expect, it } from 'vitest';
import { nativeFormat } from './native.ts';

const file = 'prompts/agents/support/triage.prompt.md';

function read(frontMatter: string, body = 'Text\n') {
  return nativeFormat.read(Buffer.from(`---\n${frontMatter}---\n${body}`), file);
}

/** Code and place of every problem, of a file that can be read or not. */
function problems(frontMatter: string): readonly string[] {
  const document = read(frontMatter);
  const found = document.ok ? document.value.problems : document.problems;
  return found.map(({ code, args, place }) => `${code}${'key' in Object(args) ? ` ${Object(args).key}` : ''} ${place?.line}:${place?.column}`);
}

describe('a native prompt', () => {
  it('says in its front matter what a person decides', () => {
    const document = read(
      `description: Routes tickets.
owner: product-team
tags: [support, classify]
model: claude-sonnet
input: {schema: {ticket: string, language?: string}, default: {language: en}}
output: {format: json, schema: {queue: string}}
tools: [lookup]
dependencies: [templates-general-tone@^1.0.0]
status: draft
deprecation: {announced: 2026-12-01, removal: 2026-12-31, replacement: agents-support-router, guide: docs/migrate.md, reason: Old}
limits: {tokens: 2000, cost_usd: 0.02, latency_ms: 3000}
compliance: {data: pii, risk: high, reviewed: 2026-10-01}
version: "2.0.0"
config: {temperature: 0}
aliases: [agents-support-old]
id: agents-support-triage
name: triage
category: agents
`,
    );
    expect(document.ok && document.value.problems).toEqual([]);
    expect(document.ok && document.value.metadata).toMatchObject({
      id: 'agents-support-triage',
      name: 'triage',
      category: 'agents',
      description: 'Routes tickets.',
      owner: 'product-team',
      tags: ['support', 'classify'],
      model: 'claude-sonnet',
      input: { type: 'object' },
      variables: [
        { name: 'ticket', required: true },
        { name: 'language', required: false },
      ],
      defaults: { language: 'en' },
      output: { format: 'json', schema: { type: 'object' } },
      tools: ['lookup'],
      config: { temperature: 0 },
      dependencies: ['templates-general-tone@^1.0.0'],
      status: 'draft',
      deprecation: { announced: '2026-12-01', removal: '2026-12-31', replacement: 'agents-support-router', guide: 'docs/migrate.md', reason: 'Old' },
      limits: { tokens: 2000, costUsd: 0.02, latencyMs: 3000 },
      compliance: { data: 'pii', risk: 'high', reviewed: '2026-10-01' },
      version: '2.0.0',
      aliases: ['agents-support-old'],
    });
  });

  it('needs nothing but a description', () => {
    const document = read('description: x\n');
    expect(document.ok && document.value.metadata).toEqual({
      id: null, name: null, category: null, description: 'x', owner: null, tags: [], model: null, input: null, variables: [], defaults: {},
      output: null, tools: [], config: {}, dependencies: [], status: null, deprecation: null,
      limits: { tokens: null, costUsd: null, latencyMs: null }, compliance: {}, version: null, aliases: [],
    });
  });

  it('may have keys that mean nothing here', () => {
    expect(problems('description: x\nargument-hint: y\nx-team: {a: 1}\n')).toEqual([]);
  });

  it('may declare its input as JSON Schema', () => {
    const document = read('description: x\ninput:\n  schema:\n    type: object\n    properties: {n: {type: integer}}\n    required: [n]\n');
    expect(document.ok && document.value.metadata.variables).toEqual([{ name: 'n', schema: { type: 'integer' }, required: true }]);
  });
});

describe('what is wrong with the front matter of a native prompt', () => {
  it.each([
    ['no description', 'owner: x\n', 'schema-description-missing 2:1'],
    ['no keys at all', '', 'schema-description-missing 2:1'],
    ['an empty description', 'description:\n', 'schema-description-missing 2:1'],
    ['a description of white space', 'description: "  "\n', 'schema-description-missing 2:1'],
    ['a description that is too long', `description: ${'x'.repeat(1025)}\n`, 'schema-violated description 2:1'],
    ['a version that is a number', 'description: x\nversion: 1.10\n', 'schema-violated version 3:1'],
    ['a status that is observed', 'description: x\nstatus: deployed\n', 'status-not-written 3:1'],
    ['a status that does not exist', 'description: x\nstatus: done\n', 'schema-violated status 3:1'],
    ['a tag that is no text', 'description: x\ntags:\n  - a\n  - 7\n', 'schema-violated tags[1] 5:5'],
    ['a key of deprecation that does not exist', 'description: x\ndeprecation: {announced: 2026-01-01, removal: 2026-02-01, removel: x}\n', 'schema-violated deprecation.removel 3:59'],
    ['a deprecation without its removal', 'description: x\ndeprecation: {announced: 2026-01-01}\n', 'schema-violated deprecation.removal 3:1'],
    ['a day that no calendar has', 'description: x\ndeprecation: {announced: 2026-01-01, removal: 2026-02-30}\n', 'schema-violated deprecation.removal 3:38'],
    ['an unknown type of variable', 'description: x\ninput: {schema: {a: strin}}\n', 'input-schema-invalid input.schema.a 3:18'],
  ])('%s is told with its place', (_, frontMatter, expected) => {
    expect(problems(frontMatter)).toEqual([expected]);
  });

  it('is told in the order of the file', () => {
    expect(problems('version: 2\nstatus: review\ntags: x\n')).toEqual([
      'schema-description-missing 2:1',
      'schema-violated version 2:1',
      'status-not-written 3:1',
      'schema-violated tags 4:1',
    ]);
  });

  it('leaves the wrong value out and keeps the others', () => {
    const document = read('description: x\nowner: 7\ntags: [a, 1]\ndeprecation: {announced: x, removal: 2026-01-01}\n');
    expect(document.ok && document.value.metadata).toMatchObject({ description: 'x', owner: null, tags: ['a'], deprecation: null });
  });
});
