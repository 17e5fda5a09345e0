import type { Checked } from '../problem/checked.ts';
import type { Problem } from '../problem/problem.ts';
import type { FormatName } from '../domain/formats.ts';
import type { TemplateLanguage, TemplateLanguageName } from '../template/template.ts';

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
  /** The language the body is written in. */
  readonly template: TemplateLanguageName;
  /** Messages that the file itself tells apart; `null` where the template does, or where there is one. */
  readonly messages: readonly DocumentMessage[] | null;
  /** What else decides when and how the prompt is used, by key: content, and more than a patch when it changes. */
  readonly uses: Readonly<Record<string, unknown>>;
  /** Whether the variables of the body are the input where none is declared, and whether callers must pass them. */
  readonly undeclared: 'wrong' | 'required' | 'optional';
  /** Files that it names, as it names them. */
  readonly references: readonly Reference[];
}

/** A message whose text is a template of its own. */
export interface DocumentMessage {
  readonly role: string;
  readonly text: string;
  /** 1-based line on which the text begins, counted from `bodyLine`. */
  readonly line: number;
}

/** A file that a prompt names: relative to its own folder, without what follows `#` or `?`. */
export interface Reference {
  readonly path: string;
  /** `link`: readers follow it. `include`: the prompt cannot be used without it. */
  readonly kind: 'link' | 'include';
  /** 1-based line of the file. */
  readonly line: number;
}

/** A file that belongs to a prompt besides its own. */
export interface FileBeside {
  readonly path: string;
  readonly blob: string;
  /** `null` where only its identity counts. */
  readonly bytes: Uint8Array | null;
}

/** What a format may ask besides the bytes of the file. */
export interface ReadContext {
  readonly beside: readonly FileBeside[];
  /** The id of the partial that a name in this file means; `null` where it means none. */
  readonly partialId: (name: string) => string | null;
}

/** A file with nothing around it. */
export const alone: ReadContext = { beside: [], partialId: () => null };

/** What a path says of the prompt in it. */
export interface PathName {
  readonly name: string;
  readonly variant: string | null;
  /** Folders around the prompt, from the top; its own folder, where the name comes from that, left out. */
  readonly folders: readonly string[];
}

/** The parts of a new file. */
export interface NewFile {
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly model: string | null;
  /** Schema of the input, as Picoschema or JSON Schema; `undefined` where there is none. */
  readonly input: unknown;
  readonly content: string;
}

/** One way to keep prompts in files. */
export interface Format {
  readonly name: FormatName;
  readonly template: TemplateLanguage['name'];
  /** Bytes of one file to a document, or the problems that stop it from being read. */
  readonly read: (bytes: Uint8Array, file: string, context?: ReadContext) => Checked<PromptDocument>;
  /** What a path says; `null` where it is no path of this format. */
  readonly nameIn: (path: string) => PathName | null;
  /** The paths a new prompt may have in a folder, the likeliest first. */
  readonly pathsFor: (folder: string, name: string, variant: string | null) => readonly [string, ...string[]];
  /** Fields that files of this format say themselves; all others are the library's, and lie where `fields` says. */
  readonly says: readonly (keyof NewFile)[];
  /** The bytes of a new file, without the fields of this library that live elsewhere. */
  readonly compose: (file: NewFile) => string;
  /** The file with another text of the prompt; everything else stays byte for byte. */
  readonly withContent: (text: string, content: string, file: string) => Checked<string>;
  /** Where the fields of this library are kept. */
  readonly fields: FieldsHome;
  /** Files beside a prompt that belong to it: read where `whole`, only named where not. */
  readonly companions: (path: string) => readonly { readonly path: string; readonly whole: boolean }[];
  /** The prompt that a file beside it would belong to, likeliest first; none for a file that is no companion. */
  readonly companionOf: (path: string) => readonly string[];
}

/** Front matter at the top, dotted keys there, a key of a map there, or a file of their own. */
export type FieldsHome = 'front matter' | 'dotted keys' | 'metadata' | 'sidecar';

/** A change to front matter: `undefined` removes the key. */
export interface KeyEdit {
  readonly path: readonly string[];
  readonly value: unknown;
}
