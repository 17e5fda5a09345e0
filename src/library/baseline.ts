import type { Gate } from '../domain/gates.ts';
import type { Problem } from '../problem/problem.ts';
import { digestOf } from './digest.ts';

/** Findings that were accepted when a library was adopted; `schemas/baseline.schema.json`. */
export interface AcceptedFinding {
  readonly code: string;
  readonly prompt: string | null;
  /** For readers; only a finding about no prompt is told by its file. */
  readonly file: string | null;
  /** 16 hexadecimal digits. */
  readonly fingerprint: string;
  readonly count: number;
}
export type Baseline = readonly AcceptedFinding[];

/** A problem with the gate that found it. */
export interface GateFinding {
  readonly gate: Gate;
  readonly problem: Problem;
}

/** Where the file lies: beside the configuration. */
export function baselineFile(configFile: string): string {
  return `${configFile.slice(0, configFile.lastIndexOf('/') + 1)}prompt-library.baseline.json`;
}

/** Whether a finding may be accepted at all: what only informs needs no acceptance, and a security error gets none. */
export function mayBeAccepted({ gate, problem: { severity } }: GateFinding): boolean {
  return severity === 'warning' || (severity === 'error' && gate !== 'security');
}

/** The baseline that accepts everything that may be accepted of some findings. */
export function baselineOf(findings: readonly GateFinding[]): Baseline {
  const counts = new Map<string, AcceptedFinding>();
  for (const each of findings.filter(mayBeAccepted)) {
    const { code, prompt, place } = each.problem;
    const finding = { code, prompt, file: place?.file ?? null, fingerprint: fingerprintOf(each.problem) };
    const key = keyOf(finding);
    counts.set(key, { ...finding, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}

/** What both have, each as often as the one that has it less often. */
export function sharedBaseline(a: Baseline, b: Baseline): Baseline {
  const counts = countsIn(b);
  return a.flatMap((finding) => {
    const count = Math.min(finding.count, counts.get(keyOf(finding)) ?? 0);
    return count === 0 ? [] : [{ ...finding, count }];
  });
}

/** What the second accepts beyond the first. */
export function grownBaseline(before: Baseline, after: Baseline): Baseline {
  const counts = countsIn(before);
  return after.flatMap((finding) => {
    const more = finding.count - (counts.get(keyOf(finding)) ?? 0);
    return more <= 0 ? [] : [{ ...finding, count: more }];
  });
}

/** How many findings a baseline accepts. */
export function sizeOf(baseline: Baseline): number {
  return baseline.reduce((sum, { count }) => sum + count, 0);
}

/** Tells for one finding after the other whether it is accepted: of equal ones the first, as many as the baseline has. */
export function acceptance(baseline: Baseline): (finding: GateFinding) => boolean {
  const left = new Map(countsIn(baseline));
  return (finding) => {
    const { code, prompt, place } = finding.problem;
    const key = keyOf({ code, prompt, file: place?.file ?? null, fingerprint: fingerprintOf(finding.problem) });
    const count = left.get(key) ?? 0;
    if (count === 0 || !mayBeAccepted(finding)) return false;
    left.set(key, count - 1);
    return true;
  };
}

/** The file: one finding a line, so that changes of it can be read and merged. */
export function encodeBaseline(baseline: Baseline): string {
  const lines = baseline.map(({ code, prompt, file, fingerprint, count }) => `    ${JSON.stringify({ code, prompt, file, fingerprint, count })}`);
  const findings = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schema": "prompt-libraries/baseline/v1",\n  "findings": ${findings}\n}\n`;
}

function countsIn(baseline: Baseline): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of baseline) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + finding.count);
  return counts;
}

function keyOf({ code, prompt, file, fingerprint }: Omit<AcceptedFinding, 'count'>): string {
  return JSON.stringify([prompt ?? '', prompt === null ? file : null, code, fingerprint]);
}

/** What of a finding changes without its file: suggestions follow the library, amounts what is included and the day. */
const passing: ReadonlySet<string> = new Set(['meant', 'known', 'allowed', 'found', 'cost', 'limit']);

/** The arguments of a problem say what it is about; its line does not. */
function fingerprintOf({ code, args }: Problem): string {
  const kept = Object.entries(args as Readonly<Record<string, unknown>>).filter(([key, value]) => typeof value !== 'number' && !passing.has(key));
  return digestOf([code, Object.fromEntries(kept)]).slice(0, 16);
}
