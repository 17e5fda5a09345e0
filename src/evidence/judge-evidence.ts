import type { EvidenceSettings } from '../library/gate-settings.ts';
import { problem, type About, type Problem } from '../problem/problem.ts';
import { counterpartOf, freshAmong, modelName, type PromptEvidence } from './prompt-evidence.ts';
import { totalOf, type Evaluation } from './evaluation.ts';

/** What the evidence of one prompt comes to. */
export interface EvidenceFinding {
  /** Evaluations young enough to count. */
  readonly fresh: readonly Evaluation[];
  /** What it fails by. */
  readonly problems: readonly Problem[];
  /** Evaluations in which the model could not be asked: neither good nor bad. */
  readonly incomplete: readonly Problem[];
}

/** Where evidence is asked for, and by what. */
export interface Demand {
  /** The key that asks for it; `null` where nothing does. */
  readonly by: string | null;
}

/**
 * Judges what evaluations showed of exactly this content. All that are young enough count: a prompt that one of the models
 * fails is not good. Without any it fails only where evidence is demanded.
 */
export function judgeEvidence(evidence: PromptEvidence, settings: EvidenceSettings, { by }: Demand, now: Date, about: About): EvidenceFinding {
  const fresh = freshAmong(evidence.evaluations, settings.maxAgeDays, now);
  if (fresh.length === 0) {
    const newest = evidence.evaluations.map(({ at }) => at).toSorted().at(-1) ?? null;
    const demanded = problem('evidence-demanded', { by: by ?? '', stale: newest?.slice(0, 10) ?? null, maxAge: `${settings.maxAgeDays} days` }, about);
    return { fresh, problems: by === null ? [] : [demanded], incomplete: [] };
  }
  return {
    fresh,
    problems: fresh.flatMap((each) => faultsOf(each, counterpartOf(each, evidence.base), settings, about)),
    incomplete: fresh.flatMap((each) => incompleteness(each, about)),
  };
}

/** Shares are compared with a little room for the arithmetic of fractions. */
const rounding = 1e-9;

function faultsOf(evaluation: Evaluation, base: Evaluation | null, settings: EvidenceSettings, about: About): readonly Problem[] {
  const total = totalOf(evaluation);
  const model = modelName(evaluation);
  if (total === 0) return [problem('evidence-vacuous', { model }, about)];
  const { passed, failed, errors } = evaluation.cases;
  // What could not be asked may still pass: below the bar is only what stays below it then.
  const best = (passed.length + errors.length) / total;
  if (best < settings.minPassRate - rounding) {
    return [problem('evidence-below', { model, rate: percent(best), least: percent(settings.minPassRate), failing: failed }, about)];
  }
  if (errors.length > 0 || base === null || base.cases.errors.length > 0 || totalOf(base) === 0) return [];
  const before = base.cases.passed.length / totalOf(base);
  if (best >= before - settings.maxRegression - rounding) return [];
  const held = new Set(base.cases.passed);
  const failing = failed.filter((name) => held.has(name));
  return [problem('evidence-regressed', { model, rate: percent(best), before: percent(before), allowed: percent(settings.maxRegression), failing }, about)];
}

function incompleteness(evaluation: Evaluation, about: About): readonly Problem[] {
  const { errors } = evaluation.cases;
  return errors.length === 0 ? [] : [problem('evidence-incomplete', { model: modelName(evaluation), errors: errors.length, total: totalOf(evaluation), named: errors }, about)];
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
