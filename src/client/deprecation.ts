import type { Prompt } from './catalog.ts';
import type { Deprecated } from './types.ts';

/** In the order of a deprecation. The last lasts until the prompt is gone from the catalog, however overdue that is. */
const phases = ['announced', 'warning', 'migration', 'soft_removal'] as const;
/** Days that are left when the next phase begins. */
const begins = [30, 14, 7];

/** A deprecation with the phase it is in. Days begin at midnight UTC. */
export function deprecatedAt(deprecation: NonNullable<Prompt['deprecation']>, now: number): Deprecated {
  const left = Math.ceil((Date.parse(deprecation.removal) - now) / 864e5);
  return { ...deprecation, phase: phases[begins.filter((days) => left <= days).length] as Deprecated['phase'] };
}
