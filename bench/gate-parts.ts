import { claimedChanges } from '../src/app/check/claimed-changes.ts';
import { configurationAt } from '../src/app/check/configuration-at.ts';
import { judgedChange } from '../src/app/check/judged-report.ts';
import { locatorFor } from '../src/app/check/locate.ts';
import { readChange } from '../src/app/check/read-change.ts';
import { readFacts } from '../src/app/check/read-facts.ts';
import { readNeighbours } from '../src/app/check/read-neighbours.ts';
import { readTesting } from '../src/app/check/read-testing.ts';
import type { CheckRequest } from '../src/app/check/request.ts';
import { changeBetween } from '../src/app/check/resolve-change.ts';
import { complianceGate } from '../src/gate/compliance.ts';
import type { Judge } from '../src/gate/judge.ts';
import { performanceGate } from '../src/gate/performance.ts';
import { reviewGate } from '../src/gate/review.ts';
import { securityGate } from '../src/gate/security.ts';
import { syntaxGate } from '../src/gate/syntax.ts';
import { testingGate } from '../src/gate/testing.ts';
import { openRepository } from '../src/git/open-repository.ts';
import { policiesFrom } from '../src/library/policies.ts';
import { tokensOfBothSides } from '../src/library/prompt-tokens.ts';
import { sourcesOf } from '../src/library/sources.ts';
import { secretsBefore, secretsIn } from '../src/rule/secrets.ts';

/**
 * Times one part of judging a change, in a process that did nothing of it before: `gate-parts.js PART BASE HEAD` in the
 * repository prints its milliseconds of processor time and what it judged. It runs bundled as `dist/` is.
 */
const [part = '', base = '', head = ''] = process.argv.slice(2);
const repository = await openRepository('.', process.env);
const now = new Date('2026-06-01T00:00:00Z');
const { commits = [], ...ends } = await changeBetween(repository, { base, head });
const request: CheckRequest = { ...ends, names: { base, head }, flow: null, landing: async () => null, review: async () => ({ is: 'to-come' }), records: null, configFile: 'prompt-library.yaml', scope: 'changed' };
const rules = await configurationAt(repository, request);
const { configuration } = rules;
const sources = sourcesOf(configuration);
const changes = claimedChanges(rules.changes, sources);

let milliseconds = 0;
async function timed<T>(work: () => T | Promise<T>): Promise<T> {
  const from = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(from);
  milliseconds += (user + system) / 1000;
  return value;
}

const trees = { before: request.base, after: request.tree };
const print = (judged: unknown): void => console.log(JSON.stringify({ milliseconds, judged }));
if (part === 'together') {
  const { judgements } = await timed(() => judgedChange(repository, request, { rules, sources, changes, commits }, now));
  print(Object.values(judgements).map(({ gate, verdict }) => [gate, verdict.is]));
} else if (part === 'reading') {
  const { touched } = await timed(() => readChange(repository, sources, changes, trees));
  print(touched.length);
} else {
  await gateAlone();
}
await repository.close();

/** A gate with the facts that only it asks for; what all gates share is read before. */
async function gateAlone(): Promise<void> {
  const change = await readChange(repository, sources, changes, trees);
  const { touched } = change;
  const locator = locatorFor(repository, sources, request.tree);
  const neighbours = await readNeighbours(repository, sources, locator, touched);
  const prompts = touched.flatMap(({ after }) => after ?? []);
  const gates: Readonly<Record<string, { readonly own: () => Promise<unknown>; readonly judge: Judge }>> = {
    syntax: { own: async () => null, judge: syntaxGate },
    review: { own: async () => null, judge: reviewGate },
    testing: { own: () => readTesting({ repository, sources, locator, tree: request.tree, prompts, below: neighbours, changes: [] }), judge: testingGate },
    security: { own: async () => [await secretsIn(touched), await secretsBefore(touched)], judge: securityGate },
    performance: { own: () => tokensOfBothSides(touched, neighbours, configuration), judge: performanceGate },
    compliance: { own: () => policiesFrom(configuration.gates.compliance.policies), judge: complianceGate },
  };
  const gate = gates[part];
  if (gate === undefined) throw new Error(`There is no part named ${part}.`);
  await timed(gate.own);
  const { facts } = await readFacts({ repository, request, configuration, change, commits, state: null, isTaken: () => false, hasStaging: false, now, message: null, waysOf: null });
  const { verdict } = await timed(() => gate.judge(facts, true, 'change'));
  print(verdict.is);
}
