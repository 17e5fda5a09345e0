import { collisionKey } from '../../domain/prompt-id.ts';
import { namesOf } from '../../domain/row.ts';
import { noTesting } from '../../evidence/testing-facts.ts';
import type { Files } from '../../files/files.ts';
import { complianceGate } from '../../gate/compliance.ts';
import { performanceGate } from '../../gate/performance.ts';
import { securityGate } from '../../gate/security.ts';
import { policiesFrom } from '../../library/policies.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';
import { tokensOfBothSides } from '../../library/prompt-tokens.ts';
import type { ReportedProblem } from '../../report/model.ts';
import { noConsumers } from '../../rule/consumer-facts.ts';
import { deprecationAnnounced } from '../../rule/deprecation-announced.ts';
import { deprecationKept } from '../../rule/deprecation-kept.ts';
import { noDeprecations, type DeprecationFacts } from '../../rule/deprecation-facts.ts';
import type { Facts } from '../../rule/facts.ts';
import { fileIsText } from '../../rule/file-is-text.ts';
import { idUnique } from '../../rule/id-unique.ts';
import { naming } from '../../rule/naming.ts';
import { needsMet } from '../../rule/needs-met.ts';
import { noCycle } from '../../rule/no-cycle.ts';
import { schema } from '../../rule/schema.ts';
import { secretsIn } from '../../rule/secrets.ts';
import { statusTransition } from '../../rule/status-transition.ts';
import { taxonomy } from '../../rule/taxonomy.ts';
import { templateParses } from '../../rule/template-parses.ts';
import { variablesDeclared } from '../../rule/variables-declared.ts';
import { reportedBy } from '../check/reported.ts';
import { neighboursOf, type WorkTreeLibrary } from './work-tree.ts';

/** The rules of form that judge a prompt by itself; all others judge how it lands. */
const rules = [fileIsText, schema, naming, idUnique, taxonomy, templateParses, variablesDeclared, needsMet, noCycle];

/** The rules that judge a deprecation besides. */
const deprecationRules = [statusTransition, deprecationAnnounced, deprecationKept];

/** The gates that judge what a prompt says; the others judge its form, its tests, and who looked at it. */
const contentGates = { security: securityGate, performance: performanceGate, compliance: complianceGate };

/**
 * What a check would say of a prompt as it is about to be written, in the severities of the check.
 * @param deprecations what a deprecation that is about to be written is judged by; `null` where none is.
 * @param now the day that allowances and policies are judged on.
 */
export async function judgeWritten(
  files: Files,
  library: WorkTreeLibrary,
  written: { readonly before: Prompt | null; readonly after: Prompt },
  now: Date,
  deprecations: DeprecationFacts | null = null,
): Promise<readonly ReportedProblem[]> {
  const { gates } = library.configuration;
  const facts = { ...(await factsOf(files, library, written, now)), deprecations: deprecations ?? noDeprecations };
  const form = [...rules, ...(deprecations === null ? [] : deprecationRules)].flatMap((rule) => [...rule.check(facts)]);
  const content = namesOf(contentGates).map((gate) => contentGates[gate](facts, gates[gate].required, 'change'));
  return [...reportedBy('syntax', true, form), ...content.flatMap(({ gate, required, problems }) => reportedBy(gate, required, problems))];
}

async function factsOf(
  files: Files,
  library: WorkTreeLibrary,
  { before, after }: { readonly before: Prompt | null; readonly after: Prompt },
  now: Date,
): Promise<Facts> {
  const { configuration } = library;
  const key = collisionKey(after.id);
  const alike = [...library.paths].filter(([id]) => id !== after.id && collisionKey(id) === key);
  const touched: readonly Touched[] = [{ id: after.id, kind: before === null ? 'added' : 'modified', before, after }];
  const neighbours = await neighboursOf(files, library, after);
  return {
    configuration,
    touched,
    decisions: [],
    misnamed: [],
    neighbours,
    pathsById: new Map([[after.id, library.paths.get(after.id) ?? []]]),
    lookalikes: new Map([[after.id, alike.flatMap(([id, paths]) => paths.map((path) => ({ id, path })))]]),
    dependentsOfRemoved: new Map(),
    knownIds: [...library.paths.keys()],
    versions: new Map(),
    tokens: await tokensOfBothSides(touched, neighbours, configuration),
    testing: noTesting,
    deprecations: noDeprecations,
    consumers: noConsumers,
    secrets: await secretsIn(touched),
    policies: await policiesFrom(configuration.gates.compliance.policies),
    modified: new Map(),
    now,
    review: { is: 'to-come' },
    actors: [],
    landing: { merge: configuration.merge, title: null, commits: [] },
    flow: null,
  };
}

export function hasErrors(problems: readonly ReportedProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
