import { gates, type Gate } from '../domain/gates.ts';
import { namesOf } from '../domain/row.ts';
import type { Configuration } from '../library/configuration.ts';
import type { Facts } from '../rule/facts.ts';
import { complianceGate } from './compliance.ts';
import { performanceGate } from './performance.ts';
import { reviewGate } from './review.ts';
import { securityGate } from './security.ts';
import { syntaxGate } from './syntax.ts';
import { testingGate } from './testing.ts';
import type { Judgement, Judgements, Occasion } from './verdict.ts';

/** Judges one gate. What it needs that is slow to load (a tokenizer, scanners) it loads itself, once something is to be judged. */
export type Judge = (facts: Facts, required: boolean, occasion: Occasion) => Judgement | Promise<Judgement>;

/** How each gate is judged. The type asks for every gate of the table. */
const judges: Readonly<Record<Gate, Judge>> = {
  syntax: syntaxGate,
  review: reviewGate,
  testing: testingGate,
  security: securityGate,
  performance: performanceGate,
  compliance: complianceGate,
};

/** The judgement of every gate on a change. */
export async function judge(facts: Facts, occasion: Occasion): Promise<Judgements> {
  const judged = namesOf(gates).map(async (gate) => [gate, await judges[gate](facts, isRequired(facts.configuration.gates[gate], occasion), occasion)] as const);
  return Object.fromEntries(await Promise.all(judged)) as unknown as Judgements;
}

/** A gate that is only reported stops no change; what it would have stopped is held back from release. */
function isRequired({ required, enforce }: Configuration['gates'][Gate], occasion: Occasion): boolean {
  return required && (enforce === 'check' || occasion === 'release');
}
