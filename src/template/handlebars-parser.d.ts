/** The parts of package `handlebars` that its parser consists of; the package types only the whole, which also loads a compiler. */

declare module 'handlebars/dist/cjs/handlebars/compiler/parser.js' {
  export interface TokenRange {
    /** Offsets of the first character and behind the last. */
    readonly range: readonly [number, number];
  }
  export interface Lexer {
    options: { ranges: boolean };
    yylloc: TokenRange;
    readonly match: string;
    /** `undefined` where it read something that is no token, as white space. */
    next(): number | string | undefined;
    lex(): number | string;
  }
  export interface Parser {
    lexer: Lexer;
    yy: object;
    readonly symbols_: Readonly<Record<string, number>>;
    readonly terminals_: Readonly<Record<number, string>>;
    parse(input: string): unknown;
  }
  const parser: Parser;
  export { parser as default };
}

declare module 'handlebars/dist/cjs/handlebars/compiler/helpers.js' {
  interface Tag {
    readonly path: { readonly original: string; readonly loc: { readonly start: { readonly column: number } } };
  }
  export function id(token: string): string;
  export function stripFlags(open: string, close: string): object;
  export function stripComment(comment: string): string;
  export function preparePath(...parts: unknown[]): object;
  export function prepareMustache(...parts: unknown[]): object;
  export function prepareRawBlock(...parts: unknown[]): object;
  export function prepareBlock(open: Tag, program: unknown, inverse: unknown, close: Partial<Tag> | undefined, ...rest: unknown[]): object;
  export function prepareProgram(...parts: unknown[]): object;
  export function preparePartialBlock(...parts: unknown[]): object;
}

declare module 'handlebars/dist/cjs/handlebars/compiler/whitespace-control.js' {
  class WhitespaceControl {
    accept(tree: unknown): unknown;
  }
  export { WhitespaceControl as default };
}
