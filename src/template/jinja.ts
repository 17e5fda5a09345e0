/**
 * The only door to package `@huggingface/jinja`. Only its parser comes through: templates are rendered by walking the tree, so
 * output and time are bounded and no value can reach a function.
 */
import { parse, tokenize } from '@huggingface/jinja';
import { TemplateFault } from './fault.ts';
import { limits } from './limits.ts';
import { whyTooBlank, whyTooLong } from './short-body.ts';

/** A node of the tree as the parser makes it; what else it holds depends on its type. */
export interface JinjaNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/**
 * The statements of a body.
 * @throws TemplateFault where it is no template or passes a limit; nothing else.
 */
export function parsedJinja(body: string): readonly JinjaNode[] {
  const refusal = whyTooLong(body) ?? whyTooBlank(body);
  if (refusal !== null) throw new TemplateFault(refusal, 0);
  try {
    const tokens = tokenize(body);
    if (tokens.length > limits.tokens) throw new TemplateFault(`it has more than ${limits.tokens} pieces.`, 0);
    return (parse(tokens) as unknown as { readonly body: readonly JinjaNode[] }).body;
  } catch (error) {
    if (error instanceof TemplateFault) throw error;
    if (error instanceof RangeError) throw new TemplateFault('blocks or brackets lie too deep inside each other.', 0);
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    throw new TemplateFault(`${line.replace(/^Parser Error: /u, '').replace(/\.$/u, '').slice(0, 120)}.`, faultOffset(body));
  }
}

/** The parser names no place: the last tag it can have begun with is the nearest there is. */
function faultOffset(body: string): number {
  const open = Math.max(body.lastIndexOf('{{'), body.lastIndexOf('{%'));
  return Math.max(0, open);
}
