import { afterEach, describe, expect, it } from 'vitest';
import { carefully, changedPath, exampleLibrary, hurriedly } from '../../src/cli/demo/example-library.ts';
import { stage, type Stage } from '../support/pull-request-stage.ts';

const before = exampleLibrary[changedPath] ?? '';
const careful = 'feat(agents-support-triage)!: call the input what it is';
let open: Stage | null = null;

afterEach(async () => {
  await open?.close();
  open = null;
});

/** A queue that is about to land what a pull request has; the message of its commit is what will be on main. */
async function queued(message: string, change: string): Promise<Stage> {
  open = await stage({ base: exampleLibrary, title: 'A title that nothing hangs on any more', message, change: { [changedPath]: change } });
  return open;
}

function event({ repo }: Stage, ends: { readonly base?: string; readonly head?: string } = {}): Parameters<Stage['run']>[1] {
  const { base = repo.git('rev-parse', 'main'), head = repo.git('rev-parse', 'feature/change') } = ends;
  return { name: 'merge_group', payload: { action: 'checks_requested', merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref: 'refs/heads/gh-readonly-queue/main/pr-1-x' } } };
}

describe('a merge queue', () => {
  it('is judged by the commits it lands; who approved was asked before, and nobody gets a comment', async () => {
    const at = await queued(careful, carefully(before));
    const { exitCode, outputs, summary } = await at.run({}, event(at));
    expect([exitCode, outputs['conclusion']]).toEqual([0, 'passed']);
    expect(JSON.parse(outputs['changed'] ?? '')).toMatchObject([{ id: 'agents-support-triage', impact: 'major' }]);
    expect(summary).toContain('agents-support-triage');
    expect(at.double.state.comments).toEqual([]);
  });

  it('is red where they do not suffice', async () => {
    const at = await queued('Update triage', hurriedly(before));
    const { exitCode, annotations } = await at.run({}, event(at));
    expect(exitCode).toBe(1);
    expect(annotations.map(({ properties }) => properties['title'])).toEqual(expect.arrayContaining(['commit-undocumented', 'variable-undeclared']));
  });

  it.each([
    ['an end nobody has', { head: 'f'.repeat(40) }, 'revision-unknown'],
    ['an end that is an option of git', { base: '--all' }, 'git-revision-refused'],
  ])('is never green with %s', async (_, ends, code) => {
    const at = await queued(careful, carefully(before));
    const { exitCode, annotations } = await at.run({}, event(at, ends));
    expect([exitCode, annotations[0]?.properties['title']]).toEqual([2, code]);
  });
});
