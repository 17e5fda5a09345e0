import { Composer, Document, isMap, isScalar, isSeq, Lexer, Parser, stringify, visit, YAMLParseError, type CST, type ParsedNode } from 'yaml';
import { Bug } from '../problem/never.ts';
import { plainTree } from './plain-yaml.ts';
import { yamlGuard, type Forbidden, type YamlLimits } from './yaml-limits.ts';
import { yamlReasons } from './yaml-reasons.ts';
import type { YamlEntry, YamlNode } from './yaml-tree.ts';

/** Why a text is no YAML that is read here. */
export type YamlFault = Forbidden | { readonly is: 'invalid'; readonly reason: string; readonly offset: number };

/** A tree (`null` for a text without any value), or the first thing that is wrong. */
export type ParsedYaml = { readonly ok: true; readonly root: YamlNode | null } | { readonly ok: false; readonly fault: YamlFault };

/**
 * YAML 1.2, core schema, string keys; no anchors, aliases, tags, directives or merge keys. Duplicate keys stay in the
 * tree: looking for them here would take quadratic time. No limit on bytes: the caller has looked at them.
 */
const reading = {
  schema: 'core',
  version: '1.2',
  stringKeys: true,
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Leaves 96 % of hand-written front matter as it is, and never breaks a line (measured on 1,073 real files). */
const writing = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Reads a YAML text of one document. */
export function parseYaml(text: string, limits: YamlLimits): ParsedYaml {
  const plain = plainTree(text);
  return plain === null ? parseAnyYaml(text, limits) : { ok: true, root: plain };
}

/** The same by the package alone: what is plain is read no differently. */
export function parseAnyYaml(text: string, limits: YamlLimits): ParsedYaml {
  const guard = yamlGuard(limits);
  const pieces: string[] = [];
  for (const piece of new Lexer().lex(text)) {
    const forbidden = guard(piece);
    if (forbidden !== null) return { ok: false, fault: forbidden };
    pieces.push(piece);
  }
  try {
    const documents = [...new Composer(reading).compose(tokensOf(pieces))];
    const error = documents[0]?.errors[0];
    if (error !== undefined) return invalid(error);
    const [document, second] = documents;
    if (second !== undefined) return refuse('it holds more than one document.', second.range[0]);
    return { ok: true, root: document?.contents === null || document === undefined ? null : nodeOf(document.contents) };
  } catch (error) {
    if (error instanceof YAMLParseError) return invalid(error);
    throw error;
  }
}

/** A value as YAML in block style, with a final line feed. What follows it never changes what it means. */
export function blockText(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, node) => {
      // As a block such a text would take in the blank lines that follow it.
      if (typeof node.value === 'string' && /(?:^|\n)\n$/u.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString(writing);
}

/** A value as YAML on one line, such as may stand inside brackets. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalarText(value);
  return `{${Object.entries(value).map(([key, member]) => `${scalarText(key)}: ${flowText(member)}`).join(', ')}}`;
}

function scalarText(value: unknown): string {
  const oneLine = { ...writing, collectionStyle: 'flow', doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;
  const quoted = typeof value === 'string' && value.includes('\n') ? ({ defaultStringType: 'QUOTE_DOUBLE' } as const) : {};
  return stringify([value], { ...oneLine, ...quoted }).slice('['.length, -']\n'.length);
}

/** Syntax, up to the first error: what follows one is noise, and costs time. */
function* tokensOf(pieces: readonly string[]): Generator<CST.Token> {
  const parser = new Parser();
  for (const piece of pieces) {
    for (const token of parser.next(piece)) yield checked(token);
  }
  for (const token of parser.end()) yield checked(token);
}

function checked(token: CST.Token): CST.Token {
  if (token.type === 'error') throw new YAMLParseError([token.offset, token.offset + 1], 'UNEXPECTED_TOKEN', token.message);
  return token;
}

function invalid(error: YAMLParseError): ParsedYaml {
  return refuse(yamlReasons[error.code] ?? `${error.message}.`, error.pos[0]);
}

function refuse(reason: string, offset: number): ParsedYaml {
  return { ok: false, fault: { is: 'invalid', reason, offset } };
}

function nodeOf(node: ParsedNode): YamlNode {
  const [start, end] = node.range;
  if (isScalar(node)) return { kind: 'scalar', value: scalarValue(node.value), start, end };
  if (isSeq<ParsedNode>(node)) return { kind: 'list', flow: node.flow === true, items: node.items.map(nodeOf), start, end };
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    return { kind: 'map', flow: node.flow === true, entries: node.items.map(entryOf), start, end };
  }
  throw new Bug('An alias passed the guard.');
}

function entryOf({ key, value }: { readonly key: ParsedNode; readonly value: ParsedNode | null }): YamlEntry {
  const [start, keyEnd] = key.range;
  const empty = { kind: 'scalar', value: null, start: keyEnd, end: keyEnd } as const;
  return { key: String(isScalar(key) ? key.value : null), start, keyEnd, value: value === null ? empty : nodeOf(value) };
}

function scalarValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  throw new Bug(`The core schema has no value of type ${typeof value}.`);
}
