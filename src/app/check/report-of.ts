import type { Impact } from '../../domain/impact.ts';
import { mayRelease, type Judgement, type Judgements, type Verdict } from '../../gate/verdict.ts';
import { costOf } from '../../library/budget.ts';
import { canonicalJson } from '../../library/canonical-json.ts';
import type { Configuration } from '../../library/configuration.ts';
import { countedDate } from '../../library/counted-date.ts';
import type { TokenChange } from '../../library/prompt-tokens.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';
import type { Problem } from '../../problem/problem.ts';
import { buildNotes } from '../../release/build-notes.ts';
import { buildPlan, givesVersion } from '../../release/build-plan.ts';
import { nextLibraryVersion } from '../../release/library-version.ts';
import { schemes } from '../../version/schemes.ts';
import type { FoundSecret } from '../../rule/found-secret.ts';
import type { CheckReport, PromptChange, PromptUse, ReportedGate } from '../../report/model.ts';
import type { RecordedState } from '../state/read-state.ts';
import { counted } from '../../report/plural.ts';
import type { RulesInForce } from './rules-in-force.ts';
import type { CheckFacts } from './read-facts.ts';
import { countOf, reportedBy } from './reported.ts';
import type { CheckRequest } from './request.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What was read, and what of it is not to be shown. */
export interface ShownFacts extends CheckFacts {
  /** Secrets that prompts had before the change, by id. */
  readonly secretsBefore: ReadonlyMap<string, readonly FoundSecret[]>;
}

/** Puts everything a reader needs into the one report model. */
export function reportOf(request: CheckRequest, rules: RulesInForce, judgements: Judgements, read: ShownFacts, state: RecordedState | null): CheckReport {
  const { facts, steps, cascades } = read;
  const syntax = judgements.syntax;
  const withRules: Judgements = rules.problems.length === 0 ? judgements : { ...judgements, syntax: joined(syntax, rules.problems) };
  const problems = Object.values(withRules).flatMap(({ gate, required, problems: found }) => reportedBy(gate, required, found));
  // Metadata that gives no version is listed, and released to nothing.
  const versioned = steps.filter(givesVersion);
  const removed = facts.touched.filter(({ kind }) => kind === 'removed').map((): Impact => 'major');
  const impacts = [...versioned.map(({ decision }) => decision.impact), ...cascades.map(({ impact }) => impact), ...removed];
  const committedAt = countedDate(facts.landing.commits[0]?.commit.raw.committedAt ?? 0, facts.now);
  const { tagFormat, libraryVersion } = facts.configuration;
  const current = state?.header.library ?? null;
  const follows = current === null || schemes[libraryVersion].accepts(current);
  const library = { from: current, to: follows ? nextLibraryVersion(libraryVersion, current, impacts, committedAt) : null };
  const isWhole = request.scope === 'all';
  const changed = isWhole ? 0 : facts.touched.length;
  return {
    verdict: verdictOf(withRules),
    problems,
    gates: Object.values(withRules).map(gateOf),
    plan: buildPlan(request.tree, library, steps, cascades, tagFormat),
    counts: { prompts: facts.neighbours.size, changed, errors: countOf(problems, 'error'), warnings: countOf(problems, 'warning') },
    isWhole,
    changes: isWhole ? [] : facts.touched.map((each) => changeOf(each, read)),
    notes: buildNotes(versioned, cascades, facts.decisions, (id) => facts.versions.get(id)?.from ?? null),
    remarks: [...rules.remarks, ...stateRemarks(request, state, impacts.length > 0)],
    comment: facts.configuration.report.comment,
    compared: { ...request.names, baseCommit: request.base, headCommit: request.head },
  };
}

function stateRemarks({ base }: CheckRequest, state: RecordedState | null, releases: boolean): readonly string[] {
  if (state === null) return releases ? ['There is no release yet: first versions are shown.'] : [];
  if (state.header.through === base) return [];
  return ['The records are behind the base: a release of earlier changes is still to come, and versions may move on.'];
}

/** Problems of the configuration stop a check like any other problem of form. */
function joined(judgement: Judgement, problems: readonly Problem[]): Judgement {
  const all = [...problems, ...judgement.problems];
  const [first, ...others] = all.filter(({ severity }) => severity === 'error');
  return { ...judgement, problems: all, verdict: first === undefined ? judgement.verdict : { is: 'failed', problems: [first, ...others] } };
}

function verdictOf(judgements: Judgements): CheckReport['verdict'] {
  if (mayRelease(judgements)) return 'passed';
  const failed = Object.values(judgements).some(({ required, verdict }) => required && verdict.is === 'failed');
  return failed ? 'failed' : 'waiting';
}

function gateOf({ gate, required, verdict, score }: Judgement): ReportedGate {
  return { gate, verdict: verdict.is, required, because: reasonOf(verdict), score, ...(verdict.is === 'waiting' && verdict.enforced === true ? { enforced: true } : {}) };
}

function reasonOf(verdict: Verdict): string {
  if (verdict.is === 'waiting') return verdict.for;
  return verdict.is === 'failed' ? counted(verdict.problems.length, 'problem') : verdict.because;
}

function changeOf({ id, kind, before, after }: Touched, { facts: { tokens, configuration, secrets }, secretsBefore }: ShownFacts): PromptChange {
  const shownNow = withoutSecrets(after, secrets.get(id) ?? []);
  const shownBefore = withoutSecrets(before, secretsBefore.get(id) ?? []);
  const shown = (body: string): string => shownBefore(shownNow(body));
  return {
    id,
    kind,
    path: (after ?? before)?.path ?? '',
    renamedFrom: kind === 'renamed' ? (before?.id ?? null) : null,
    before: bodyOf(before, shown),
    after: bodyOf(after, shown),
    metadata: before === null || after === null ? [] : changedKeys(before, after),
    use: useOf(before, after, tokens.get(id), configuration),
  };
}

function bodyOf(prompt: Prompt | null, shown: (body: string) => string): string | null {
  return prompt === null || prompt.document === null ? null : shown(prompt.document.body);
}

function useOf(before: Prompt | null, after: Prompt | null, tokens: TokenChange | undefined, configuration: Configuration): PromptUse | null {
  if (tokens === undefined) return null;
  const cost = (prompt: Prompt | null, count: number | null): number | null => (prompt === null || count === null ? null : costOf(prompt, count, configuration));
  return { tokens, cost: { before: cost(before, tokens.before), after: cost(after, tokens.after) } };
}

function changedKeys(before: Prompt, after: Prompt): readonly string[] {
  if (before.document === null || after.document === null) return [];
  const old = before.document.metadata;
  const now = after.document.metadata;
  return (Object.keys(now) as (keyof typeof now)[]).filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key])).sort();
}
