import { gates, type Gate } from '../domain/gates.ts';
import { impacts, type Impact } from '../domain/impact.ts';
import { namesOf } from '../domain/row.ts';
import type { Severity } from '../problem/entry.ts';
import type { CheckReport, PromptChange, PromptUse, ReportedProblem } from './model.ts';
import { groupedBy } from './grouped.ts';
import { reasonsFor } from './reasons.ts';
import { severitySigns } from './signs.ts';

/** What a reader sees of one prompt in a table. */
export interface PromptRow {
  readonly id: string;
  /** `null` for a prompt that is not released. */
  readonly from: string | null;
  /** `null` for a prompt that gets no version. */
  readonly to: string | null;
  readonly removed: boolean;
  /** `null` where the plan says nothing about it. */
  readonly impact: Impact | null;
  /** Sentences with outside values between backticks. */
  readonly reasons: readonly string[];
  /** `null` for a prompt that is not part of the change itself, and for a removed one. */
  readonly use: PromptUse | null;
  /** The gates with something to say about this prompt, with the worst of it. */
  readonly gates: readonly { readonly gate: Gate; readonly severity: Severity }[];
}

/** Every prompt that is planned or changed: what matters most to users first, then by id. */
export function promptRows(report: CheckReport): readonly PromptRow[] {
  const problems = new Map(groupedBy(report.problems, ({ prompt }) => prompt ?? '').map((group) => [group[0].prompt, group]));
  const changes = new Map(report.changes.map((change) => [change.id, change]));
  const planned = new Set(report.plan.prompts.map(({ id }) => id));
  const rows: readonly PromptRow[] = [
    ...report.plan.prompts.map((prompt) => ({
      ...prompt,
      removed: changes.get(prompt.id)?.kind === 'removed',
      reasons: [...changeReasons(changes.get(prompt.id)), ...reasonsFor(prompt)],
      use: useOf(changes.get(prompt.id)),
      gates: gatesOf(problems.get(prompt.id) ?? []),
    })),
    ...report.changes
      .filter(({ id }) => !planned.has(id))
      .map((change) => ({
        id: change.id,
        from: null,
        to: null,
        removed: change.kind === 'removed',
        impact: null,
        reasons: changeReasons(change),
        use: useOf(change),
        gates: gatesOf(problems.get(change.id) ?? []),
      })),
  ];
  return rows.toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

function weight({ impact }: PromptRow): number {
  return impact === null ? impacts.major.weight : impacts[impact].weight;
}

function changeReasons(change: PromptChange | undefined): readonly string[] {
  if (change === undefined) return [];
  return [
    ...(change.renamedFrom === null ? [] : [`renamed from \`${change.renamedFrom.replaceAll('`', "'")}\``]),
    ...(change.kind === 'modified' && change.before === change.after && change.metadata.length > 0 ? ['only its front matter changed'] : []),
  ];
}

function useOf(change: PromptChange | undefined): PromptUse | null {
  const use = change?.use ?? null;
  return use?.tokens.after === null ? null : use;
}

function gatesOf(problems: readonly ReportedProblem[]): PromptRow['gates'] {
  return namesOf(gates).flatMap((gate) => {
    const [worst] = problems.filter((each) => each.gate === gate).toSorted((a, b) => severitySigns[a.severity].rank - severitySigns[b.severity].rank);
    return worst === undefined ? [] : [{ gate, severity: worst.severity }];
  });
}
