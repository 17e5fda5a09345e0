import type { ChangeType } from '../domain/change-types.ts';
import type { Impact } from '../domain/impact.ts';

/** One line of a changelog, before any escaping: texts come from commits and are not trusted. */
export interface NoteEntry {
  readonly change: ChangeType | null;
  readonly prefix: string;
  readonly text: string;
  readonly author: string;
  readonly sha: string | null;
  readonly pullRequest: number | null;
}

/** The changelog of one prompt in one release. */
export interface PromptNotes {
  readonly id: string;
  readonly category: string;
  readonly from: string | null;
  readonly to: string;
  readonly impact: Impact;
  readonly entries: readonly NoteEntry[];
  /** In words, where not the commits but the content or a dependency decided the version. */
  readonly because: readonly string[];
}
