/**
 * The only door to package `mustache`. Only its parser comes through: templates are rendered by walking the tree, so output
 * and time are bounded, and nothing is escaped for HTML.
 */
import Mustache from 'mustache';
import { TemplateFault } from './fault.ts';
import { limits } from './limits.ts';
import { whyTooLong } from './short-body.ts';

/** A piece of a template: text, a value, or a section with pieces of its own. */
export interface MustachePiece {
  readonly kind: 'text' | 'value' | 'section' | 'inverted' | 'comment' | 'partial';
  /** The text, or the name between the braces. */
  readonly text: string;
  readonly offset: number;
  readonly pieces: readonly MustachePiece[];
}

const kinds: ReadonlyMap<unknown, MustachePiece['kind']> = new Map([
  ['text', 'text'], ['name', 'value'], ['&', 'value'], ['{', 'value'], ['#', 'section'], ['^', 'inverted'], ['!', 'comment'], ['>', 'partial'],
] as const);

/** Longest tag, in UTF-16 code units: the parser's time grows with the square of it. */
const longestTag = 2000;

/** The pieces of a body. @throws TemplateFault where it is no template or passes a limit; nothing else. */
export function parsedMustache(body: string): readonly MustachePiece[] {
  const refusal = whyTooLong(body);
  if (refusal !== null) throw new TemplateFault(refusal, 0);
  refuseTags(body);
  const writer = new Mustache.Writer();
  // A cache of all templates ever read would only grow.
  Object.assign(writer, { templateCache: undefined });
  try {
    return piecesOf(writer.parse(body) as readonly unknown[], 0);
  } catch (error) {
    if (error instanceof TemplateFault) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/ at (\d+)$/u.exec(message)?.[1] ?? 0);
    throw new TemplateFault(`${message.replace(/ at \d+$/u, '').replace(/^./u, (first) => first.toLowerCase())}.`, offset);
  }
}

function refuseTags(body: string): void {
  for (let at = body.indexOf('{{'); at !== -1; ) {
    const end = body.indexOf('}}', at);
    if (end === -1) throw new TemplateFault('`{{` is never closed.', at);
    if (end - at > longestTag) throw new TemplateFault(`a tag has more than ${longestTag} characters.`, at);
    if (/^\{\{\s*=/u.test(body.slice(at, at + 20))) throw new TemplateFault('tags cannot be given other signs here.', at);
    at = body.indexOf('{{', end);
  }
}

function piecesOf(tokens: readonly unknown[], depth: number): readonly MustachePiece[] {
  if (depth > limits.depth) throw new TemplateFault(`sections lie more than ${limits.depth} deep inside each other.`, 0);
  return tokens.flatMap((token): readonly MustachePiece[] => {
    const [sign, text, offset, , inner] = token as readonly unknown[];
    const kind = kinds.get(sign);
    if (kind === undefined) return [];
    return [{ kind, text: String(text), offset: Number(offset), pieces: Array.isArray(inner) ? piecesOf(inner, depth + 1) : [] }];
  });
}
