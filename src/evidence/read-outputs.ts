import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { foldSamples } from './fold-samples.ts';
import type { OutputFile } from './importers/imported.ts';
import { importers, type ImportFormat } from './importers/index.ts';
import type { Tie } from './label.ts';
import { evidenceByDigest, type EvidenceRecord } from './evaluation.ts';
import type { Sample, TiedSample } from './sample.ts';

/** What is known of outputs besides themselves. */
export interface OutputFacts {
  /** The prompt they are said to belong to, with its present content; `null` = they say it themselves. */
  readonly tie: Tie | null;
  /** When the evaluation ran, milliseconds since 1970 UTC, for outputs that do not say it. */
  readonly when: number | null;
  readonly now: Date;
}

/** Clocks of two machines differ by less. */
const tolerance = 3_600_000;

/**
 * The records that outputs make up. Several outputs of one evaluation (the shards of a matrix) are put together, and the
 * same output given twice counts once. A single fault and there is no record at all.
 */
export function readOutputs(format: ImportFormat, outputs: readonly OutputFile[], facts: OutputFacts): Checked<readonly EvidenceRecord[]> {
  const once = [...new Map(outputs.map((each) => [each.text, each])).values()];
  const problems: Problem[] = [];
  const samples: TiedSample[] = [];
  const records: EvidenceRecord[] = [];
  for (const output of once) {
    const read = importers[format](output);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    problems.push(...faultsOf(output, read.value.samples, read.value.records, facts));
    samples.push(...read.value.samples.flatMap((sample) => tied(sample, facts) ?? []));
    records.push(...read.value.records);
  }
  const [first, ...others] = problems;
  return first === undefined ? passed([...evidenceByDigest([...foldSamples(samples), ...records]).values()]) : refused(first, ...others);
}

function faultsOf({ file }: OutputFile, samples: readonly Sample[], records: readonly EvidenceRecord[], { tie, when, now }: OutputFacts): readonly Problem[] {
  const about = { place: { file } };
  if (samples.length === 0 && records.length === 0) return [problem('evidence-empty', {}, about)];
  const untied = tie === null ? samples.filter((each) => each.tie === null).length : 0;
  const named = [...samples.flatMap((each) => each.tie ?? []), ...records.flatMap(({ digest, evaluations }) => evaluations.map(({ prompt }) => ({ prompt, digest })))];
  const other = tie === null ? undefined : named.find((each) => each.prompt !== tie.prompt || each.digest !== tie.digest);
  const times = [...samples.map(({ at }) => at ?? when), ...records.flatMap(({ evaluations }) => evaluations.map(({ at }) => Date.parse(at)))];
  const late = times.find((at) => at !== null && at > now.getTime() + tolerance);
  return [
    ...(untied === 0 ? [] : [problem('evidence-untied', { results: untied, of: samples.length }, about)]),
    ...(tie === null || other === undefined ? [] : [problem('evidence-other-content', { prompt: tie.prompt, named: `${other.prompt}@${other.digest.slice(0, 12)}` }, about)]),
    ...(times.some((at) => at === null || Number.isNaN(at)) ? [problem('evidence-undated', {}, about)] : []),
    ...(late === undefined || late === null ? [] : [problem('evidence-from-future', { at: new Date(late).toISOString() }, about)]),
  ];
}

function tied(sample: Sample, facts: OutputFacts): TiedSample | null {
  const tie = sample.tie ?? facts.tie;
  const at = sample.at ?? facts.when;
  return tie === null || at === null ? null : { ...sample, tie, at };
}
