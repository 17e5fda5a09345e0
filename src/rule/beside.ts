import type { FoundSecret } from './found-secret.ts';

/** A text that lies beside a prompt and belongs to it: whatever it says reaches the model too. */
export interface TextBeside {
  readonly path: string;
  readonly text: string;
  readonly secrets: readonly FoundSecret[];
}

/** What lies beside the touched prompts. */
export interface FilesBeside {
  /** Texts that the change brings or changes, by the id of their prompt. */
  readonly texts: ReadonlyMap<string, readonly TextBeside[]>;
  /** Files that were not looked into, because they are too large or no text, by the id of their prompt. */
  readonly unread: ReadonlyMap<string, readonly UnreadBeside[]>;
}

export interface UnreadBeside {
  readonly path: string;
  readonly bytes: number;
  readonly because: 'large' | 'binary';
}

/** Prompts that are one file each. */
export const nothingBeside: FilesBeside = { texts: new Map(), unread: new Map() };
