import type { ChangeType } from '../domain/change-types.ts';

/** One line of a changelog, before any escaping: texts come from commits and are not trusted. */
export interface NoteEntry {
  readonly change: ChangeType | null;
  readonly prefix: string;
  readonly text: string;
  readonly author: string;
  readonly sha: string | null;
  readonly pullRequest: number | null;
}
