import { afterEach, describe, expect, it } from 'vitest';
import { id, path, prompt, rolloutStage, type RolloutStage } from '../support/rollout-stage.ts';

let stage: RolloutStage;
afterEach(() => {
  const { recorded, folded } = stage.law();
  stage.close();
  expect(folded).toEqual(recorded);
});
const change = { [path]: prompt('Sort the ticket well.') };
const kinds = (): readonly string[] => stage.events().filter((event) => event.prompt === id).map(({ kind }) => kind);

describe('a release under a gradual policy', () => {
  it('first reaches some users, and all others keep the stable version', async () => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', change);
    expect(stage.served()).toEqual({
      ...stage.served(),
      stable: '1.0.0',
      latest: '1.1.0',
      status: 'approved',
      rollout: { candidate: '1.1.0', weight: 500, phase: 'canary', salt: `${id}@1.1.0:rollout:` },
    });
    expect(kinds()).toEqual(['released', 'deployed', 'released', 'rollout-started']);
    expect(stage.record('serve/flags.flagd.json')).toContain('@1.1.0:rollout:');
    expect(JSON.parse((await stage.release('', {})).out).pushed).toBe(false);
  });

  it.each([
    ['of a hotfix', 'hotfix: mend it', ''],
    ['of a security change', 'security: mend it', ''],
    ['of a version that takes another back', 'revert: take it back', ''],
    ['of a category with an immediate policy', 'feat: more', 'rollout: {default: gradual, categories: {agents: immediate}}\n'],
  ])('%s reaches all users at once', async (_, message, config) => {
    stage = await (config === '' ? rolloutStage() : rolloutStage(config));
    await stage.release(message, change);
    expect([stage.served().stable, stage.served().rollout]).toEqual([stage.served().latest, null]);
  });

  it('without any exception in its policy lets a hotfix rise too', async () => {
    stage = await rolloutStage('rollout: {default: gradual, immediate_changes: []}\n');
    await stage.release('hotfix: mend it', change);
    expect(stage.served().rollout?.weight).toBe(500);
  });

  it('takes the place of a rollout that is under way', async () => {
    stage = await rolloutStage();
    await stage.release('feat: one', change);
    await stage.tick(4, stage.measured(0, 4, [1, 1]));
    await stage.release('feat: two', { [path]: prompt('Sort the ticket very well.') });
    expect(stage.rollouts().map(({ candidate, stable, weight }) => [candidate, stable, weight])).toEqual([['1.2.0', '1.0.0', 500]]);
    expect(kinds().slice(-3)).toEqual(['released', 'rollout-superseded', 'rollout-started']);
  });

  it('ends with its prompt', async () => {
    stage = await rolloutStage();
    await stage.release('feat: one', change);
    stage.repo.delete(path);
    await stage.release('feat!: no more triage', {});
    expect(stage.rollouts()).toEqual([]);
  });
});

describe('a version of which the control file speaks already', () => {
  const control = `rollouts/${id}.yaml`;
  it.each([
    ['waits where it says pause', 'control: pause\nreason: holidays\n', 'paused'],
    ['waits where nobody can read it', 'control: [\n', 'control-invalid'],
    ['waits for its end where it says abort', 'candidate: 1.1.0\ncontrol: abort\nreason: not this one\n', 'paused'],
  ])('%s, and nobody gets it', async (_, text, code) => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', { ...change, [control]: text });
    expect(stage.rollouts().map(({ phase, weight, verdict }) => [phase, weight, verdict?.code])).toEqual([[null, 0, code]]);
    expect(stage.served().rollout).toBeNull();
  });

  it('begins once the file lets it run, and not before', async () => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', { ...change, [control]: 'control: pause\n' });
    await stage.tick(1);
    expect(stage.served().rollout).toBeNull();
    stage.land('chore: go on', { [control]: 'control: run\n' });
    await stage.tick(2);
    expect(stage.served().rollout?.weight).toBe(500);
  });

  it('is not begun by a command either', async () => {
    stage = await rolloutStage('rollout: {default: gradual, on_missing_metrics: lease}\n');
    await stage.release('feat: sort well', change);
    await stage.tick(48);
    expect(stage.rollouts()).toEqual([]);
    stage.land('chore: wait', { [control]: 'control: pause\n' });
    await stage.call('release', id, '--action', 'prepare');
    expect([stage.rollouts().map(({ phase }) => phase), stage.served().rollout]).toEqual([[null], null]);
  });
});

