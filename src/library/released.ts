import type { Prompt } from './prompt.ts';

/** What the records say about the newest release of a prompt. */
export interface Released {
  readonly version: string;
  /** Content digest of the released version. */
  readonly digest: string;
  readonly path: string | null;
  /** The released text where it is not what the base has: an earlier change still waits for its release. */
  readonly prompt: Prompt | null;
  /** The text that users have, where the released one was taken back from them; `null` where they have that. */
  readonly stable: Prompt | null;
}
