/** What a template may cost at most. Chosen so that a hostile body is refused within half a second. */
export const limits = {
  /** UTF-16 code units of one body. */
  body: 1_048_576,
  /** Tokens of one body: a piece of plain text is one, `{{name}}` is three. */
  tokens: 32_768,
  /** Blocks, branches of an `else if` chain and brackets inside each other. */
  depth: 64,
  /** Partials inside each other. */
  partials: 32,
  /** Pieces of template visited while rendering, each turn of a loop counted. */
  steps: 250_000,
  /** UTF-16 code units of a rendered prompt. */
  output: 1_048_576,
} as const;
