import type { CommitWithPaths, PathChange, Repository } from '../../git/repository.ts';
import { judge } from '../../gate/judge.ts';
import { ratcheted } from '../../gate/ratchet.ts';
import type { Judgements } from '../../gate/verdict.ts';
import { sizeOf } from '../../library/baseline.ts';
import type { Touched } from '../../library/prompt.ts';
import type { Facts } from '../../rule/facts.ts';
import type { Sources } from '../../library/sources.ts';
import type { Problem } from '../../problem/problem.ts';
import type { BaselineLeft, CheckReport } from '../../report/model.ts';
import { counted } from '../../report/plural.ts';
import { secretsBefore } from '../../rule/secrets.ts';
import type { RulesInForce } from './rules-in-force.ts';
import { withReturns } from '../channel/returning.ts';
import { otherScheme } from '../state/other-scheme.ts';
import { readState, type RecordedState } from '../state/read-state.ts';
import { changedControls } from './changed-controls.ts';
import { nearlyPrompts } from './nearly-prompts.ts';
import { experimentChanges, testChanges } from './claimed-changes.ts';
import { movedBase } from './moved-base.ts';
import { readChange, readEverything } from './read-change.ts';
import { consumerChanges } from './read-consumers.ts';
import { isPromotion } from './promoted.ts';
import { readFacts } from './read-facts.ts';
import type { Promotion, PromotionRequest } from './promotion.ts';
import { reportOf, type ShownFacts } from './report-of.ts';
import type { CheckRequest } from './request.ts';

/** What was found out of a change before its prompts were read. */
export interface ChangeFound {
  readonly rules: RulesInForce;
  readonly sources: Sources;
  /** The paths that differ and that a source claims. */
  readonly changes: readonly PathChange[];
  /** Commits of the change, newest first; none where every prompt is judged. */
  readonly commits: readonly CommitWithPaths[];
}

/** What judging a change gave, before anything of it is left aside. */
export interface JudgedChange {
  readonly rules: RulesInForce;
  readonly judgements: Judgements;
  readonly read: ShownFacts;
  readonly state: RecordedState | null;
}

/** Reads the facts of a change of prompts, judges them and reports. */
export async function judgedReport(repository: Repository, request: CheckRequest, found: ChangeFound, now: Date): Promise<CheckReport> {
  const [judged, moved] = await Promise.all([judgedChange(repository, request, found, now), movedBase(repository, request, found.commits, found.changes, found.sources)]);
  const { judgements, read, state } = judged;
  const rules = { ...judged.rules, remarks: [...judged.rules.remarks, ...moved] };
  const { baseline } = rules;
  if (baseline === null) return reportOf(request, rules, judgements, read, state);
  const isWhole = request.scope === 'all';
  const { judgements: counting, accepted } = ratcheted(judgements, baseline, isWhole ? () => false : touchedBy(rules.changes, read.facts.touched));
  const left: BaselineLeft = { accepted, mended: isWhole ? sizeOf(baseline) - accepted : null };
  const report = reportOf(request, { ...rules, remarks: [...rules.remarks, ...baselineRemarks(left)] }, counting, read, state);
  return { ...report, baseline: left };
}

/** Whether a change touches what a problem is about: its file or its prompt. */
function touchedBy(changes: readonly PathChange[], touched: readonly Touched[]): (problem: Problem) => boolean {
  const paths = new Set(changes.map(({ path }) => path));
  const ids = new Set(touched.map(({ id }) => id));
  return ({ place, prompt }) => (place !== null && paths.has(place.file)) || (prompt !== null && ids.has(prompt));
}

function baselineRemarks({ accepted, mended }: BaselineLeft): readonly string[] {
  const stands = `The baseline accepts ${counted(accepted, 'finding')} that ${accepted === 1 ? 'is' : 'are'} still there`;
  if (mended === null) return accepted === 0 ? [] : [`${stands}, in files that this change does not touch.`];
  return [mended === 0 ? `${stands}.` : `${stands}; ${mended} more ${mended === 1 ? 'is' : 'are'} mended: shrink it with \`prompt-libraries check --all --write-baseline\`.`];
}

/** Reads the facts of a change of prompts and judges them. */
export async function judgedChange(repository: Repository, request: CheckRequest, { rules, sources, changes, commits }: ChangeFound, now: Date): Promise<JudgedChange> {
  const isWhole = request.scope === 'all';
  const [change, hasStaging, message, state] = await Promise.all([
    isWhole ? readEverything(repository, sources, request.tree) : readChange(repository, sources, changes, { before: request.base, after: request.tree }, rules.changes),
    // Where branches lead matters only for one whose name is known.
    (request.flow?.head ?? null) === null ? false : repository.hasBranch(rules.configuration.branches.staging),
    request.landing(),
    request.records === null ? null : readState(repository, request.records),
  ]);
  const { configuration } = rules;
  const promotion = isPromotion(request, configuration) ? await promotionOf(repository, { request, configuration, change, commits, message, state }) : null;
  const found = await readFacts({ repository, request, configuration, change, commits, state, isTaken: () => false, hasStaging, now, message, waysOf: null, testChanges: testChanges(rules.changes, sources), nearly: isWhole ? [] : nearlyPrompts(rules.changes, configuration, sources), consumerChanges: consumerChanges(rules.changes), ...promotion?.sources, number: await withReturns(repository, configuration, state, promotion?.sources.number) });
  const facts = { ...found, facts: { ...found.facts, ...(await experimentsOf(repository, request, rules)) } };
  const read = { ...facts, secretsBefore: isWhole ? new Map() : await secretsBefore(change.touched) };
  const controls = await changedControls(repository, sources, request, rules.changes);
  const counted = withOtherScheme(rules, request, read.facts, state);
  if (promotion === null) return { rules: counted, judgements: await judge({ ...read.facts, controls }, 'change'), read, state };
  const judgements = await judge({ ...read.facts, controls, pending: promotion.pending(facts) }, 'change');
  return { rules: { ...counted, problems: [...counted.problems, ...promotion.problems] }, judgements, read, state };
}

/** Says why prompts of this change get no version, where the configuration numbers by another scheme than the one they have. */
function withOtherScheme(rules: RulesInForce, { configFile }: CheckRequest, { configuration, versions }: Facts, state: RecordedState | null): RulesInForce {
  if (rules.problems.some(({ code }) => code === 'version-scheme-changed')) return rules;
  const released = { prompts: new Map([...versions].map(([id, { from }]) => [id, from])), library: state?.header.library ?? null };
  return { ...rules, problems: [...rules.problems, ...otherScheme(configuration, released, () => ({ place: { file: configFile, line: 1 } }))] };
}

/** Loaded only where there are experiments to judge. */
async function experimentsOf(repository: Repository, request: CheckRequest, { changes, configuration }: RulesInForce): Promise<Pick<Facts, 'experiments'>> {
  const touched = experimentChanges(changes);
  if (request.scope === 'changed' && touched.length === 0) return {};
  const { experimentFacts } = await import('./experiment-facts.ts');
  return { experiments: await experimentFacts(repository, request, configuration, touched) };
}

/** Loaded only for a promotion. */
async function promotionOf(repository: Repository, from: PromotionRequest): Promise<Promotion> {
  const { readPromotion } = await import('./promotion.ts');
  return await readPromotion(repository, from);
}
