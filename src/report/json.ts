import type { CheckReport, ReportedGate, ReportedProblem } from './model.ts';

/** What `check --json` prints: `schemas/report.schema.json`. */
export interface ReportJson extends Pick<CheckReport, 'verdict' | 'plan' | 'counts' | 'baseline'> {
  readonly schema: 'prompt-libraries/report/v1';
  readonly problems: readonly ReportedProblem[];
  readonly gates: readonly Omit<ReportedGate, 'enforced'>[];
}

/** A check as a value for other tools: the published keys and no others. */
export function reportJson({ verdict, problems, gates, plan, counts, baseline }: CheckReport): ReportJson {
  return {
    schema: 'prompt-libraries/report/v1',
    verdict,
    problems: problems.map(publishedProblem),
    gates: gates.map(({ gate, verdict: says, required, because, score }) => ({ gate, verdict: says, required, because, score })),
    plan,
    counts: { prompts: counts.prompts, changed: counts.changed, errors: counts.errors, warnings: counts.warnings },
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function publishedProblem({ code, severity, gate, prompt, file, line, column, message, why, fix }: ReportedProblem): ReportedProblem {
  return { code, severity, gate, prompt, file, line, column, message, why, fix };
}
