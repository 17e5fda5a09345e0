import { deprecationPhaseAt, deprecationPhases, type DeprecationPhase } from '../domain/deprecation-phases.ts';
import { namesOf } from '../domain/row.ts';
import type { Deprecation } from '../format/document.ts';
import { dayAfter, dayOf, daysFromTo } from './days.ts';

/** How far a deprecation has come. It follows from the day of removal and is never stored. */
export interface DeprecationStanding {
  readonly phase: DeprecationPhase | 'announced';
  /** Whole UTC days until removal; negative once overdue. */
  readonly daysLeft: number;
}

/** How far a deprecation has come by a moment. */
export function deprecationStanding({ removal }: Pick<Deprecation, 'removal'>, now: Date): DeprecationStanding {
  const daysLeft = daysFromTo(dayOf(now), removal);
  return { phase: deprecationPhaseAt(daysLeft), daysLeft };
}

/** The first day of each phase, UTC. */
export function phaseStarts({ removal }: Pick<Deprecation, 'removal'>): Readonly<Record<DeprecationPhase, string>> {
  const starts = namesOf(deprecationPhases).map((phase) => [phase, dayAfter(removal, -deprecationPhases[phase].days)] as const);
  return Object.fromEntries(starts) as Readonly<Record<DeprecationPhase, string>>;
}

/** When a prompt goes, in words that follow its name: `goes on 2026-12-31, in 5 days`. */
export function whenItGoes(removal: string, daysLeft: number): string {
  if (daysLeft < 0) return `should have gone on ${removal}, ${days(-daysLeft)} ago`;
  return daysLeft === 0 ? `goes today, ${removal}` : `goes on ${removal}, in ${days(daysLeft)}`;
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}
