import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compiledFiles, compiledSchemas } from '../../scripts/compile-schemas.ts';
import { branchTypes } from '../../src/domain/branch-types.ts';
import { changeTypes } from '../../src/domain/change-types.ts';
import { formats } from '../../src/domain/formats.ts';
import { gates } from '../../src/domain/gates.ts';
import { impacts } from '../../src/domain/impact.ts';
import { rolloutStandings } from '../../src/domain/rollout-standings.ts';
import { writtenStatuses } from '../../src/domain/statuses.ts';
import { versionSchemes } from '../../src/domain/version-schemes.ts';
import { namingPatterns } from '../../src/format/naming.ts';
import { eventKinds } from '../../src/ledger/snapshot.ts';
import { patternWords, wordedKeywords } from '../../src/schema/reasons.ts';
import { configurationViolations } from '../../src/schema/configuration.ts';

const folder = new URL('../../schemas/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));
const schemas = new Map<string, AnySchemaObject>(
  files.map((file) => [file.replace('.schema.json', ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
);
const writtenByPeople = ['prompt', 'config', 'test', 'consumer', 'lock', 'experiment', 'rollout-control'];

function schemaNamed(name: string): AnySchemaObject {
  const schema = schemas.get(name);
  if (schema === undefined) throw new Error(`There is no schema ${name}`);
  return schema;
}

/** A schema and all schemas in it, each with its JSON pointer. */
function* partsOf(schema: unknown, pointer = '#', isSchema = true): Generator<readonly [string, AnySchemaObject]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (isSchema && !Array.isArray(schema)) yield [pointer, schema];
  for (const [key, part] of Object.entries(schema)) {
    const holdsSchemas = ['properties', '$defs'].includes(key) && isSchema;
    if (!['default', 'enum', 'const', 'required'].includes(key) || !isSchema) yield* partsOf(part, `${pointer}/${key}`, !holdsSchemas);
  }
}

function enumAt(name: string, pointer: string): unknown {
  return Array.from(partsOf(schemaNamed(name))).find(([at]) => at === pointer)?.[1]['enum'];
}

describe.each([...schemas.keys()])('the published schema `%s`', (name) => {
  const schema = schemaNamed(name);

  it('is a strict JSON Schema of draft 2020-12 under its own address', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, discriminator: true, schemas: [...schemas.values()] });
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`https://prompt-libraries.dev/schemas/v1/${name}.schema.json`);
    expect(ajv.getSchema(String(schema.$id))).toBeTypeOf('function');
  });

  it('describes every key', () => {
    const silent = Array.from(partsOf(schema)).flatMap(([pointer, part]) =>
      Object.entries<AnySchemaObject>(part['properties'] ?? {}).flatMap(([key, { description }]) =>
        typeof description === 'string' && description.endsWith('.') ? [] : [`${pointer}/${key}`],
      ),
    );
    expect(silent).toEqual([]);
  });
});

