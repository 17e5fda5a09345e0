import { gates } from '../../domain/gates.ts';
import { namesOf } from '../../domain/row.ts';
import type { Problem } from '../../problem/problem.ts';
import { buildPlan } from '../../release/build-plan.ts';
import type { CheckReport, ReportedGate } from '../../report/model.ts';
import type { RulesInForce } from './rules-in-force.ts';
import { countOf, reported } from './reported.ts';
import type { CheckRequest } from './request.ts';

/** The report of a change that touches no prompt: only the configuration can be wrong with it. */
export function quietReport(request: CheckRequest, { configuration, problems: found, remarks }: RulesInForce): CheckReport {
  const problems = found.map((each) => reported(each, 'syntax'));
  const errors = found.filter(({ severity }) => severity === 'error');
  return {
    verdict: errors.length === 0 ? 'passed' : 'failed',
    problems,
    gates: namesOf(gates).map((gate): ReportedGate => {
      const { required } = configuration.gates[gate];
      if (gate === 'syntax' && errors.length > 0) return failed(errors);
      return { gate, verdict: 'skipped', required, because: 'no prompt is touched', score: null };
    }),
    plan: buildPlan(request.tree, { from: null, to: null }, [], [], configuration.tagFormat),
    counts: { prompts: 0, changed: 0, errors: errors.length, warnings: countOf(problems, 'warning') },
    changes: [],
    notes: [],
    remarks,
    comment: configuration.report.comment,
    compared: { ...request.names, baseCommit: request.base, headCommit: request.head },
  };
}

function failed(errors: readonly Problem[]): ReportedGate {
  return { gate: 'syntax', verdict: 'failed', required: true, because: `${errors.length} in the configuration`, score: 0 };
}
