import { highestImpact, isBelow, type Impact } from '../domain/impact.ts';
import type { Metadata, PromptDocument } from '../format/document.ts';
import type { TemplateFacts } from '../template/template.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Difference } from './difference.ts';
import { impactOf } from './difference.ts';
import { parseDependency } from './needs.ts';
import type { Prompt } from './prompt.ts';
import { contractOf, outputDifferences } from './schema-difference.ts';

/** What is known of models. */
export interface KnownModels {
  /** Family of a model by its name. */
  readonly familyOf: (model: string) => string;
  /** The model of a prompt that names none: applications are told so. */
  readonly usual: string;
}

/** Every structural difference between two versions of a prompt whose content differs, the gravest first. */
export function differencesBetween(before: Prompt, after: Prompt, models: KnownModels): readonly Difference[] {
  if (before.document === null || after.document === null) return [{ change: 'content-changed', name: '' }];
  const old = before.document.metadata;
  const now = after.document.metadata;
  const found = [
    ...variableDifferences(old, now),
    ...formatDifference(old, now),
    ...outputDifferences(old.output?.schema ?? null, now.output?.schema ?? null),
    ...roleDifferences(before.template, after.template),
    ...modelDifference(old, now, models),
    ...dependencyDifferences(old, now),
    ...useDifferences(before.document.uses, after.document.uses),
    ...now.tools.filter((tool) => !old.tools.includes(tool)).map((name): Difference => ({ change: 'tool-added', name })),
  ];
  return found.length === 0 ? [{ change: 'content-changed', name: '' }] : found;
}

/** The impact that differences ask for at least. */
export function floorOf(differences: readonly Difference[]): Impact {
  return highestImpact(differences.map(impactOf));
}

/** Of the differences from several versions those that ask for least: users of one of them lose no more. */
export function gentlest(all: readonly (readonly Difference[])[]): readonly Difference[] {
  return all.reduce((least, each) => (isBelow(floorOf(each), floorOf(least)) ? each : least));
}

function variableDifferences(old: Metadata, now: Metadata): readonly Difference[] {
  const before = new Map(old.variables.map((each) => [each.name, each]));
  const after = new Map(now.variables.map((each) => [each.name, each]));
  const removed = [...before.keys()].filter((name) => !after.has(name));
  const changed = [...after.values()].flatMap((is): Difference[] => {
    const was = before.get(is.name);
    if (was === undefined) return [{ change: is.required ? 'variable-required' : 'variable-added', name: is.name }];
    if (contractOf(was.schema) !== contractOf(is.schema)) return [{ change: 'variable-retyped', name: is.name }];
    return is.required && !was.required ? [{ change: 'variable-required', name: is.name }] : [];
  });
  return [...removed.map((name): Difference => ({ change: 'variable-removed', name })), ...changed];
}

function useDifferences(old: PromptDocument['uses'], now: PromptDocument['uses']): readonly Difference[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keys.filter((key) => canonicalJson(old[key] ?? null) !== canonicalJson(now[key] ?? null)).map((name): Difference => ({ change: name === 'files' ? 'files-changed' : 'use-changed', name }));
}

function formatDifference(old: Metadata, now: Metadata): readonly Difference[] {
  const was = old.output?.format ?? null;
  const is = now.output?.format ?? null;
  return was === is ? [] : [{ change: 'output-format', name: is ?? 'text' }];
}

/** Roles compare as a bag: a second `user` message is one more. */
function roleDifferences(before: TemplateFacts | null, after: TemplateFacts | null): readonly Difference[] {
  if (before === null || after === null) return [];
  const old = before.roles.map(({ name }) => name);
  const now = after.roles.map(({ name }) => name);
  return [
    ...surplus(old, now).map((name): Difference => ({ change: 'role-removed', name })),
    ...surplus(now, old).map((name): Difference => ({ change: 'role-added', name })),
  ];
}

/** Members of `all` that `others` do not cover, counting repetitions. */
function surplus(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const name of others) left.set(name, (left.get(name) ?? 0) + 1);
  return all.filter((name) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}

function modelDifference(old: Metadata, now: Metadata, { familyOf, usual }: KnownModels): readonly Difference[] {
  const [was, is] = [old.model ?? usual, now.model ?? usual];
  if (was === is) return [];
  const family = familyOf(is);
  return familyOf(was) === family ? [{ change: 'model-changed', name: is }] : [{ change: 'model-family', name: family }];
}

/** A declared range whose lowest major rose: the first number in it is enough to tell. */
function dependencyDifferences(old: Metadata, now: Metadata): readonly Difference[] {
  const before = new Map(old.dependencies.flatMap(majorOf));
  return now.dependencies.flatMap(majorOf).flatMap(([id, major]): Difference[] => {
    const was = before.get(id);
    return was !== undefined && major > was ? [{ change: 'dependency-major', name: id }] : [];
  });
}

function majorOf(text: string): readonly [string, number][] {
  const parsed = parseDependency(text);
  const digits = /\d+/u.exec(parsed?.range ?? '')?.[0];
  return parsed === null || digits === undefined ? [] : [[parsed.id, Number(digits)]];
}
