/** Where a node begins and ends. The tree of this room keeps UTF-16 offsets into the body in `column`; lines are not used. */
export interface Located {
  readonly loc: { readonly start: { readonly column: number }; readonly end: { readonly column: number } };
}

/** `user.name`, `../title`, `this`, `@index`. */
export interface Path extends Located {
  readonly type: 'PathExpression';
  /** Whether it begins with `@`. */
  readonly data: boolean;
  /** How many `../` it begins with. */
  readonly depth: number;
  /** Names from outside in, without `..`, `.` and a leading `this`. */
  readonly parts: readonly string[];
  readonly original: string;
}

export interface Literal extends Located {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  readonly value?: unknown;
  readonly original?: unknown;
}

/** A head with what is passed to it: `json user indent=2`, or the head alone. */
export interface Call extends Located {
  readonly path: Path | Literal;
  readonly params: readonly Expression[];
  readonly hash?: Hash | undefined;
}

export interface SubExpression extends Call {
  readonly type: 'SubExpression';
}

export interface Hash {
  readonly pairs: readonly { readonly key: string; readonly value: Expression }[];
}

export type Expression = Path | Literal | SubExpression;

export interface Program {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[] | undefined;
}

export interface Content extends Located {
  readonly type: 'ContentStatement';
  readonly value: string;
}

export interface Mustache extends Call {
  readonly type: 'MustacheStatement';
}

export interface Block extends Call {
  readonly type: 'BlockStatement';
  /** `undefined` for `{{^name}}…{{/name}}`. */
  readonly program?: Program | undefined;
  readonly inverse?: Program | undefined;
}

export interface Partial extends Located {
  readonly type: 'PartialStatement';
  readonly name: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash | undefined;
  /** White space before a partial that has a line to itself: every line of it is indented so. */
  readonly indent: string;
}

/** What is only parsed to be refused, or has no effect. */
export interface Other extends Located {
  readonly type: 'CommentStatement' | 'Decorator' | 'DecoratorBlock' | 'PartialBlockStatement';
}

export type Statement = Content | Mustache | Block | Partial | Other;

/** Offset of the first character of a node. */
export function offsetOf(node: Located): number {
  return node.loc.start.column;
}
