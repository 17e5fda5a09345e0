import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '../support/random-history/chance.ts';
import { faultKinds, type Fault, type FaultKind } from '../support/faults/injector.ts';
import { worlds, type World } from '../support/faults/release-world.ts';

/** Runs that two faults strike. */
const pairs = 80;

/** Steps that only read: the first and the last of each kind stand for all of them. */
const reading = new Set(['tips', 'fetchBlobs', 'diff', 'history', 'releaseOf before']);

let made: Awaited<ReturnType<typeof worlds>>;
let expected: string;
let steps: readonly string[];

beforeAll(async () => {
  made = await worlds();
  const world = made.make();
  steps = await world.struckRun([]);
  expected = await world.state();
  world.remove();
}, 60_000);
afterAll(() => made.remove());

/** Where a kind of fault can strike at all: what does not touch the network does not hang, what writes no objects fills no disk. */
const strikes: Partial<Record<FaultKind, ReadonlySet<string>>> = {
  hang: new Set(['tips', 'fetchBlobs', 'push', 'releaseOf before', 'draft before', 'asset before', 'publish before']),
  'disk full': new Set(['fetchBlobs', 'stage']),
};

function pointsFor(kind: FaultKind): readonly number[] {
  return strikingPoints().filter((at) => strikes[kind]?.has(steps[at] ?? '') ?? true);
}

/** Positions worth striking: every step that writes, and the ends of those that read. */
function strikingPoints(): readonly number[] {
  return steps.flatMap((name, at) => (!reading.has(name) || steps.indexOf(name) === at || steps.lastIndexOf(name) === at ? [at] : []));
}

/** What is wrong after faults struck one run and another ran from a fresh mirror; `null` for nothing. */
async function divergence(faults: readonly Fault[]): Promise<string | null> {
  const world = made.make();
  try {
    await world.struckRun(faults);
    const crashed = await invariantsAt(world);
    if (crashed !== null) return crashed;
    await world.run();
    const after = await world.state();
    return after === expected ? null : `after the next run:\n${after}`;
  } finally {
    world.remove();
  }
}

/** At any moment: no page without its tag, and nothing but what the whole run makes. */
async function invariantsAt(world: World): Promise<string | null> {
  const state = await world.state();
  const known = new Set(expected.split('\n'));
  const refs = state.split('\n').filter((line) => line.startsWith('refs/'));
  const names = new Set(refs.map((line) => line.split(' ')[0]));
  const pageless = world.pages.shown().map((page) => page.split(' ')[0]).filter((tag) => !names.has(`refs/tags/${tag}`));
  const strange = refs.filter((line) => !known.has(line) && !line.startsWith('refs/heads/prompt-library'));
  return pageless.length + strange.length === 0 ? null : `a page without a tag: ${pageless.join()}; a ref of its own: ${strange.join()}`;
}

async function divergencesOf(scenarios: readonly (readonly Fault[])[]): Promise<readonly string[]> {
  const found: string[] = [];
  // Two at once: as many as the machines these tests are made for have cores.
  const open = [...scenarios];
  const worker = async (): Promise<void> => {
    for (let faults = open.shift(); faults !== undefined; faults = open.shift()) {
      const wrong = await divergence(faults);
      if (wrong !== null) found.push(`${faults.map(({ at, kind }) => `${kind} at ${at} (${steps[at]})`).join(' and ')}: ${wrong}`);
    }
  };
  await Promise.all([worker(), worker()]);
  return found;
}

describe('a release', () => {
  it('has steps to strike', () => {
    expect(new Set(steps)).toEqual(new Set(['tips', 'diff', 'history', 'fetchBlobs', 'stage', 'push', 'releaseOf before', 'draft before', 'draft after', 'asset before', 'asset after', 'publish before', 'publish after']));
  });

  it.each(faultKinds)('converges after: %s, at every step', async (kind) => {
    expect(await divergencesOf(pointsFor(kind).map((at) => [{ at, kind }]))).toEqual([]);
  }, 600_000);

  it('is struck in at least 250 ways by this file', () => {
    const single = faultKinds.reduce((sum, kind) => sum + pointsFor(kind).length, 0);
    expect(single + pairs).toBeGreaterThanOrEqual(250);
  });

  it('is done with: what converged stays as it is, and a further run writes nothing', async () => {
    const world = made.make();
    await world.run();
    const writes = world.pages.writes();
    await world.run();
    expect([await world.state(), world.pages.writes()]).toEqual([expected, writes]);
    world.remove();
  });

  it('converges after two faults in one run', async () => {
    const chance = chanceFrom(20_261_123);
    const doubled = Array.from({ length: pairs }, (): readonly Fault[] => {
      const points = strikingPoints();
      const [first, second] = [chance.oneOf(points), chance.oneOf(points)].sort((a, b) => a - b) as [number, number];
      return [
        { at: first, kind: 'answer lost' },
        { at: second + 1, kind: faultKinds[chance.below(faultKinds.length)] ?? 'killed before' },
      ];
    });
    expect(await divergencesOf(doubled)).toEqual([]);
  }, 600_000);
});
