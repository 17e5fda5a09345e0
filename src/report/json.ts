import type { NoteEntry } from '../release/notes.ts';
import type { CheckReport, ReportedGate, ReportedProblem } from './model.ts';

/** What `check --json` prints: `schemas/report.schema.json`. */
export interface ReportJson extends Pick<CheckReport, 'verdict' | 'plan' | 'counts' | 'baseline'> {
  readonly removed: readonly { readonly id: string; readonly version: string | null; readonly replacement: string | null; readonly entries: readonly NoteEntry[] }[];
  readonly schema: 'prompt-libraries/report/v1';
  readonly problems: readonly ReportedProblem[];
  readonly gates: readonly Omit<ReportedGate, 'enforced'>[];
}

/** A check as a value for other tools: the published keys and no others. */
export function reportJson({ verdict, problems, gates, plan, notes, counts, baseline }: CheckReport): ReportJson {
  return {
    schema: 'prompt-libraries/report/v1',
    verdict,
    problems: problems.map(publishedProblem),
    gates: gates.map(({ gate, verdict: says, required, because, score }) => ({ gate, verdict: says, required, because, score })),
    plan,
    removed: notes.flatMap(({ id, from: version, to, replacement = null, entries }) => (to === null ? [{ id, version, replacement, entries }] : [])),
    counts: { prompts: counts.prompts, changed: counts.changed, errors: counts.errors, warnings: counts.warnings },
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function publishedProblem({ code, severity, gate, prompt, file, line, column, message, why, fix }: ReportedProblem): ReportedProblem {
  return { code, severity, gate, prompt, file, line, column, message, why, fix };
}
