import { byCodeUnit } from '../ledger/code-units.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import { evidenceByDigest, keyOf, type Evaluation, type EvidenceRecord } from './evaluation.ts';
import type { TiedSample } from './sample.ts';

/**
 * The records that cases make up: those of one content, prompt, runner and model are one evaluation, in whatever order and
 * from however many files they come. An evaluation without any case is none.
 */
export function foldSamples(samples: readonly TiedSample[]): readonly EvidenceRecord[] {
  const groups = new Map<string, TiedSample[]>();
  for (const sample of samples) {
    const { tie, runner, model } = sample;
    const key = `${tie.digest} ${keyOf({ prompt: tie.prompt, runner, model })}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sample]);
    else group.push(sample);
  }
  const records = [...groups.values()].flatMap((group): readonly EvidenceRecord[] => {
    const [first] = group;
    return first === undefined ? [] : [{ schema: 'prompt-libraries/evidence/v1', digest: first.tie.digest, evaluations: [evaluationOf(first, group)] }];
  });
  return [...evidenceByDigest(records).values()].toSorted((a, b) => byCodeUnit(a.digest, b.digest));
}

function evaluationOf({ tie, runner, model }: TiedSample, group: readonly TiedSample[]): Evaluation {
  const named = numbered(group);
  const namesOf = (verdict: TiedSample['verdict']): readonly string[] => named.filter((each) => each.verdict === verdict).map(({ name }) => name).toSorted(byCodeUnit);
  const passed = namesOf('passed');
  const tokens = named.flatMap((each) => each.tokens ?? []);
  return {
    prompt: tie.prompt,
    runner,
    model,
    at: `${new Date(Math.min(...group.map(({ at }) => at))).toISOString().slice(0, 19)}Z`,
    cases: { passed, failed: namesOf('failed'), errors: namesOf('error') },
    passRate: named.length === 0 ? null : passed.length / named.length,
    latencyMs: latencyOf(named.flatMap(({ latencyMs }) => latencyMs ?? [])),
    costUsd: meanOf(named.flatMap(({ costUsd }) => costUsd ?? [])),
    tokens: tokens.length === 0 ? null : { input: meanOf(tokens.map(({ input }) => input)) ?? 0, output: meanOf(tokens.map(({ output }) => output)) ?? 0 },
  };
}

/** Cases in an order of their own; one that was run several times gets numbers behind its name. */
function numbered(group: readonly TiedSample[]): readonly TiedSample[] {
  const ordered = group.toSorted((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(canonicalJson(a), canonicalJson(b)));
  const all = new Set(ordered.map(({ name }) => name));
  const taken = new Set<string>();
  return ordered.map((sample) => {
    let { name } = sample;
    for (let number = 2; taken.has(name) || (name !== sample.name && all.has(name)); number += 1) name = `${sample.name} #${number}`;
    taken.add(name);
    return { ...sample, name };
  });
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

/** The 95th percentile by nearest rank: a value that was measured. Below 20 answers it is the longest. */
function latencyOf(values: readonly number[]): Evaluation['latencyMs'] {
  const mean = meanOf(values);
  const p95 = values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
  return mean === null || p95 === undefined ? null : { mean, p95 };
}
