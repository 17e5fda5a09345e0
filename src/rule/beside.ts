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
  /** Files that are too large to be looked into, by the id of their prompt. */
  readonly large: ReadonlyMap<string, readonly { readonly path: string; readonly bytes: number }[]>;
}

/** Prompts that are one file each. */
export const nothingBeside: FilesBeside = { texts: new Map(), large: new Map() };
