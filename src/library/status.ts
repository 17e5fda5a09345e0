import type { Status } from '../domain/statuses.ts';
import type { PromptDocument } from '../format/document.ts';

/**
 * The status that a file of the base shows: what stands on the target branch counts as deployed
 * unless the file says draft or archived, or announces its deprecation.
 */
export function statusOnBase(document: PromptDocument): Status {
  const { status, deprecation } = document.metadata;
  if (status === 'draft' || status === 'archived') return status;
  return deprecation === null ? 'deployed' : 'deprecated';
}

/** The status that a file of a pull request would have once merged; an edit of an active prompt is in review until then. */
export function statusOnHead(document: PromptDocument): Status {
  const { status, deprecation } = document.metadata;
  if (status === 'draft' || status === 'archived') return status;
  return deprecation === null ? 'review' : 'deprecated';
}
