import type { Checked } from '../problem/checked.ts';
import type { Problem } from '../problem/problem.ts';

/** Position inside a body: line and column from 1, offset from 0, in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A name a template uses, with the first place it does. */
export interface NameUse {
  readonly name: string;
  readonly at: Position;
}

/** What a template language tells about a body without rendering it. */
export interface TemplateFacts {
  /** Top-level input variables the body reads, each once, in order of use: not loop variables, not `@data`, not helpers. */
  readonly variables: readonly NameUse[];
  /** Partials by id, each once. */
  readonly partials: readonly NameUse[];
  /** Roles in order of appearance (`system`, `user`, `model` …), repeated as written. */
  readonly roles: readonly NameUse[];
  /** What is valid in the language and not rendered here; then `render` refuses the body. */
  readonly notices?: readonly Problem[];
}

/** The languages, by the name a format gives. */
export type TemplateLanguageName = 'handlebars' | 'jinja2' | 'mustache' | 'braces' | 'input-fields' | 'none';

/** One message of a rendered prompt. */
export interface RenderedMessage {
  readonly role: string;
  readonly text: string;
}

/** A template language. */
export interface TemplateLanguage {
  readonly name: TemplateLanguageName;
  /** Facts, or `template-invalid` / `helper-unknown` problems; places carry line and column relative to the body, and `file` as given. */
  readonly read: (body: string, file: string) => Checked<TemplateFacts>;
  /** The text an application would send. Missing variables and partials are problems, never empty text. */
  readonly render: (body: string, input: RenderInput) => Checked<readonly RenderedMessage[]>;
}

export interface RenderInput {
  readonly file: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Variables that may be absent: they render as nothing. */
  readonly optional: ReadonlySet<string>;
  readonly partials: ReadonlyMap<string, string>;
}

export type TemplateProblems = readonly Problem[];
