import { repositoryUrl } from './objects.ts';
import { isObject, type Json } from './openapi-document.ts';
import { type Asked, invalid, notFound, type Reply, type Routes, type State, type StoredRuleset } from './state.ts';

function rulesetObject(state: State, { id, body }: StoredRuleset, withRules: boolean): Json {
  const { rules, conditions, ...rest } = body;
  const links = { self: { href: `${repositoryUrl(state)}/rulesets/${id}` } };
  return { target: 'branch', ...rest, id, source: state.repository, source_type: 'Repository', _links: links, ...(withRules ? { rules: rules ?? [], conditions } : {}) };
}

const stored = ({ state, path }: Asked): StoredRuleset | undefined => state.rulesets.find(({ id }) => id === Number(path['ruleset_id']));

function create({ state, body }: Asked): Reply {
  if (state.rulesets.some((each) => each.body['name'] === body['name'])) return invalid('Ruleset', 'name', 'custom', 'Name must be unique');
  const ruleset = { id: state.nextId(), body };
  state.rulesets.push(ruleset);
  return { status: 201, body: rulesetObject(state, ruleset, true) };
}

function change(asked: Asked): Reply {
  const { state, body } = asked;
  const before = stored(asked);
  if (before === undefined) return notFound;
  const ruleset = { id: before.id, body: { ...before.body, ...body } };
  state.rulesets.splice(state.rulesets.indexOf(before), 1, ruleset);
  return { status: 200, body: rulesetObject(state, ruleset, true) };
}

/** GitHub's patterns: `*` does not match `/`, `**` does. */
function matches(pattern: unknown, ref: string, state: State): boolean {
  if (pattern === '~ALL') return true;
  if (pattern === '~DEFAULT_BRANCH') return ref === `refs/heads/${state.defaultBranch}`;
  const expression = String(pattern).replaceAll(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('**/*', '\u0000').replaceAll('*', '[^/]*').replaceAll('\u0000', '.*');
  return new RegExp(`^${expression}$`, 'u').test(ref);
}

/** The rules of rulesets that are in force on a branch. */
export function rulesOfRulesets(state: State, ref: string): readonly Json[] {
  return state.rulesets.flatMap(({ id, body }) => {
    const names = isObject(body['conditions']) ? (body['conditions']['ref_name'] as { readonly include: readonly unknown[] }) : { include: [] };
    if (body['enforcement'] !== 'active' || body['target'] === 'tag' || !names.include.some((pattern) => matches(pattern, ref, state))) return [];
    return (body['rules'] as readonly Json[]).map((rule) => ({ ...rule, ruleset_id: id, ruleset_source: state.repository, ruleset_source_type: 'Repository' }));
  });
}

const all = '/repos/{owner}/{repo}/rulesets';

export const rulesetRoutes: Routes = {
  [`GET ${all}`]: { needs: [], answer: ({ state }) => ({ status: 200, body: state.rulesets.map((each) => rulesetObject(state, each, false)) }) },
  [`POST ${all}`]: { needs: [['administration', 'write']], answer: create },
  [`GET ${all}/{ruleset_id}`]: {
    needs: [],
    answer: (asked) => {
      const found = stored(asked);
      return found === undefined ? notFound : { status: 200, body: rulesetObject(asked.state, found, true) };
    },
  },
  [`PUT ${all}/{ruleset_id}`]: { needs: [['administration', 'write']], answer: change },
  'GET /repos/{owner}/{repo}/actions/workflows': {
    needs: [['actions', 'read']],
    answer: ({ state }) => {
      const workflows = Object.entries(state.workflows).map(([path, is], id) => ({ id, name: path, path, state: is }));
      return { status: 200, body: { total_count: workflows.length, workflows } };
    },
  },
};
