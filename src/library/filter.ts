import type { Status } from '../domain/statuses.ts';
import { normalizedTag } from '../domain/tag.ts';
import type { PromptSummary } from './summary.ts';

/** What a list is narrowed to; `null` leaves a question open. */
export interface PromptFilter {
  readonly category: string | null;
  readonly status: Status | null;
  readonly tag: string | null;
  readonly owner: string | null;
}

/** Whether a prompt is among those asked for. Tags are compared as they are stored, owners without case. */
export function passes(filter: PromptFilter): (summary: PromptSummary) => boolean {
  const tag = filter.tag === null ? null : normalizedTag(filter.tag);
  const owner = filter.owner?.toLowerCase() ?? null;
  return (summary) =>
    (filter.category === null || summary.category === filter.category) &&
    (filter.status === null || summary.status === filter.status) &&
    (tag === null || summary.tags.some(({ name }) => name === tag)) &&
    (owner === null || summary.owner?.toLowerCase() === owner);
}
