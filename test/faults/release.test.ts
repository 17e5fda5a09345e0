import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '../support/random-history/chance.ts';
import { faultKinds, type Fault, type FaultKind } from '../support/faults/injector.ts';
import { worlds, type Worlds } from '../support/faults/release-world.ts';
import { scenarioProcesses, type ScenarioProcesses } from '../support/faults/scenario-processes.ts';

/** Runs that two faults strike. */
const pairs = 80;

/** Steps that only read: the first and the last of each kind stand for all of them. */
const reading = new Set(['tips', 'fetchBlobs', 'diff', 'history', 'releaseOf before']);

let made: Worlds;
let processes: ScenarioProcesses;
let expected: string;
let steps: readonly string[];

beforeAll(async () => {
  made = await worlds();
  processes = scenarioProcesses();
  const world = made.make();
  steps = await world.struckRun([]);
  expected = await world.state();
  world.remove();
}, 60_000);
afterAll(async () => {
  await processes.end();
  made.remove();
});

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

/** What is wrong after each of the scenarios, with the faults that struck it. */
async function divergencesOf(scenarios: readonly (readonly Fault[])[]): Promise<readonly string[]> {
  const answers = await processes.run(scenarios.map((faults) => ({ template: made.template, expected, faults })));
  return answers.flatMap((wrong, index) => (wrong === null ? [] : [`${told(scenarios[index] ?? [])}: ${wrong}`]));
}

function told(faults: readonly Fault[]): string {
  return faults.map(({ at, kind }) => `${kind} at ${at} (${steps[at]})`).join(' and ');
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
