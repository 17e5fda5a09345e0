import type { TagOfPrompt } from './summary.ts';

/** A tag as a library uses it. */
export interface TagInUse extends TagOfPrompt {
  /** How many prompts have it. */
  readonly prompts: number;
  /** Who wrote the oldest prompt that has it, and when that was added, seconds since 1970 UTC; `null` where that is not known. */
  readonly introducedBy: string | null;
  readonly introducedAt: number | null;
}

/** What is asked of a prompt about its tags. */
export interface TaggedPrompt {
  readonly tags: readonly TagOfPrompt[];
  readonly author: string | null;
  /** Seconds since 1970 UTC; `null` where it is not known. */
  readonly created: number | null;
}

type Origin = Pick<TagInUse, 'introducedBy' | 'introducedAt'>;

/** Every tag, those of most prompts first, then by name. A tag one of whose prompts has no known age has no known origin. */
export function tagsInUse(prompts: readonly TaggedPrompt[]): readonly TagInUse[] {
  const tags = new Map<string, TagInUse>();
  for (const { tags: own, author, created } of prompts) {
    for (const tag of own) {
      const known = tags.get(tag.name);
      tags.set(tag.name, { ...tag, prompts: (known?.prompts ?? 0) + 1, ...older(known ?? null, { introducedBy: author, introducedAt: created }) });
    }
  }
  return [...tags.values()].toSorted((a, b) => b.prompts - a.prompts || (a.name < b.name ? -1 : 1));
}

/** The older of two; one that is not known may be older than any. */
function older(known: Origin | null, other: Origin): Origin {
  const keeps = known !== null && (known.introducedAt === null || (other.introducedAt !== null && other.introducedAt >= known.introducedAt));
  const { introducedBy, introducedAt } = keeps ? known : other;
  return { introducedBy, introducedAt };
}
