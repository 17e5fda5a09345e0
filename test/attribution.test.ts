import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAttribution, type ReleasingPrompt } from '../src/app/release/read-attribution.ts';
import { commitTypes } from '../src/commit/commit-types.ts';
import { impacts, type Impact } from '../src/domain/impact.ts';
import type { Repository } from '../src/git/repository.ts';
import { fixture, type Fixture } from './support/git-fixture.ts';
import { opened } from './support/repository-under-test.ts';
import { importHistory } from './support/random-history/import-history.ts';
import { highest, textOf } from './support/random-history/library-state.ts';
import { idOf, randomHistory, type ExpectedRelease, type HistoryNode, type LandingKind, type RandomHistory, type ReleaseRun } from './support/random-history/random-history.ts';

/** Histories of each kind, and what happens in one. With 80, which take some minutes, every rate stays within half a percent. */
const histories = 16;
const eventsInEach = 120;
const types = commitTypes({}, 'seed');

/** A count of answers by how they compare with the truth. */
interface Rates {
  exact: number;
  tooHigh: number;
  tooLow: number;
}

describe.each(['merge', 'rebase', 'squash'] as const)('prompts of random histories with landings by %s', (landing: LandingKind) => {
  let repo: Fixture;
  let repository: Repository;
  let made: readonly RandomHistory[];
  let oids: ReadonlyMap<HistoryNode, string>;
  beforeAll(async () => {
    repo = await fixture();
    made = historiesOf(landing);
    oids = importHistory(repo, made.flatMap(({ nodes }) => nodes));
    repository = await opened(repo);
  });
  afterAll(async () => {
    await repository.close();
    repo.remove();
  });

  it('get exactly what their live edits declare, in at least 98 of 100 releases', async () => {
    const ours: Rates = { exact: 0, tooHigh: 0, tooLow: 0 };
    const naive: Rates = { exact: 0, tooHigh: 0, tooLow: 0 };
    for (const { runs } of made) {
      for (const run of runs) {
        const { ways } = await readAttribution(repository, requestFor(run, oids));
        for (const release of run.releases) {
          count(ours, ways.get(idOf(release.prompt))?.[0]?.declared ?? null, release.declared);
          count(naive, declaredByPath(run.tip, release), release.declared);
        }
      }
    }
    process.stdout.write(`${landing}: ${shown(ours)}; all commits touching the path: ${shown(naive)}\n`);
    expect(total(ours)).toBeGreaterThan(400);
    expect(ours.exact / total(ours)).toBeGreaterThanOrEqual(0.98);
    // The test can tell the rule from the obvious one.
    expect(ours.exact / total(ours) - naive.exact / total(naive)).toBeGreaterThan(0.01);
  });
});

function historiesOf(landing: LandingKind): readonly RandomHistory[] {
  const made: RandomHistory[] = [];
  let mark = 1;
  for (let seed = 0; seed < histories; seed += 1) {
    const history = randomHistory(seed, landing, mark, eventsInEach);
    mark += history.nodes.length;
    made.push(history);
  }
  return made;
}

function requestFor({ tip, releases }: ReleaseRun, oids: ReadonlyMap<HistoryNode, string>): Parameters<typeof readAttribution>[1] {
  const prompts = releases.map(({ prompt, source }): ReleasingPrompt => {
    const [before, after] = [source.state[prompt]!, tip.state[prompt]!];
    return {
      id: idOf(prompt),
      category: 'tasks',
      paths: [after.path],
      // A prompt is renamed once at most, from the path it began with; branches may still know it by that.
      formerPaths: [`prompts/tasks/p${prompt}.md`].filter((path) => path !== after.path),
      released: { path: before.path, blob: blobOf(textOf(prompt, before)) },
      source: oids.get(source)!,
    };
  });
  const nameOf = (path: string) => {
    const prompt = /^prompts\/tasks\/p(\d+)/u.exec(path)?.[1];
    return prompt === undefined ? null : { id: idOf(Number(prompt)), category: 'tasks' };
  };
  return { tip: oids.get(tip)!, prompts, types, nameOf };
}

function blobOf(text: string): string {
  return createHash('sha1').update(`blob ${Buffer.byteLength(text)}\0${text}`).digest('hex');
}

/** The rule of other tools: every commit since the release that touches the file. */
function declaredByPath(tip: HistoryNode, { prompt, source }: ExpectedRelease): Impact | null {
  const old = ancestorsOf(source, new Set());
  const commits = [...ancestorsOf(tip, old)].filter(({ parents, state }) => {
    const [before, after] = [parents[0]?.state[prompt], state[prompt]!];
    return parents.length === 1 && before !== state[prompt] && (before?.path !== after.path || textOf(prompt, before) !== textOf(prompt, after));
  });
  return highest(commits.map((commit) => namedIn(commit, prompt) ?? commit.declares));
}

function namedIn({ message }: HistoryNode, prompt: number): Impact | null {
  const named = new RegExp(`^Prompt-Change: ${idOf(prompt)}=(\\w+)$`, 'mu').exec(message)?.[1];
  return named === undefined || !Object.hasOwn(impacts, named) ? null : (named as Impact);
}

function ancestorsOf(node: HistoryNode, without: ReadonlySet<HistoryNode>): ReadonlySet<HistoryNode> {
  const found = new Set<HistoryNode>();
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next) || without.has(next)) continue;
    found.add(next);
    open.push(...next.parents);
  }
  return found;
}

function count(rates: Rates, told: Impact | null, truth: Impact | null): void {
  const weight = (impact: Impact | null): number => (impact === null ? -1 : impacts[impact].weight);
  if (weight(told) === weight(truth)) rates.exact += 1;
  else if (weight(told) > weight(truth)) rates.tooHigh += 1;
  else rates.tooLow += 1;
}

function total({ exact, tooHigh, tooLow }: Rates): number {
  return exact + tooHigh + tooLow;
}

function shown(rates: Rates): string {
  const of = (part: number): string => `${((100 * part) / total(rates)).toFixed(1)} %`;
  return `${of(rates.exact)} of ${total(rates)} exact, ${of(rates.tooHigh)} too high, ${of(rates.tooLow)} too low`;
}
