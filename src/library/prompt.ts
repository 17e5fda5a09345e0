import type { PromptName } from '../domain/prompt-id.ts';
import type { PromptDocument } from '../format/document.ts';
import type { Problem } from '../problem/problem.ts';
import type { TemplateFacts } from '../template/template.ts';
import type { Source } from './configuration.ts';

/** A prompt as one tree has it. */
export interface Prompt {
  readonly id: string;
  readonly name: PromptName;
  readonly path: string;
  readonly source: Source;
  readonly mode: string;
  readonly blob: string;
  /** Files beside it that belong to it, sorted by path; none for most formats. */
  readonly beside: readonly { readonly path: string; readonly blob: string }[];
  /** Size of the file in bytes; 0 where it was not read because of its mode. */
  readonly size: number;
  /** The whole file as it is written, front matter included; `null` where it is no text. */
  readonly text: string | null;
  /** `null` where the file cannot be read as a prompt; `problems` says why. */
  readonly document: PromptDocument | null;
  /** `null` where the body is no template that can be read. */
  readonly template: TemplateFacts | null;
  /** Everything reading found: bytes, YAML, schema, template. */
  readonly problems: readonly Problem[];
}

/** The file of a prompt and those beside it. */
export function pathsOf({ path, beside }: Pick<Prompt, 'path' | 'beside'>): readonly string[] {
  return [path, ...beside.map((each) => each.path)];
}

/** How a prompt differs between two trees. */
export interface Touched {
  /** The id it has now; for a removed prompt the id it had. */
  readonly id: string;
  readonly kind: 'added' | 'modified' | 'removed' | 'renamed';
  readonly before: Prompt | null;
  readonly after: Prompt | null;
}

/** An id a prompt needs. `range` is `null` where any version will do. */
export interface Need {
  readonly id: string;
  readonly range: string | null;
  readonly by: 'partial' | 'dependency';
  /** Position in the file, from 1. */
  readonly line: number;
  readonly column: number;
}