describe('a rollout with good metrics', () => {
  it('rises phase by phase until all users get the version', async () => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', change);
    const seen: unknown[] = [];
    for (const hours of [4, 12, 24, 1]) {
      const { exit, rollouts } = await stage.tick(hours, stage.measured(0, hours, [1, 1]));
      seen.push([exit, rollouts[0]?.phase, rollouts[0]?.weight, rollouts[0]?.standing]);
    }
    expect(seen).toEqual([[0, 'limited', 2500, 'running'], [0, 'expanded', 5000, 'running'], [0, 'full', 10_000, 'running'], [0, null, 10_000, 'done']]);
    expect([stage.served().stable, stage.served().status, stage.served().rollout]).toEqual(['1.1.0', 'deployed', null]);
    expect(kinds().slice(-4)).toEqual(['rollout-advanced', 'rollout-advanced', 'rollout-advanced', 'deployed']);
  });

  it('advances one phase when the tick is thirty hours late, and writes nothing new when it is asked again', async () => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', change);
    const began = stage.rollouts()[0]?.startedAt ?? 0;
    const file = stage.metricsFile(stage.measured(0, 30, [1, 1]));
    const now = new Date((began + 30 * 3600) * 1000).toISOString();
    expect(JSON.parse((await stage.call('tick', '--now', now, '--metrics', file, '--json')).out).rollouts[0].phase).toBe('limited');
    const again = JSON.parse((await stage.call('tick', '--now', now, '--metrics', file, '--json')).out);
    expect([again.rollouts[0].phase, again.rollouts[0].verdict.code]).toEqual(['limited', 'hours-left']);
    const third = JSON.parse((await stage.call('tick', '--now', now, '--metrics', file, '--json')).out);
    expect(third.pushed).toBe(false);
  });

  it('waits for a person where the configuration says so, and for the metrics where they fail to come', async () => {
    stage = await rolloutStage('rollout: {default: gradual, approval: {limited: manual}}\n');
    await stage.release('feat: sort well', change);
    expect((await stage.tick(4)).rollouts[0]?.verdict.code).toBe('metrics-missing');
    const good = stage.measured(0, 4, [1, 1]);
    expect((await stage.tick(4, good)).rollouts[0]?.verdict.code).toBe('approval');
    stage.land('chore: agree', { [`rollouts/${id}.yaml`]: 'candidate: 1.1.0\napproved_phase: limited\n' });
    expect((await stage.tick(4, good)).rollouts[0]?.phase).toBe('limited');
  });
});

describe('a rollout with bad metrics', () => {
  it('gives all users the stable version back, says so by its exit code, and never comes again by itself', async () => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', change);
    const { exit, rollouts } = await stage.tick(1, stage.measured(0, 1, [20, 2]));
    expect([exit, rollouts[0]?.standing, rollouts[0]?.verdict.code]).toEqual([1, 'rolled_back', 'error-regression']);
    expect([stage.served().stable, stage.served().rollout]).toEqual(['1.0.0', null]);
    expect(stage.record('serve/flags.flagd.json')).not.toContain('@1.1.0:rollout:');
    const event = stage.events().at(-1);
    expect([event?.kind, event?.rollout?.weight, event?.rollout?.because]).toEqual(['withdrawn', 0, expect.stringContaining('20.0 % of 1,000 requests')]);
    expect(stage.rollouts()).toEqual([]);
    expect((await stage.tick(2)).rollouts).toEqual([]);
    stage.land('docs: words', { 'README.md': 'words' });
    expect(JSON.parse((await stage.release('fix: words', { [path]: prompt('Sort the ticket well.').replace('Sorts', 'Sorts all') })).out).released).toEqual([]);
  });

  it('is taken back on main by the command that it names', async () => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', change);
    await stage.tick(1, stage.measured(0, 1, [20, 2]));
    stage.repo.git('fetch', '--quiet', '--tags', 'origin');
    const { exit, out } = await stage.call('release', id, '--action', 'rollback', '--reason', 'error-regression');
    expect([exit, out]).toEqual([0, expect.stringContaining('to the text of 1.0.0')]);
    stage.repo.checkout('main');
    stage.repo.merge(`hotfix/rollback-${id}`, { noFf: true });
    stage.repo.git('push', '--quiet', 'origin', 'main');
    await stage.release('', {});
    expect([stage.served().stable, stage.served().status, stage.rollouts()]).toEqual(['1.1.1', 'deployed', []]);
  });
});

describe('a branch that was lost', () => {
  it('comes back with all users on the stable version, for what rollouts did meanwhile is not known', async () => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', change);
    expect(stage.served().rollout?.weight).toBe(500);
    const { repo } = stage;
    repo.git('fetch', '--quiet', '--tags', 'origin', 'prompt-library');
    repo.git('remote', 'remove', 'origin');
    const { out } = await stage.call('doctor', '--rebuild', '--json');
    expect(JSON.parse(out).rebuilt).toBe(true);
    const shown = (file: string): string => repo.git('show', `prompt-library:${file}`);
    expect(JSON.parse(shown('serve/catalog.json')).environments.production.prompts[id]).toMatchObject({ stable: '1.0.0', latest: '1.1.0', rollout: null });
    expect(JSON.parse(shown('rollouts.json')).rollouts).toEqual([]);
    expect((await stage.call('release', id, '--action', 'prepare')).out).toContain('1.1.0: canary, 5 %');
  });
});

