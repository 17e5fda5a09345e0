import { canonicalJson } from './canonical-json.ts';
import type { Ruleset } from './rulesets.ts';

/** A ruleset as it is set now. */
export interface SetRuleset {
  readonly id: number;
  readonly name: string;
  readonly target: string;
  readonly enforcement: string;
  readonly isOwn: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly { readonly type: string; readonly parameters: Readonly<Record<string, unknown>> }[];
}

/** What has to be done for one ruleset. */
export interface RulesetStep {
  readonly name: string;
  readonly does: 'create' | 'update' | 'nothing';
  /** What differs, in words; empty unless it is updated. */
  readonly differences: readonly string[];
  /** The one that is updated. */
  readonly id: number | null;
  /** As it will be. */
  readonly ruleset: Ruleset;
}

/**
 * What brings the rules of a repository to what the library wants: one step a ruleset, known by its name. What people
 * added to one of ours stays: rules of other types, settings we say nothing of, and one that we leave switched off.
 */
export function rulesetPlan(wanted: readonly Ruleset[], set: readonly SetRuleset[]): readonly RulesetStep[] {
  return wanted.map((ruleset) => {
    const there = set.find(({ name, isOwn }) => isOwn && name === ruleset.name);
    if (there === undefined) return { name: ruleset.name, does: 'create', differences: [], id: null, ruleset };
    const differences = differencesIn(ruleset, there);
    return { name: ruleset.name, does: differences.length === 0 ? 'nothing' : 'update', differences, id: there.id, ruleset: differences.length === 0 ? ruleset : merged(ruleset, there) };
  });
}

function differencesIn(wanted: Ruleset, there: SetRuleset): readonly string[] {
  const rules = new Map(there.rules.map((rule) => [rule.type, rule.parameters]));
  return [
    ...(wanted.enforcement === 'active' && there.enforcement !== 'active' ? [`is ${there.enforcement}`] : []),
    ...(same(wanted.conditions.ref_name.include, there.include) && same(wanted.conditions.ref_name.exclude, there.exclude) ? [] : ['is about other branches or tags']),
    ...wanted.rules.flatMap(({ type, parameters = {} }) => {
      const now = rules.get(type);
      if (now === undefined) return [`lacks the rule ${type}`];
      const keys = Object.keys(parameters).filter((key) => !covers(now[key], parameters[key]));
      return keys.length === 0 ? [] : [`has another ${keys.join(', ')} in the rule ${type}`];
    }),
  ];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return canonicalJson(a.toSorted()) === canonicalJson(b.toSorted());
}

/** Whether a value has what is wanted: a list may hold more, as other required checks do; an entry may say more. */
function covers(now: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return Array.isArray(now) && wanted.every((each) => now.some((one) => covers(one, each)));
  if (typeof wanted === 'object' && wanted !== null) {
    return typeof now === 'object' && now !== null && Object.entries(wanted).every(([key, value]) => covers((now as Readonly<Record<string, unknown>>)[key], value));
  }
  return now === wanted;
}

function merged(wanted: Ruleset, there: SetRuleset): Ruleset {
  const types = new Set(wanted.rules.map(({ type }) => type));
  const before = new Map(there.rules.map((rule) => [rule.type, rule.parameters]));
  const rules = wanted.rules.map(({ type, parameters }) => (parameters === undefined ? { type } : { type, parameters: { ...before.get(type), ...withTheirs(parameters, before.get(type) ?? {}) } }));
  const theirs = there.rules.filter(({ type }) => !types.has(type)).map(({ type, parameters }) => (Object.keys(parameters).length === 0 ? { type } : { type, parameters }));
  const enforcement = wanted.enforcement === 'disabled' && there.enforcement === 'active' ? 'active' : wanted.enforcement;
  return { ...wanted, enforcement, rules: [...rules, ...theirs] };
}

/** Lists keep what people added: another required check stays required. */
function withTheirs(wanted: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(wanted).map(([key, value]) => {
      const old = before[key];
      if (!Array.isArray(value) || !Array.isArray(old)) return [key, value];
      return [key, [...old, ...value.filter((each) => !old.some((one) => covers(one, each)))]];
    }),
  );
}
