import { afterEach, describe, expect, it } from 'vitest';
import { gates } from '../../src/domain/gates.ts';
import { changedPath, exampleLibrary, hurriedly } from '../../src/cli/demo/example-library.ts';
import { stage, type Stage, type StageOptions } from '../support/pull-request-stage.ts';

let open: Stage | null = null;

afterEach(async () => {
  await open?.close();
  open = null;
});

async function staged(permissions: NonNullable<StageOptions['permissions']>): Promise<Stage> {
  const change = { [changedPath]: hurriedly(exampleLibrary[changedPath] ?? '') };
  open = await stage({ base: exampleLibrary, title: 'feat(agents-support-triage): more queues', change, permissions });
  return open;
}

describe('the statuses of gates', () => {
  it('stand on the head of the pull request, one for each gate, once however often it is checked', async () => {
    const { run, double, pull } = await staged({ contents: 'read', 'pull-requests': 'write', statuses: 'write' });
    expect([(await run({ statuses: 'true' })).exitCode, (await run({ statuses: 'true' })).exitCode]).toEqual([1, 1]);
    const { statuses } = double.state;
    expect(statuses.map(({ context }) => context)).toEqual(Object.keys(gates).map((gate) => `prompt-libraries/${gate}`));
    expect([new Set(statuses.map(({ sha }) => sha)), statuses.map(({ state }) => state)]).toEqual([new Set([pull.head]), ['failure', 'pending', 'success', 'success', 'success', 'success']]);
    expect(statuses.every(({ description }) => (description ?? '').length <= 140)).toBe(true);
  });

  it('are written only where they are asked for', async () => {
    const { run, double } = await staged({ contents: 'read', 'pull-requests': 'write', statuses: 'write' });
    await run();
    expect(double.requests.filter(({ path }) => path.includes('statuses'))).toEqual([]);
  });

  it('are missed in a notice where the token may not write them, and the verdict stays', async () => {
    const { run, double } = await staged({ contents: 'read', 'pull-requests': 'write' });
    const { exitCode, annotations } = await run({ statuses: 'true' });
    expect([exitCode, annotations.filter(({ properties }) => properties['title'] === 'no-statuses').map(({ name }) => name)]).toEqual([1, ['notice']]);
    expect(double.state.statuses).toEqual([]);
  });
});
