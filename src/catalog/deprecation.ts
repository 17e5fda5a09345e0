import type { Deprecation } from '../format/document.ts';

/** A deprecation as applications are told. */
export interface CatalogDeprecation extends Deprecation {
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
  return { announced, removal, replacement, guide, reason, headers };
}
