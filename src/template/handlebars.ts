/**
 * The only door to package `handlebars`. Only its parser comes through: templates are rendered by walking the tree, so no
 * code is made from a prompt, output and time are bounded, and the compiler is never loaded.
 */
import * as builders from 'handlebars/dist/cjs/handlebars/compiler/helpers.js';
import parser from 'handlebars/dist/cjs/handlebars/compiler/parser.js';
import WhitespaceControl from 'handlebars/dist/cjs/handlebars/compiler/whitespace-control.js';
import type { TokenRange } from 'handlebars/dist/cjs/handlebars/compiler/parser.js';
import { TemplateFault } from './fault.ts';
import { limits } from './limits.ts';
import { boundedLexer, progressAtStart, type Progress } from './tokens.ts';
import { offsetOf, type Path, type Program } from './tree.ts';

/**
 * The tree of a body, white space around block tags already taken out as Handlebars does.
 * @throws TemplateFault where the body is no template or passes a limit; nothing else.
 */
export function parsedTemplate(body: string): Program {
  const known = recent.get(body);
  if (known !== undefined) return known;
  const tree = new WhitespaceControl().accept(parsedAsWritten(body)) as Program;
  if (body.length <= rememberedLength) recent.set(body, tree);
  for (const [oldest] of recent) if (recent.size > remembered) recent.delete(oldest);
  return tree;
}

/** The bodies parsed last: the tests of a prompt render it, and what it includes, again and again. Nobody changes a tree. */
const recent = new Map<string, Program>();
const remembered = 16;
const rememberedLength = 65_536;

/**
 * The tree of a body with all of its white space: enough to tell what it uses, for half of the time.
 * @throws TemplateFault as above.
 */
export function parsedAsWritten(body: string): Program {
  if (body.length > limits.body) {
    throw new TemplateFault(`it has ${body.length} characters; at most ${limits.body} are read.`, 0);
  }
  const progress = progressAtStart();
  const lexer = boundedLexer(parser, progress);
  const fail = (_message: string, found: { readonly token: string | null }): never => {
    throw faultAt(body, progress, lexer.yylloc.range, found.token);
  };
  const bounded = Object.assign(Object.create(parser) as typeof parser, { lexer, yy: { ...treeBuilders, parseError: fail } });
  try {
    return bounded.parse(body) as Program;
  } catch (error) {
    if (error instanceof TemplateFault) throw error;
    throw new TemplateFault(`${firstLine(error)}.`, lexer.yylloc.range[0]);
  }
}

/**
 * What the grammar makes nodes with. Every node says its offset as the column of one long line: the package's own
 * counting of lines loses characters behind U+2028 and U+2029.
 */
const treeBuilders = {
  ...builders,
  locInfo({ range }: TokenRange): object {
    return { start: { line: 1, column: range[0] }, end: { line: 1, column: range[1] } };
  },
  preparePath(...parts: unknown[]): object {
    try {
      return builders.preparePath.apply(treeBuilders, parts);
    } catch (error) {
      const at = (error as { readonly column?: number }).column ?? 0;
      throw new TemplateFault('`..`, `.` and `this` can stand only at the beginning of a path.', at);
    }
  },
  prepareBlock(...parts: Parameters<typeof builders.prepareBlock>): object {
    const [open, , , close] = parts;
    if (close?.path !== undefined && close.path.original !== open.path.original) {
      const names = { open: shown(open.path.original), close: shown(close.path.original) };
      throw new TemplateFault(`\`{{/${names.close}}}\` closes a block that \`${names.open}\` opened.`, offsetOf(close.path as Path));
    }
    return builders.prepareBlock.apply(treeBuilders, parts);
  },
};

/** Why the parser could not go on, in words of what the author wrote. */
function faultAt(body: string, progress: Progress, range: readonly [number, number], token: string | null): TemplateFault {
  const offset = token === null ? range[1] : range[0];
  const block = progress.blocks.at(-1);
  if (progress.tag !== null && body.indexOf('}}', progress.tag) === -1) {
    return new TemplateFault('`{{` is never closed.', progress.tag);
  }
  if (token === null && body.startsWith('{{!--', offset)) return new TemplateFault('the comment `{{!--` is never closed.', offset);
  if ((token === 'EOF' || token === null) && block !== undefined) {
    return new TemplateFault(`\`${shown(body.slice(block.offset, block.offset + 40).split('}')[0] ?? '')}}}\` is never closed.`, block.offset);
  }
  if (token === 'OPEN_ENDBLOCK') return new TemplateFault('`{{/` closes a block that is not open.', offset);
  if (token === 'INVERSE' || token === 'OPEN_INVERSE_CHAIN') {
    return new TemplateFault('`else` stands outside a block, or is the second of its block.', offset);
  }
  if (token === 'CLOSE' && /\{\{[~&]?\s*$/.test(body.slice(Math.max(0, offset - 40), offset))) {
    return new TemplateFault('`{{}}` is empty.', offset);
  }
  if (body[offset] === '\0') return new TemplateFault('a NUL character cannot stand here.', offset);
  const unexpected = body.slice(offset, Math.max(range[1], offset + 1));
  return new TemplateFault(`\`${shown(unexpected)}\` cannot stand here.`, offset);
}

/** A piece of a body short enough for a sentence. */
function shown(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

function firstLine(error: unknown): string {
  return shown((error instanceof Error ? error.message : String(error)).replace(/ - \d+:\d+$/, ''));
}