describe('a person', () => {
  it('pauses a rollout, lets it go on, and ends it, by command', async () => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', change);
    const action = async (name: string, ...more: readonly string[]) => await stage.call('release', id, '--action', name, ...more, '--json');
    expect((await action('pause', '--reason', 'we look at it')).exit).toBe(0);
    expect((await stage.tick(4, stage.measured(0, 4, [1, 1]))).rollouts[0]?.verdict.code).toBe('paused');
    const early = await action('advance');
    expect([early.exit, JSON.parse(early.out).rollouts[0].verdict.code]).toEqual([1, 'hours-left']);
    expect((await action('abort')).exit).toBe(2);
    expect((await action('abort', '--reason', 'it swears')).exit).toBe(0);
    expect([stage.served().rollout, stage.events().at(-1)?.reason]).toEqual([null, 'it swears']);
    expect(JSON.parse((await action('advance')).out).error.code).toBe('rollout-none');
    expect(kinds().slice(-4)).toEqual(['rollout-started', 'rollout-paused', 'rollout-resumed', 'withdrawn']);
  });

  it('takes all traffic back at once during a rollout, with a reason', async () => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', change);
    expect((await stage.call('release', id, '--action', 'rollback', '--reason', 'users complain')).exit).toBe(0);
    expect([stage.served().stable, stage.served().rollout]).toEqual(['1.0.0', null]);
    expect(stage.events().at(-1)).toMatchObject({ kind: 'withdrawn', reason: 'users complain' });
  });

  it('moves users to an older version during a rollout, which ends it', async () => {
    stage = await rolloutStage();
    await stage.release('hotfix: one', change);
    await stage.release('feat: two', { [path]: prompt('Sort the ticket very well.') });
    stage.repo.git('fetch', '--quiet', '--tags', 'origin');
    await stage.call('release', id, '--action', 'rollback', '--to', '1.0.0', '--reason', 'both are bad');
    expect([stage.served().stable, stage.served().rollout, stage.rollouts()]).toEqual(['1.0.0', null, []]);
  });

  it('pauses and ends a rollout by its control file on main', async () => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', change);
    const good = stage.measured(0, 4, [1, 1]);
    stage.land('chore: wait', { [`rollouts/${id}.yaml`]: 'control: pause\nreason: we look at it\n' });
    expect((await stage.tick(4, good)).rollouts[0]?.standing).toBe('paused');
    stage.land('chore: misspelt', { [`rollouts/${id}.yaml`]: 'contrl: run\n' });
    const broken = await stage.tick(4, good);
    expect([broken.exit, broken.rollouts[0]?.verdict.code]).toEqual([1, 'control-invalid']);
    stage.land('chore: of another version', { [`rollouts/${id}.yaml`]: 'candidate: 9.0.0\ncontrol: abort\n' });
    expect((await stage.tick(4, good)).rollouts[0]?.phase).toBe('limited');
    stage.land('chore: end it', { [`rollouts/${id}.yaml`]: 'candidate: 1.1.0\ncontrol: abort\n' });
    expect((await stage.tick(0)).rollouts[0]?.standing).toBe('aborted');
  });

  it('sees gates and rollout by `prepare`, and starts one again whose metrics failed to come', async () => {
    stage = await rolloutStage('rollout: {default: gradual, on_missing_metrics: lease}\n');
    await stage.release('feat: sort well', change);
    const shown = await stage.call('release', id);
    expect(shown.out).toContain('Gate syntax: ');
    expect(shown.out).toContain(`Rollout of ${id} 1.1.0: canary, 5 %`);
    expect((await stage.tick(5)).rollouts[0]).toMatchObject({ standing: 'lapsed', verdict: { code: 'lease-ran-out' } });
    expect([stage.served().stable, stage.served().rollout]).toEqual(['1.0.0', null]);
    const again = await stage.call('release', id, '--action', 'prepare', '--json');
    expect([again.exit, JSON.parse(again.out).rollouts[0].candidate]).toEqual([0, '1.1.0']);
    expect(stage.served().rollout).toMatchObject({ weight: 500, salt: `${id}@1.1.0:rollout:` });
    expect((await stage.call('release', 'templates-general-tone')).out).toContain('All users get the newest version');
  });
});
