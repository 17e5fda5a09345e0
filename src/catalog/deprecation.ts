import type { DeprecationPhase } from '../domain/deprecation-phases.ts';
import type { Deprecation } from '../format/document.ts';
import { phaseStarts } from '../library/deprecation-standing.ts';

/** A deprecation as applications are told. */
export interface CatalogDeprecation extends Deprecation {
  /**
   * The first UTC day of each phase, so that a reader needs no table: from `soft_removal` on who asks for no version is sent to the
   * replacement, or refused where there is none. Catalogs that were written before they were told do not have them.
   */
  readonly phases?: Readonly<Record<DeprecationPhase, string>>;
  /** Values for HTTP answers that are made with the prompt. */
  readonly headers: {
    /** RFC 9745: when it was announced, `@` and seconds since 1970 UTC. */
    readonly deprecation: string;
    /** RFC 8594: when it goes, as an HTTP date. */
    readonly sunset: string;
  };
}

/** A deprecation with its headers. Its days begin at midnight UTC. */
export function catalogDeprecation({ announced, removal, replacement, guide, reason }: Deprecation): CatalogDeprecation {
  const start = (day: string): Date => new Date(`${day}T00:00:00Z`);
  const headers = { deprecation: `@${start(announced).getTime() / 1000}`, sunset: start(removal).toUTCString() };
  return { announced, removal, replacement, guide, reason, phases: phaseStarts({ removal }), headers };
}
