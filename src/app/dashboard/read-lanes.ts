import { namesOf, rowNamed } from '../../domain/row.ts';
import { rolloutPhases } from '../../domain/rollout-phases.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Repository } from '../../git/repository.ts';
import type { LanePhase, RolloutLane } from '../../report/library/progress.ts';
import { readCatalog } from '../state/read-catalog.ts';
import type { RecordedState } from '../state/read-state.ts';

/** The rollouts that are under way, by environment and id. */
export async function readLanes(repository: Repository, state: RecordedState | null, now: Date): Promise<readonly RolloutLane[]> {
  const catalog = state === null ? null : await readCatalog(repository, state.commit);
  return catalog === null ? [] : lanesOf(catalog, now);
}

/** What the catalog tells of rollouts: who gets what now, and not since when. */
export function lanesOf(catalog: Catalog, now: Date): readonly RolloutLane[] {
  return [...catalog.environments].flatMap(([environment, { prompts }]) =>
    [...prompts].flatMap(([prompt, { stable, rollout }]): RolloutLane[] => {
      if (rollout === null) return [];
      const { candidate, phase, weight } = rollout;
      const phases = phasesOf(phase, weight);
      return [{ prompt, environment, candidate, stable, phases, phase, weight, now: now.getTime() / 1000, errors: [], bar: null, verdict: null, because: null, hold: null, tick: null }];
    }),
  );
}

/** The usual phases, where the current one is among them at its usual share; else only what is known. */
function phasesOf(phase: string, weight: number): readonly LanePhase[] {
  const usual = rowNamed(rolloutPhases, phase);
  const unknown = { from: null, to: null };
  if (usual === undefined || usual.percentage * 100 !== weight) return [{ name: phase, weight, ...unknown }];
  return namesOf(rolloutPhases).map((name) => ({ name, weight: rolloutPhases[name].percentage * 100, ...unknown }));
}
