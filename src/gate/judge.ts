import { gates, type Gate } from '../domain/gates.ts';
import { namesOf } from '../domain/row.ts';
import type { Facts } from '../rule/facts.ts';
import { performanceGate } from './performance.ts';
import { syntaxGate } from './syntax.ts';
import type { Judgement, Judgements, Occasion } from './verdict.ts';

/** Judges one gate. What it needs that is slow to load (a tokenizer, scanners) it loads itself, once something is to be judged. */
export type Judge = (facts: Facts, required: boolean, occasion: Occasion) => Judgement | Promise<Judgement>;

/** How each gate is judged. The type asks for every gate of the table. */
const judges: Readonly<Record<Gate, Judge>> = {
  syntax: syntaxGate,
  review: notConfigured('review'),
  testing: notConfigured('testing'),
  security: notConfigured('security'),
  performance: performanceGate,
  compliance: notConfigured('compliance'),
};

/** The judgement of every gate on a change. */
export async function judge(facts: Facts, occasion: Occasion): Promise<Judgements> {
  const judged = namesOf(gates).map(async (gate) => [gate, await judges[gate](facts, facts.configuration.gates[gate].required, occasion)] as const);
  return Object.fromEntries(await Promise.all(judged)) as unknown as Judgements;
}

/** A gate that this version has no judge for: it says so, and is not counted as passed. */
function notConfigured(gate: Gate): Judge {
  return () => ({
    gate,
    required: false,
    verdict: { is: 'skipped', because: 'not configured: nothing was judged' },
    score: null,
    problems: [],
  });
}
