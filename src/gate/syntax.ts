import type { Facts } from '../rule/facts.ts';
import { judgedByRules } from './by-rules.ts';
import type { Judgement, Occasion } from './verdict.ts';

/** Judges the form: files, metadata, names, templates, needs, transitions, commits and versions. */
export function syntaxGate(facts: Facts, required: boolean, occasion: Occasion): Judgement {
  return judgedByRules('syntax', facts, required, occasion, facts.touched.length);
}
