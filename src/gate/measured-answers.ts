import { counterpartOf, freshAmong, modelName, noEvidence } from '../evidence/prompt-evidence.ts';
import type { Evaluation } from '../evidence/evaluation.ts';
import { isOver, type Measured } from '../library/budget.ts';
import { dollars } from '../library/dollars.ts';
import type { Prompt } from '../library/prompt.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Facts } from '../rule/facts.ts';
import { aboutKey } from '../rule/measured-prompts.ts';
import { answerCost } from './answer-cost.ts';
import type { Occasion } from './verdict.ts';

/** What evaluations measured of answers, against what is allowed. */
export interface MeasuredAnswers {
  /** Ids of prompts that something was measured of. */
  readonly prompts: readonly string[];
  readonly problems: readonly Problem[];
  readonly limits: readonly Measured[];
}

interface Finding {
  readonly limit: Measured;
  readonly problem: Problem;
}

/**
 * Latency and cost of the prompts that a change touches or pulls along, as the evidence of exactly their content has them;
 * growth only of a change.
 */
export function measuredAnswers(facts: Facts, occasion: Occasion): MeasuredAnswers {
  const findings = facts.testing.tested.map(({ prompt }) => ({ id: prompt.id, ...findingsOn(prompt, facts, occasion) }));
  const all = findings.flatMap(({ found }) => found);
  return {
    prompts: findings.flatMap(({ id, found }) => (found.length === 0 ? [] : [id])),
    problems: [...all.filter(({ limit }) => isOver(limit)).map((each) => each.problem), ...findings.flatMap(({ unmeasured }) => unmeasured ?? [])],
    limits: all.map(({ limit }) => limit),
  };
}

function findingsOn(prompt: Prompt, facts: Facts, occasion: Occasion): { readonly found: readonly Finding[]; readonly unmeasured: Problem | null } {
  const { performance, testing } = facts.configuration.gates;
  const limits = prompt.document?.metadata.limits;
  const evidence = facts.testing.evidence.get(prompt.id) ?? noEvidence;
  const fresh = freshAmong(evidence.evaluations, testing.evidence.maxAgeDays, facts.now);
  const latency = limits?.latencyMs ?? performance.maxLatencyMs;
  const cost = limits?.costUsd ?? performance.maxCostUsd;
  const isMeasured = fresh.some(({ latencyMs }) => latencyMs !== null);
  return {
    found: fresh.flatMap((each) => [
      ...latencyFinding(prompt, each, latency),
      ...costFinding(prompt, each, facts, cost),
      ...(occasion === 'change' ? growths(prompt, each, counterpartOf(each, evidence.base), facts) : []),
    ]),
    unmeasured: latency === null || isMeasured ? null : problem('latency-unmeasured', { limit: latency }, aboutKey(prompt, ['limits', 'latency_ms'])),
  };
}

function latencyFinding(prompt: Prompt, evaluation: Evaluation, limit: number | null): readonly Finding[] {
  const { latencyMs } = evaluation;
  if (limit === null || latencyMs === null) return [];
  const args = { latency: Math.round(latencyMs.p95), limit, model: modelName(evaluation) };
  return [{ limit: { actual: latencyMs.p95, limit }, problem: problem('latency-over-limit', args, aboutKey(prompt, ['limits', 'latency_ms'])) }];
}

function costFinding(prompt: Prompt, evaluation: Evaluation, { configuration }: Facts, limit: number | null): readonly Finding[] {
  const costUsd = answerCost(evaluation, configuration);
  if (limit === null || costUsd === null) return [];
  const args = { cost: dollars(costUsd), limit: dollars(limit), model: modelName(evaluation) };
  return [{ limit: { actual: costUsd, limit }, problem: problem('answer-cost-over-limit', args, aboutKey(prompt, ['limits', 'cost_usd'])) }];
}

/** Milliseconds of growth that are told at least: less is what one evaluation differs from the next by. */
const smallestGrowth = 100;

function growths(prompt: Prompt, after: Evaluation, before: Evaluation | null, { configuration }: Facts): readonly Finding[] {
  const { maxGrowth } = configuration.gates.performance;
  if (before === null || maxGrowth === null) return [];
  const model = modelName(after);
  const about = { place: { file: prompt.path, line: 1 }, prompt: prompt.id };
  const found: Finding[] = [];
  if (before.latencyMs !== null && after.latencyMs !== null && after.latencyMs.mean - before.latencyMs.mean >= smallestGrowth) {
    const limit = { actual: after.latencyMs.mean, limit: before.latencyMs.mean * (1 + maxGrowth) };
    const args = { before: Math.round(before.latencyMs.mean), after: Math.round(limit.actual), allowed: Math.round(limit.limit), model };
    found.push({ limit, problem: problem('latency-grew', args, about) });
  }
  const [costBefore, costAfter] = [answerCost(before, configuration), answerCost(after, configuration)];
  if (costBefore !== null && costAfter !== null) {
    const limit = { actual: costAfter, limit: costBefore * (1 + maxGrowth) };
    found.push({ limit, problem: problem('answer-cost-grew', { before: dollars(costBefore), after: dollars(limit.actual), allowed: dollars(limit.limit), model }, about) });
  }
  return found;
}
