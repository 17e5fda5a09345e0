import type { Lexer, Parser } from 'handlebars/dist/cjs/handlebars/compiler/parser.js';
import { TemplateFault } from './fault.ts';
import { limits } from './limits.ts';

/** How far a parse has come: what is open, and the token last read. */
export interface Progress {
  /** Offset of the tag that is open (`{{` read, `}}` not yet), or `null`. */
  tag: number | null;
  /** Blocks that are open, with the branches of their `else if` chains. */
  readonly blocks: { readonly offset: number; branches: number }[];
  brackets: number;
  tokens: number;
  depth: number;
}

/** The state before the first token. */
export function progressAtStart(): Progress {
  return { tag: null, blocks: [], brackets: 0, tokens: 0, depth: 0 };
}

const opensBlock = new Set(['OPEN_BLOCK', 'OPEN_INVERSE', 'OPEN_PARTIAL_BLOCK', 'OPEN_RAW_BLOCK']);
const closesBlock = new Set(['OPEN_ENDBLOCK', 'END_RAW_BLOCK']);
const opensTag = new Set([...opensBlock, 'OPEN_ENDBLOCK', 'OPEN_INVERSE_CHAIN', 'OPEN', 'OPEN_UNESCAPED', 'OPEN_PARTIAL']);
const closesTag = new Set(['CLOSE', 'CLOSE_RAW_BLOCK', 'CLOSE_UNESCAPED']);

/**
 * A lexer like the given one that keeps `progress` up to date and stops at the limits: the parser's work grows with
 * the number of tokens times the depth of what is open, and its own recursion has no bound.
 */
export function boundedLexer(parser: Parser, progress: Progress): Lexer {
  const own = { options: { ranges: true } };
  const lexer: Lexer = Object.assign(Object.create(parser.lexer) as Lexer, own, {
    lex(): number | string {
      let token = lexer.next();
      while (token === undefined) token = lexer.next();
      advance(progress, tokenName(parser, token), lexer.yylloc.range[0]);
      return token;
    },
  });
  return lexer;
}

/** The grammar's word for a token. */
export function tokenName(parser: Parser, token: number | string): string {
  return typeof token === 'string' ? token : (parser.terminals_[token] ?? 'EOF');
}

function advance(progress: Progress, token: string, offset: number): void {
  progress.tokens += 1;
  if (progress.tokens > limits.tokens) throw new TemplateFault(`it has more than ${limits.tokens} parts.`, offset);
  if (opensTag.has(token)) {
    if (progress.tag !== null) throw new TemplateFault('`{{` is never closed.', progress.tag);
    progress.tag = offset;
    progress.brackets = 0;
  }
  if (closesTag.has(token)) progress.tag = null;
  if (token === 'OPEN_SEXPR') progress.brackets += 1;
  if (token === 'CLOSE_SEXPR') progress.brackets -= 1;
  advanceBlocks(progress, token, offset);
  if (progress.depth + progress.brackets > limits.depth) {
    throw new TemplateFault(`more than ${limits.depth} blocks or brackets stand inside each other.`, offset);
  }
}

function advanceBlocks(progress: Progress, token: string, offset: number): void {
  if (opensBlock.has(token)) {
    progress.blocks.push({ offset, branches: 0 });
    progress.depth += 1;
  }
  const block = progress.blocks.at(-1);
  if (block === undefined) return;
  if (token === 'OPEN_INVERSE_CHAIN') {
    block.branches += 1;
    progress.depth += 1;
  }
  if (closesBlock.has(token)) {
    progress.blocks.pop();
    progress.depth -= 1 + block.branches;
  }
}
