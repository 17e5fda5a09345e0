import type { Status } from '../domain/statuses.ts';
import type { PromptDocument } from '../format/document.ts';
import { statusOnHead } from './status.ts';

/** Where the records say a prompt stands. */
export interface Standing {
  /** The version released last; `null` before the first release. */
  readonly version: string | null;
  readonly status: Status | null;
}

/**
 * The status of a committed prompt: what the file says, else what the records observed. Without a release it is in review:
 * nothing is approved or deployed that was never released.
 * @param standing `null` where nothing is recorded.
 */
export function statusShown(document: PromptDocument, standing: Standing | null): Status {
  const written = statusOnHead(document);
  const observed = standing?.status ?? null;
  return written === 'review' && (observed === 'approved' || observed === 'deployed') ? observed : written;
}
