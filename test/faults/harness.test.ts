import { expect, it } from 'vitest';
import { naiveRelease } from '../support/faults/naive-driver.ts';
import { worlds } from '../support/faults/release-world.ts';

it('the harness tells a release in the wrong order from one that cannot be half done', async () => {
  const made = await worlds();
  const reference = made.make();
  const steps = await reference.struckRun([], naiveRelease);
  const expected = await reference.state();
  reference.remove();
  const writing = steps.flatMap((name, at) => (['push', 'draft before', 'draft after', 'publish before', 'publish after'].includes(name) ? [at] : []));
  const points = writing.flatMap((at) => [{ at, kind: 'killed before' } as const, { at, kind: 'killed after' } as const]);
  let diverged = 0;
  for (const fault of points) {
    const world = made.make();
    await world.struckRun([fault], naiveRelease);
    await world.struckRun([], naiveRelease);
    if ((await world.state()) !== expected) diverged += 1;
    world.remove();
  }
  made.remove();
  expect(diverged).toBeGreaterThanOrEqual(points.length / 2);
}, 120_000);