describe('an output or a file that names its format', () => {
  const sources = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const named = sources.flatMap((file) => [...readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8').matchAll(/'(prompt-libraries\/[a-z-]+\/v\d+)'/gu)]);
  const published = [...schemas.values()].map(({ properties }) => properties?.['schema']?.const);

  it.each([...new Set(named.map(([, format = '']) => format))])('%s has a schema that is published', (format) => {
    expect(published).toContain(format);
  });
});

describe('the schemas that files are judged by', () => {
  it.each(compiledFiles)('are compiled as they stand into %s: run scripts/compile-schemas.ts', (file) => {
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') === compiledSchemas(file)).toBe(true);
  });

  it('use only keywords and patterns that there are words for', () => {
    const plain = new Set(['$schema', '$id', '$ref', '$defs', 'title', 'description', 'default', 'properties', 'items', ...wordedKeywords]);
    for (const name of writtenByPeople) {
      for (const [pointer, part] of partsOf(schemaNamed(name))) {
        expect(Object.keys(part).filter((key) => !plain.has(key)).map((key) => `${pointer}/${key}`)).toEqual([]);
        if (typeof part['pattern'] === 'string') expect(Object.keys(patternWords)).toContain(part['pattern']);
      }
    }
  });

  it('name what the tables of the house name', () => {
    expect(enumAt('prompt', '#/properties/status')).toEqual(writtenStatuses);
    expect(enumAt('config', '#/$defs/versioning/properties/scheme')).toEqual(Object.keys(versionSchemes));
    expect(enumAt('config', '#/$defs/source/properties/format')).toEqual(Object.keys(formats));
    expect(enumAt('config', '#/$defs/naming/properties/preset')).toEqual(Object.keys(namingPatterns));
    const changes = Object.keys(changeTypes).filter((change) => change !== 'breaking');
    expect(enumAt('config', '#/$defs/versioning/properties/types/additionalProperties')).toEqual([...changes, 'none']);
    const { main: _main, staging: _staging, ...prefixed } = branchTypes;
    const prefixes = schemaNamed('config')['$defs']['prefixes']['properties'];
    expect(Object.fromEntries(Object.entries<AnySchemaObject>(prefixes).map(([type, { default: prefix }]) => [type, prefix]))).toEqual(
      Object.fromEntries(Object.entries(prefixed).map(([type, { prefix }]) => [type, prefix])),
    );
    const judged = schemaNamed('config')['$defs']['gates']['properties'];
    expect(Object.keys(judged)).toEqual(['mode', ...Object.keys(gates)]);
    for (const [gate, { required }] of Object.entries(gates)) {
      expect(schemaNamed('config')['$defs'][gate]['properties']['required']['default']).toBe(required);
    }
    expect(enumAt('config', '#/$defs/rollout/properties/immediate_changes/items')).toEqual(Object.keys(changeTypes));
    expect(enumAt('event', '#/$defs/rollout/properties/standing')).toEqual(Object.keys(rolloutStandings));
    expect(enumAt('event', '#/properties/kind')).toEqual(Object.keys(eventKinds));
    expect(enumAt('report', '#/$defs/gateName')).toEqual(Object.keys(gates));
    expect(enumAt('plan', '#/$defs/impact')).toEqual(Object.keys(impacts));
  });

  it('of the configuration has every key there is, and no other', () => {
    expect(Object.keys(schemaNamed('config')['properties'])).toEqual([
      'library', 'sources', 'naming', 'taxonomy', 'owners', 'tags', 'branches', 'merge', 'versioning', 'tags_format', 'library_version',
      'release', 'rollout', 'gates', 'models', 'defaults', 'access', 'metrics', 'stale_after', 'experiments', 'consumers', 'site',
      'report', 'publish',
    ]);
  });

  it('of the configuration has defaults that it accepts', () => {
    const defaults = defaultsOf(schemaNamed('config'), schemaNamed('config'));
    expect(defaults).toMatchObject({ gates: { testing: { evidence: { max_age: '30d' } } }, branches: { prefixes: { hotfix: 'hotfix/' } } });
    expect(configurationViolations(defaults)).toEqual([]);
  });
});

/** What stands where nothing is written. */
function defaultsOf(schema: AnySchemaObject, root: AnySchemaObject): unknown {
  if ('default' in schema) return schema['default'];
  const { properties } = schema.$ref === undefined ? schema : root['$defs'][String(schema.$ref).replace('#/$defs/', '')];
  if (properties === undefined) return undefined;
  const members = Object.entries<AnySchemaObject>(properties).map(([key, part]) => [key, defaultsOf(part, root)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

describe('what commands print', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, discriminator: true, schemas: [...schemas.values()] });
  const isValid = (name: string, value: unknown): boolean => ajv.validate(String(schemaNamed(name).$id), value);
  const sha = 'a'.repeat(40);
  const plan = {
    schema: 'prompt-libraries/plan/v1',
    source: sha,
    library: { from: null, to: '2026.12.31' },
    prompts: [
      {
        id: 'agents-support-triage', path: 'prompts/agents/support/triage.prompt.md', from: null, to: '1.0.0', impact: 'minor', declared: null,
        floor: 'minor', documented: false, tag: 'agents-support-triage@1.0.0',
        why: [
          { kind: 'commit', sha, type: null, title: 'Change' },
          { kind: 'floor', change: 'variable-added', name: 'language' },
          { kind: 'cascade', of: 'templates-general-tone' },
          { kind: 'request', by: 'Release-As' },
        ],
      },
    ],
    hash: 'b'.repeat(64),
  };
  const problem = {
    code: 'body-empty', severity: 'error', gate: 'syntax', prompt: null, file: 'x.prompt.md', line: 1, column: null, message: 'm', why: 'w', fix: 'f',
  };
  const report = {
    schema: 'prompt-libraries/report/v1',
    verdict: 'failed',
    problems: [problem],
    gates: [{ gate: 'syntax', verdict: 'failed', required: true, because: 'one problem', score: 0.5 }],
    plan,
    removed: [],
    counts: { prompts: 1, changed: 1, errors: 1, warnings: 0 },
  };

  it('is a plan', () => {
    expect(isValid('plan', plan)).toBe(true);
    expect(isValid('plan', { ...plan, prompts: [{ ...plan.prompts[0], impact: 'huge' }] })).toBe(false);
    expect(isValid('plan', { ...plan, prompts: [{ ...plan.prompts[0], why: [{ kind: 'commit', of: 'x' }] }] })).toBe(false);
    expect(isValid('plan', { ...plan, extra: 1 })).toBe(false);
  });

  it('is a report', () => {
    expect(isValid('report', report)).toBe(true);
    expect(isValid('report', { ...report, verdict: 'skipped' })).toBe(false);
    expect(isValid('report', { ...report, problems: [{ ...problem, line: 0 }] })).toBe(false);
    expect(isValid('report', { ...report, plan: { ...plan, hash: '' } })).toBe(false);
  });

  it('is an error', () => {
    expect(isValid('error', { error: { code: 'git-missing', message: 'm', help: 'h' } })).toBe(true);
    expect(isValid('error', { error: { code: 'git-missing', message: 'm' } })).toBe(false);
  });
});
