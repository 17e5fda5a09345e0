import { byCodeUnit } from '../ledger/code-units.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';

/** Everything that evaluations showed of one content: `schemas/evidence.schema.json`. It holds no answer of a model. */
export interface EvidenceRecord {
  readonly schema: 'prompt-libraries/evidence/v1';
  /** Content digest of what was evaluated. */
  readonly digest: string;
  /** The newest of each prompt, runner and model. */
  readonly evaluations: readonly Evaluation[];
}

/** What one evaluation with one model showed. */
export interface Evaluation {
  /** Id that the content had then: equal contents have one record, but tests of their own. */
  readonly prompt: string;
  readonly runner: string;
  /** As the runner names it; `null` where it does not say. */
  readonly model: string | null;
  /** When it ran, ISO 8601 in UTC: the earliest of its parts. */
  readonly at: string;
  /** Names of cases, each different. */
  readonly cases: { readonly passed: readonly string[]; readonly failed: readonly string[]; /** The model could not be asked. */ readonly errors: readonly string[] };
  /** Share of all cases that passed; `null` without any. */
  readonly passRate: number | null;
  /** Of answers that were not taken from a cache; `null` where nobody measured. */
  readonly latencyMs: { readonly mean: number; readonly p95: number } | null;
  /** US dollars of a call on average; `null` where the runner knows no price. */
  readonly costUsd: number | null;
  /** Tokens of a call on average. */
  readonly tokens: { readonly input: number; readonly output: number } | null;
}

/** The folder of branch `prompt-library` that has all evidence. */
export const evidenceFolder = 'evidence';

/** Path of a record on branch `prompt-library`, and in a folder of records. */
export function evidencePath(digest: string): string {
  return `${evidenceFolder}/${digest.slice(0, 2)}/${digest}.json`;
}

/** Two records of one content in one: of each prompt, runner and model the newer evaluation. The order does not matter. */
export function mergedEvidence(one: EvidenceRecord, other: EvidenceRecord): EvidenceRecord {
  const newest = new Map<string, Evaluation>();
  for (const each of [...one.evaluations, ...other.evaluations]) {
    const known = newest.get(keyOf(each));
    if (known === undefined || isNewer(each, known)) newest.set(keyOf(each), each);
  }
  return { ...one, evaluations: [...newest.values()].toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b))) };
}

/** Records by digest, those of the same content merged. */
export function evidenceByDigest(records: Iterable<EvidenceRecord>): ReadonlyMap<string, EvidenceRecord> {
  const merged = new Map<string, EvidenceRecord>();
  for (const record of records) {
    const known = merged.get(record.digest);
    merged.set(record.digest, known === undefined ? record : mergedEvidence(known, record));
  }
  return merged;
}

/** Cases of an evaluation, whatever came of them. */
export function totalOf({ cases }: Evaluation): number {
  return cases.passed.length + cases.failed.length + cases.errors.length;
}

/** What stays the same from one evaluation to the next. */
export function keyOf({ prompt, runner, model }: Pick<Evaluation, 'prompt' | 'runner' | 'model'>): string {
  return canonicalJson([prompt, runner, model]);
}

/** Of two that ran at the same moment one is taken, always the same. */
function isNewer(one: Evaluation, other: Evaluation): boolean {
  const [a, b] = [Date.parse(one.at), Date.parse(other.at)];
  return a === b ? byCodeUnit(canonicalJson(one), canonicalJson(other)) > 0 : a > b;
}
