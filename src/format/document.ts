import type { Checked } from '../problem/checked.ts';
import type { Problem } from '../problem/problem.ts';
import type { TemplateLanguage } from '../template/template.ts';

/** A piece of the input contract. */
export interface Variable {
  readonly name: string;
  /** JSON Schema of the value, canonical. */
  readonly schema: unknown;
  readonly required: boolean;
}

/** What a person decided about a prompt, in one shape for all formats. Absent keys are `null` or empty. */
export interface Metadata {
  readonly id: string | null;
  readonly name: string | null;
  readonly category: string | null;
  readonly description: string | null;
  readonly owner: string | null;
  readonly tags: readonly string[];
  readonly model: string | null;
  /** JSON Schema of the input as a whole, from Picoschema or JSON Schema; `null` where nothing is declared. */
  readonly input: unknown;
  readonly variables: readonly Variable[];
  /** `input.default`: default values by variable. */
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly output: { readonly format: string | null; readonly schema: unknown } | null;
  readonly tools: readonly string[];
  readonly config: Readonly<Record<string, unknown>>;
  /** As written: `id` or `id@range`. */
  readonly dependencies: readonly string[];
  readonly status: string | null;
  readonly deprecation: Deprecation | null;
  readonly limits: { readonly tokens: number | null; readonly costUsd: number | null; readonly latencyMs: number | null };
  readonly compliance: Readonly<Record<string, unknown>>;
  readonly version: string | null;
  readonly aliases: readonly string[];
}

/** Dates are UTC days, `YYYY-MM-DD`. */
export interface Deprecation {
  readonly announced: string;
  readonly removal: string;
  readonly replacement: string | null;
  readonly guide: string | null;
  readonly reason: string | null;
}

/** A prompt file, read. */
export interface PromptDocument {
  readonly metadata: Metadata;
  /** The front matter as it is written, as plain data. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Body with LF line ends, as written otherwise. */
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Line and column of a key or list item of the front matter, by path (`['tags', 1]`); the nearest parent where it is absent. */
  readonly placeOf: (path: readonly (string | number)[]) => { readonly line: number; readonly column: number };
  /** What is wrong though the file can be read: schema violations. Places carry `file`. */
  readonly problems: readonly Problem[];
}

/** One way to keep prompts in files. */
export interface Format {
  readonly name: string;
  readonly template: TemplateLanguage['name'];
  /** Bytes of one file to a document, or the problems that stop it from being read. */
  readonly read: (bytes: Uint8Array, file: string) => Checked<PromptDocument>;
}

/** A change to front matter: `undefined` removes the key. */
export interface KeyEdit {
  readonly path: readonly string[];
  readonly value: unknown;
}
