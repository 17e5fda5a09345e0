import { describe, expect, it } from 'vitest';
import { configurationFrom, type WrittenConfiguration } from './read-configuration.ts';
import { rulesetsFor } from './rulesets.ts';

/** The rules that guard a ref, by type, with the rulesets that are switched on. */
function rulesOn(ref: string, written: WrittenConfiguration = {}) {
  const guarding = rulesetsFor(configurationFrom(written)).filter(({ enforcement, conditions }) => enforcement === 'active' && conditions.ref_name.include.includes(ref));
  return new Map(guarding.flatMap(({ rules }) => rules.map(({ type, parameters }) => [type, parameters] as const)));
}

describe('the rulesets', () => {
  it('ask for the check and for a review of the owners on main and staging', () => {
    for (const name of ['main', 'staging']) {
      const rules = rulesOn(`refs/heads/${name}`);
      expect(rules.get('required_status_checks')).toMatchObject({ required_status_checks: [{ context: 'prompt-check' }] });
      expect(rules.get('pull_request')).toMatchObject({ required_approving_review_count: 1, require_code_owner_review: true });
    }
  });

  it.each([[{ gates: { review: { required: false } } }], [{ gates: { review: { by: 'check' as const } } }]])('ask for no review with %j', (written) => {
    expect(rulesOn('refs/heads/main', written).get('pull_request')).toMatchObject({ required_approving_review_count: 0, require_code_owner_review: false });
  });

  it('let the records only grow, and ask nothing that the plain token could not do', () => {
    expect([...rulesOn('refs/heads/prompt-library').keys()]).toEqual(['deletion', 'non_fast_forward']);
  });

  it('let released tags neither move nor go', () => {
    expect([...rulesOn('refs/tags/*@*').keys()]).toEqual(['deletion', 'update']);
    expect([...rulesOn('refs/tags/p-*-*', { tags_format: 'p-{id}-{version}' }).keys()]).toEqual(['deletion', 'update']);
  });

  it('know the names of branches, and leave it to people to insist on them', () => {
    const [names] = rulesetsFor(configurationFrom({ branches: { main: 'trunk.x' } })).filter(({ enforcement }) => enforcement === 'disabled');
    const pattern = new RegExp(String(names?.rules[0]?.parameters?.['pattern']), 'u');
    expect(['trunk.x', 'staging', 'prompt-library', 'feature/tone', 'hotfix/a/b'].filter((name) => !pattern.test(name))).toEqual([]);
    expect(['trunkax', 'feature/', 'patch-1'].filter((name) => pattern.test(name))).toEqual([]);
  });
});
