import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '../support/random-history/chance.ts';
import { faultKinds, type Fault, type FaultKind } from '../support/faults/injector.ts';
import { worlds, type Worlds } from '../support/faults/release-world.ts';
import { scenarioProcesses, type ScenarioProcesses } from '../support/faults/scenario-processes.ts';

/** Runs that two faults strike. */
const pairs = 80;

/** Steps that only read: the first and the last of each kind stand for all of them. */
const reading = new Set(['tips', 'fetchBlobs', 'diff', 'history', 'releaseOf before']);

/** Worlds, with the steps of a run that nothing strikes, and what is there in the end. */
interface Ground {
  readonly made: Worlds;
  readonly steps: readonly string[];
  readonly expected: string;
}

let ground: Ground;
/** The same where the contents of files are fetched when they are read, which takes twice as long. */
let apart: Ground;
let processes: ScenarioProcesses;

async function groundOf(made: Worlds): Promise<Ground> {
  const world = made.make();
  const steps = await world.struckRun([]);
  const expected = await world.state();
  world.remove();
  return { made, steps, expected };
}

beforeAll(async () => {
  ground = await groundOf(await worlds());
  apart = await groundOf(await worlds('withheld'));
  processes = scenarioProcesses();
}, 60_000);
afterAll(async () => {
  await processes.end();
  for (const { made } of [ground, apart]) made.remove();
});

/** Where a kind of fault can strike at all: what does not touch the network does not hang, what writes no objects fills no disk. */
const strikes: Partial<Record<FaultKind, ReadonlySet<string>>> = {
  hang: new Set(['tips', 'fetchBlobs', 'push', 'releaseOf before', 'draft before', 'asset before', 'publish before']),
  'disk full': new Set(['fetchBlobs', 'stage']),
};

function pointsFor(kind: FaultKind): readonly number[] {
  return strikingPoints().filter((at) => canStrike(kind, ground.steps[at] ?? ''));
}

function canStrike(kind: FaultKind, step: string): boolean {
  return strikes[kind]?.has(step) ?? true;
}

/** Positions worth striking: every step that writes, and the ends of those that read. */
function strikingPoints(): readonly number[] {
  const { steps } = ground;
  return steps.flatMap((name, at) => (!reading.has(name) || steps.indexOf(name) === at || steps.lastIndexOf(name) === at ? [at] : []));
}

/** Where contents are fetched: the first, one in the middle and the last. */
function fetchingPoints(): readonly number[] {
  const all = apart.steps.flatMap((name, at) => (name === 'fetchBlobs' ? [at] : []));
  return [...new Set([all[0], all[all.length >> 1], all.at(-1)])].flatMap((at) => at ?? []);
}

/** What is wrong after each of the scenarios, with the faults that struck it. */
async function divergencesOf({ made, steps, expected }: Ground, scenarios: readonly (readonly Fault[])[]): Promise<readonly string[]> {
  const told = (faults: readonly Fault[]): string => faults.map(({ at, kind }) => `${kind} at ${at} (${steps[at]})`).join(' and ');
  const answers = await processes.run(scenarios.map((faults) => ({ template: made.template, expected, faults })));
  return answers.flatMap((wrong, index) => (wrong === null ? [] : [`${told(scenarios[index] ?? [])}: ${wrong}`]));
}

describe('a release', () => {
  it('has steps to strike', () => {
    const whole = ['tips', 'diff', 'history', 'stage', 'push', 'releaseOf before', 'draft before', 'draft after', 'asset before', 'asset after', 'publish before', 'publish after'];
    expect(new Set(ground.steps)).toEqual(new Set(whole));
    expect(new Set(apart.steps)).toEqual(new Set([...whole, 'fetchBlobs']));
  });

  it.each(faultKinds)('converges after: %s, at every step', async (kind) => {
    expect(await divergencesOf(ground, pointsFor(kind).map((at) => [{ at, kind }]))).toEqual([]);
  }, 600_000);

  it('converges after each of them where contents of files are fetched', async () => {
    const scenarios = faultKinds.flatMap((kind) => (canStrike(kind, 'fetchBlobs') ? fetchingPoints().map((at): readonly Fault[] => [{ at, kind }]) : []));
    expect(scenarios.length).toBeGreaterThan(20);
    expect(await divergencesOf(apart, scenarios)).toEqual([]);
  }, 600_000);

  it('is struck in at least 250 ways by this file', () => {
    const single = faultKinds.reduce((sum, kind) => sum + pointsFor(kind).length, 0);
    expect(single + pairs).toBeGreaterThanOrEqual(250);
  });

  it('is done with: what converged stays as it is, and a further run writes nothing', async () => {
    const world = ground.made.make();
    await world.run();
    const writes = world.pages.writes();
    await world.run();
    expect([await world.state(), world.pages.writes()]).toEqual([ground.expected, writes]);
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
    expect(await divergencesOf(ground, doubled)).toEqual([]);
  }, 600_000);
});
