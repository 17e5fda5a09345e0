import type { Impact } from '../domain/impact.ts';
import type { NoteEntry } from '../ledger/note-entry.ts';

export type { NoteEntry } from '../ledger/note-entry.ts';

/** The changelog of one prompt in one release. */
export interface PromptNotes {
  readonly id: string;
  readonly category: string;
  readonly from: string | null;
  /** `null` where the prompt is gone. */
  readonly to: string | null;
  readonly impact: Impact;
  readonly entries: readonly NoteEntry[];
  /** In words, where not the commits but the content or a dependency decided the version. */
  readonly because: readonly string[];
  /** The id to use in place of one that is gone; left out for none. */
  readonly replacement?: string;
}
