import { collisionKey } from '../../domain/prompt-id.ts';
import { noTesting } from '../../evidence/testing-facts.ts';
import type { Files } from '../../files/files.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Facts } from '../../rule/facts.ts';
import { fileIsText } from '../../rule/file-is-text.ts';
import { idUnique } from '../../rule/id-unique.ts';
import { naming } from '../../rule/naming.ts';
import { needsMet } from '../../rule/needs-met.ts';
import { noCycle } from '../../rule/no-cycle.ts';
import { schema } from '../../rule/schema.ts';
import { taxonomy } from '../../rule/taxonomy.ts';
import { templateParses } from '../../rule/template-parses.ts';
import { variablesDeclared } from '../../rule/variables-declared.ts';
import { neighboursOf, type WorkTreeLibrary } from './work-tree.ts';

/** The rules that judge a prompt by itself; all others judge how it lands. */
const rules = [fileIsText, schema, naming, idUnique, taxonomy, templateParses, variablesDeclared, needsMet, noCycle];

/** What a check would say of a prompt as it is about to be written. */
export async function judgeWritten(
  files: Files,
  library: WorkTreeLibrary,
  written: { readonly before: Prompt | null; readonly after: Prompt },
): Promise<readonly Problem[]> {
  const { before, after } = written;
  const kind = before === null ? 'added' : 'modified';
  const key = collisionKey(after.id);
  const alike = [...library.paths].filter(([id]) => id !== after.id && collisionKey(id) === key);
  const facts: Facts = {
    configuration: library.configuration,
    touched: [{ id: after.id, kind, before, after }],
    decisions: [],
    misnamed: [],
    neighbours: await neighboursOf(files, library, after),
    pathsById: new Map([[after.id, library.paths.get(after.id) ?? []]]),
    lookalikes: new Map([[after.id, alike.flatMap(([id, paths]) => paths.map((path) => ({ id, path })))]]),
    dependentsOfRemoved: new Map(),
    knownIds: [...library.paths.keys()],
    versions: new Map(),
    tokens: new Map(),
    testing: noTesting,
    secrets: new Map(),
    policies: [],
    modified: new Map(),
    now: new Date(0),
    review: { is: 'to-come' },
    landing: { merge: library.configuration.merge, title: null, commits: [] },
    flow: null,
  };
  return rules.flatMap((rule) => [...rule.check(facts)]);
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
