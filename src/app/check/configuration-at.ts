import type { Repository } from '../../git/repository.ts';
import { withoutConfiguration } from '../library/without-configuration.ts';
import type { CheckRequest } from './request.ts';
import type { RulesInForce } from './rules-in-force.ts';

/**
 * The configuration in force: that of the base, for a change must not loosen the rules it is judged by. Only where the base
 * has none is that of the change used, and said so. A configuration that cannot be read is replaced by the defaults,
 * together with its problems: the check fails, but still reports on everything else.
 * @throws Failure `config-missing` where a configuration is named that neither has.
 */
export async function configurationAt(repository: Repository, request: CheckRequest): Promise<RulesInForce> {
  const { base, tree, configFile } = request;
  const [changes, [inBase], [inTree]] = await Promise.all([
    request.scope === 'all' ? [] : repository.diff(base, tree),
    repository.entriesAt(base, [configFile]),
    repository.entriesAt(tree, [configFile]),
  ]);
  const sides = { base: inBase?.blob ?? null, tree: inTree?.blob ?? null };
  if (sides.base === null && sides.tree === null) return { configuration: withoutConfiguration(configFile), changes, problems: [], baseline: null, remarks: [] };
  // What reads YAML and has words for what is wrong is loaded only where there is a configuration.
  const { writtenRules } = await import('./written-rules.ts');
  return await writtenRules(repository, request, changes, sides);
}
