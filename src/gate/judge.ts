import { gates, type Gate } from '../domain/gates.ts';
import { namesOf } from '../domain/row.ts';
import type { Facts } from '../rule/facts.ts';
import { syntaxGate } from './syntax.ts';
import type { Judgement, Judgements, Occasion } from './verdict.ts';

/** How each gate is judged. The type asks for every gate of the table. */
const judges: Readonly<Record<Gate, (facts: Facts, required: boolean, occasion: Occasion) => Judgement>> = {
  syntax: syntaxGate,
  review: notConfigured('review'),
  testing: notConfigured('testing'),
  security: notConfigured('security'),
  performance: notConfigured('performance'),
  compliance: notConfigured('compliance'),
};

/** The judgement of every gate on a change. */
export function judge(facts: Facts, occasion: Occasion): Judgements {
  const judged = namesOf(gates).map((gate) => [gate, judges[gate](facts, facts.configuration.gates[gate].required, occasion)]);
  return Object.fromEntries(judged) as unknown as Judgements;
}

/** A gate that this version has no judge for: it says so, and is not counted as passed. */
function notConfigured(gate: Gate): (facts: Facts) => Judgement {
  return () => ({
    gate,
    required: false,
    verdict: { is: 'skipped', because: 'not configured: nothing was judged' },
    score: null,
    problems: [],
  });
}
