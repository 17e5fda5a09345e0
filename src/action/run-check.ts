import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { actorsOf, type WhoIs } from '../app/check/actor.ts';
import { check } from '../app/check/check.ts';
import { facesOf, isAcceptable } from '../app/check/faces.ts';
import type { CheckRequest, LandingMessage } from '../app/check/request.ts';
import { changeBetween, changeOfMergeGroup, changeOfPullRequest, type ResolvedChange } from '../app/check/resolve-change.ts';
import { recordsIn } from '../app/state/records-in.ts';
import type { OpenCatalog } from '../app/consumer/open-catalog.ts';
import { repositoryRoles } from '../domain/repository-roles.ts';
import { systemClock } from '../clock/clock.ts';
import type { Repository } from '../git/repository.ts';
import type { Hosting } from '../github/hosting.ts';
import type { StatusHosting } from '../github/status-hosting.ts';
import { approvers, folded, type Review } from '../library/review.ts';
import { Failure } from '../problem/failure.ts';
import { annotations } from '../report/annotations.ts';
import { commentMarker } from '../report/comment.ts';
import { reportJson } from '../report/json.ts';
import { linksTo, noLinks } from '../report/links.ts';
import { ownLines } from '../report/log-line.ts';
import type { CheckReport } from '../report/model.ts';
import { sarif } from '../report/sarif.ts';
import type { ActionEvent } from './event.ts';
import { keepGateStatuses } from './gate-statuses.ts';
import type { Inputs } from './inputs.ts';
import type { Surroundings } from './surroundings.ts';
import type { Runner } from './toolkit.ts';
import { written } from './written.ts';

/** Checks the change of an event, shows the report on every face and closes the repository. Returns whether the job may end well. */
export async function runCheck(runner: Runner, repository: Repository, event: ActionEvent, inputs: Inputs, surroundings: Surroundings): Promise<boolean> {
  const hosting = hostingFor(inputs, surroundings);
  let closed: Promise<void> | null = null;
  try {
    const report = await check(repository, await requestFor(runner, repository, event, inputs, hosting, await evidenceFor(runner, event, inputs, surroundings)), systemClock.now(), catalogsFor(repository, inputs, surroundings));
    // git ends while the report is shown.
    closed = repository.close();
    await show(runner, report, surroundings, inputs);
    await keepComment(runner, report, event, inputs, hosting, surroundings);
    if (inputs.statuses) await keepGateStatuses(runner, report, event, hosting);
    return isAcceptable(report, inputs.failOn, inputs.gates);
  } finally {
    await (closed ?? repository.close());
  }
}

/** Loaded only where a lock names a catalog. */
function catalogsFor({ root }: Repository, inputs: Inputs, surroundings: Surroundings): OpenCatalog {
  let reader: Promise<OpenCatalog> | null = null;
  return async (library) => (await (reader ??= import('./catalogs.ts').then((catalogs) => catalogs.catalogsFor(root, inputs, surroundings))))(library);
}

/** The hosting service is loaded only once something is asked of it. */
function hostingFor({ token }: Inputs, { repository, apiUrl }: Surroundings): (() => Promise<Hosting & StatusHosting>) | null {
  if (token === null || repository === null) return null;
  let hosting: Promise<Hosting & StatusHosting> | null = null;
  return () => (hosting ??= import('../github/octokit-hosting.ts').then(({ githubHosting }) => githubHosting({ token, apiUrl, repository })));
}

