import { Failure } from '../problem/failure.ts';
import type { HostedRule, HostedRuleset, HostedWorkflow, KeptRuleset, RulesetHosting } from './ruleset-hosting.ts';
import { listOf, malformed, numberAt, textAt, valueAt } from './shape.ts';
import { mayHaveHappened, type Patience, type Transport } from './transport.ts';

const all = '/repos/{owner}/{repo}/rulesets';

function ruleFrom(data: unknown): HostedRule {
  const parameters = valueAt(data, 'parameters');
  return { type: textAt(data, 'type'), parameters: typeof parameters === 'object' && parameters !== null ? (parameters as HostedRule['parameters']) : {} };
}

function rulesetFrom(data: unknown): HostedRuleset {
  const names = (key: string): readonly string[] => {
    const found = valueAt(data, 'conditions', 'ref_name', key);
    return found === undefined ? [] : listOf(found, (name) => (typeof name === 'string' ? name : never(name)));
  };
  const rules = valueAt(data, 'rules');
  return {
    id: numberAt(data, 'id'),
    name: textAt(data, 'name'),
    target: textAt(data, 'target'),
    enforcement: textAt(data, 'enforcement'),
    isOwn: valueAt(data, 'source_type') === 'Repository',
    include: names('include'),
    exclude: names('exclude'),
    rules: rules === undefined ? [] : listOf(rules, ruleFrom),
  };
}

function never(name: unknown): string {
  throw malformed(`the pattern ${String(name)}`);
}

/** The list tells no rules: each is read by itself. */
async function readRulesets(transport: Transport): Promise<readonly HostedRuleset[]> {
  const listed = await transport.readAll({ what: 'read the rulesets', route: `GET ${all}`, parameters: {} }, (data) => numberAt(data, 'id'));
  return await Promise.all(listed.map((id) => transport.read({ what: `read ruleset ${id}`, route: `GET ${all}/{ruleset_id}`, parameters: { ruleset_id: id } }, rulesetFrom)));
}

/** A write whose answer was lost is looked for by name before it is made again: there may be only one of a name. */
async function writeRuleset(transport: Transport, patience: Patience, id: number | null, ruleset: KeptRuleset): Promise<void> {
  const what = `set the ruleset "${ruleset.name}"`;
  let known = id;
  for (const pause of [...patience.pauses, null]) {
    try {
      const place = known === null ? { route: `POST ${all}`, parameters: {} } : { route: `PUT ${all}/{ruleset_id}`, parameters: { ruleset_id: known } };
      await transport.write({ what, route: place.route, parameters: { ...place.parameters, ...ruleset } }, rulesetFrom);
      return;
    } catch (error) {
      if (pause === null || !(error instanceof Failure) || !mayHaveHappened(error)) throw error;
      await patience.sleep(pause);
      known ??= (await readRulesets(transport)).find(({ name, isOwn }) => isOwn && name === ruleset.name)?.id ?? null;
    }
  }
}

async function readWorkflows(transport: Transport): Promise<readonly HostedWorkflow[] | null> {
  const question = { what: 'read the workflows', route: 'GET /repos/{owner}/{repo}/actions/workflows', parameters: { per_page: 100 } };
  try {
    return await transport.read(question, (data) => listOf(valueAt(data, 'workflows'), (each) => ({ path: textAt(each, 'path'), state: textAt(each, 'state') })));
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-forbidden') return null;
    throw error;
  }
}

/** The rules of a repository; see the port. */
export function rulesetHosting(transport: Transport, patience: Patience): RulesetHosting {
  return {
    rulesets: () => readRulesets(transport),
    rulesOn: (branch) => transport.readAll({ what: `read the rules of branch ${branch}`, route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}', parameters: { branch } }, ruleFrom),
    writeRuleset: (id, ruleset) => writeRuleset(transport, patience, id, ruleset),
    mayPush: () =>
      transport.read({ what: 'read the repository', route: 'GET /repos/{owner}/{repo}', parameters: {} }, (data) => {
        const push = valueAt(data, 'permissions', 'push');
        return typeof push === 'boolean' ? push : null;
      }),
    workflows: () => readWorkflows(transport),
  };
}
