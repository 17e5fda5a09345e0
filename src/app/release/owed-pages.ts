import type { ReleaseHosting } from '../../github/release-hosting.ts';

/** Which release pages are to be made, the oldest first. */
export interface OwedPages {
  readonly tags: readonly string[];
  /** How many more there are, for the next runs. */
  readonly more: number;
  /** The newest page, where it is published. */
  readonly newest: string | null;
}

/** Most pages that one run makes: each is a few writes, and services allow 80 a minute. */
const mostMade = 10;

/** Most pages that one run looks up, one call each. */
const mostLookedUp = 50;

/**
 * The pages that runs owe: all after the newest that is published, for they are made in order. Where none is, pages are new to
 * this library, or every run failed to make one: then the newest are made.
 * @param tags of all releases, the oldest first.
 */
export async function owedPages(tags: readonly string[], releaseOf: ReleaseHosting['releaseOf']): Promise<OwedPages> {
  const owed: string[] = [];
  for (const tag of tags.slice(-mostLookedUp).toReversed()) {
    const page = await releaseOf(tag);
    if (page !== null && !page.draft) {
      const tagsNow = owed.slice(0, mostMade);
      return { tags: tagsNow, more: owed.length - tagsNow.length, newest: owed.length === 0 ? page.url : null };
    }
    owed.unshift(tag);
  }
  return { tags: owed.slice(-mostMade), more: 0, newest: null };
}