async function requestFor(
  runner: Runner,
  repository: Repository,
  event: ActionEvent,
  inputs: Inputs,
  hosting: (() => Promise<Hosting>) | null,
  evidence: Pick<CheckRequest, 'evidence'>,
): Promise<CheckRequest> {
  const whoIs = hosting === null ? null : actorsOf(hosting);
  const [records, { baseName, ...change }] = await Promise.all([recordsIn(repository, inputs.config), changeOf(repository, event, inputs)]);
  const common = { configFile: inputs.config, scope: inputs.scope, records, ...change, ...evidence };
  if (event.is === 'pull-request' && isOfEvent(inputs)) {
    return {
      ...common,
      names: { base: event.baseBranch, head: event.headBranch },
      flow: { base: event.baseBranch, head: event.headBranch },
      landing: () => landingMessage(runner, event, hosting),
      review: async () => (inputs.scope === 'all' ? { is: 'done' } : await reviewOf(event, hosting, whoIs)),
      ...(whoIs === null ? {} : { whoIs }),
    };
  }
  const flow = inputs.scope === 'all' || event.is === 'merge-group' ? null : { head: null, base: baseName.replace(/^origin\//u, '') };
  return { ...common, names: { base: baseName, head: inputs.head ?? 'HEAD' }, flow, landing: async () => null, review: async () => ({ is: event.is === 'merge-group' ? 'done' : 'to-come' }) };
}

/**
 * The evidence that is given with the run. Never for a pull request from a fork: what its own run made is its author's word.
 * A maintainer's run brings evidence of its content to the branch, which counts.
 */
async function evidenceFor(runner: Runner, event: ActionEvent, { evidence }: Inputs, { workspace }: Surroundings): Promise<Pick<CheckRequest, 'evidence'>> {
  if (evidence === null) return {};
  if (event.is !== 'pull-request' || !event.fromFork) {
    const [{ givenEvidence }, { filesIn }] = await Promise.all([import('../app/evidence/given-evidence.ts'), import('../files/files-in.ts')]);
    return { evidence: await givenEvidence(await filesIn(resolve(workspace, evidence))) };
  }
  const message = 'The input `evidence` is not read for a pull request from a fork. Evidence on branch prompt-library counts: a maintainer lets it be made with the label of prompt-evidence.yml.';
  runner.annotate({ level: 'warning', title: 'evidence-of-fork', file: null, line: null, column: null, message });
  return {};
}

/** What was said of a pull request, and who of those that approve may. A token that may not read it says so. */
async function reviewOf({ number, author, head }: Extract<ActionEvent, { is: 'pull-request' }>, hosting: (() => Promise<Hosting>) | null, whoIs: WhoIs | null): Promise<Review> {
  if (hosting === null || whoIs === null) return { is: 'unseen' };
  try {
    const opinions = await (await hosting()).reviews(number);
    const change = { author, head, opinions };
    const people = await Promise.all(approvers({ ...change, writers: new Set() }).map((login) => whoIs(login, [])));
    return { is: 'asked', ...change, writers: new Set(people.flatMap(({ login, role }) => (role !== null && repositoryRoles[role].writes ? [folded(login)] : []))) };
  } catch (error) {
    if (!(error instanceof Failure) || !mayNotRead.has(error.code)) throw error;
    return { is: 'unseen' };
  }
}

async function changeOf(repository: Repository, event: ActionEvent, inputs: Inputs): Promise<ResolvedChange & { readonly baseName: string }> {
  if (event.is === 'pull-request' && isOfEvent(inputs)) return { ...(await changeOfPullRequest(repository, event)), baseName: event.baseBranch };
  if (event.is === 'merge-group' && isOfEvent(inputs)) return { ...(await changeOfMergeGroup(repository, event)), baseName: event.baseBranch };
  return await changeBetween(repository, { base: inputs.base, head: inputs.head ?? 'HEAD' });
}

/** Nobody named another change than that of the event. */
function isOfEvent({ base, head }: Inputs): boolean {
  return base === null && head === null;
}

/** Refusals of a token that may not read pull requests: then the event's own copy has to do, and that is said. */
const mayNotRead = new Set(['github-forbidden', 'github-not-found']);

/** Title and body as they are now: an event's copy is stale after an edit. */
async function landingMessage(
  runner: Runner,
  event: Extract<ActionEvent, { is: 'pull-request' }>,
  hosting: (() => Promise<Hosting>) | null,
): Promise<LandingMessage> {
  const { number, author } = event;
  if (hosting === null) return { title: event.title, body: event.body, number, author };
  try {
    const { title, body } = await (await hosting()).pullRequest(number);
    return { title, body, number, author };
  } catch (error) {
    if (!(error instanceof Failure) || !mayNotRead.has(error.code)) throw error;
    const message = 'The token may not read pull requests: title and body are judged as they were when this run began.';
    runner.annotate({ level: 'notice', title: 'title-from-event', file: null, line: null, column: null, message });
    return { title: event.title, body: event.body, number, author };
  }
}

async function show(runner: Runner, report: CheckReport, { temporary, repository, serverUrl }: Surroundings, inputs: Inputs): Promise<void> {
  for (const annotation of annotations(report)) runner.annotate(annotation);
  const links = repository === null ? noLinks : linksTo(`${serverUrl}/${repository}`, report.compared.headCommit);
  runner.summarize((await facesOf(report, links)).summary);
  const files = writeFiles(join(temporary, 'prompt-libraries'), report);
  const isGreen = isAcceptable(report, inputs.failOn, inputs.gates);
  runner.output('conclusion', report.verdict);
  runner.output('problems', String(report.counts.errors));
  runner.output('warnings', String(report.counts.warnings));
  runner.output('changed', JSON.stringify(report.plan.prompts.map(({ id, from, to, impact }) => ({ id, from, to, impact }))));
  for (const [name, path] of Object.entries(files)) runner.output(name, path);
  for (const line of ownLines(lastWord(report, isGreen))) runner.log(line);
}

function lastWord({ verdict, counts, isWhole = false }: CheckReport, isGreen: boolean): string {
  const found = `${counts.errors} errors and ${counts.warnings} warnings in ${isWhole ? `${counts.prompts} prompts` : `${counts.changed} touched prompts`}`;
  return `prompt-libraries: ${verdict}, ${found}.${isGreen ? '' : ' The job summary says what to do.'}`;
}

function writeFiles(folder: string, report: CheckReport): Readonly<Record<string, string>> {
  written('The folder of the report', 'RUNNER_TEMP', () => mkdirSync(folder, { recursive: true }));
  const contents = { 'plan-file': ['plan.json', report.plan], 'report-file': ['report.json', reportJson(report)], 'sarif-file': ['report.sarif', sarif(report)] } as const;
  const paths: Record<string, string> = {};
  for (const [output, [name, value]] of Object.entries(contents)) {
    const path = join(folder, name);
    written(`The report (${output})`, 'RUNNER_TEMP', () => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`));
    paths[output] = path;
  }
  return paths;
}

async function keepComment(
  runner: Runner,
  report: CheckReport,
  event: ActionEvent,
  inputs: Inputs,
  hosting: (() => Promise<Hosting>) | null,
  { repository, serverUrl }: Surroundings,
): Promise<void> {
  const mode = inputs.comment ?? report.comment;
  if (event.is !== 'pull-request' || hosting === null || mode === 'never') return;
  const links = repository === null ? noLinks : linksTo(`${serverUrl}/${repository}`, report.compared.headCommit);
  const { comment } = await facesOf(report, links);
  const create = mode === 'always' || report.isWhole === true || report.counts.changed > 0 || report.problems.length > 0;
  const outcome = await (await hosting()).keepComment(event.number, commentMarker, comment, create);
  if (outcome.is !== 'forbidden') return;
  runner.annotate({ level: 'notice', title: 'no-comment', file: null, line: null, column: null, message: `The report is in the job summary only: ${outcome.because}` });
}
