import { createHash } from 'node:crypto';
import type { PromptDocument } from '../format/document.ts';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of a value's canonical JSON, 64 hex digits. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** The body as it counts: LF line ends, no white space at the ends of lines or of the text. */
export function countedBody(body: string): string {
  return body.replace(/(?<![^\S\n])[^\S\n]+$/gmu, '').trimEnd();
}

/** What counts of a document. */
export type Contents = Pick<PromptDocument, 'metadata' | 'body' | 'uses'>;

/**
 * Everything of a prompt that reaches a model or is its contract; what only people read is not in it.
 * @param partials digest of each partial the body includes, by id.
 */
export function contentSet({ metadata, body, uses }: Contents, partials: ReadonlyMap<string, string>): unknown {
  return {
    body: countedBody(body),
    input: metadata.input,
    defaults: metadata.defaults,
    output: metadata.output,
    model: metadata.model,
    config: metadata.config,
    tools: metadata.tools,
    partials: Object.fromEntries(partials),
    ...(Object.keys(uses).length === 0 ? {} : { uses }),
  };
}

/** The content digest: equal for two prompts exactly when users get the same. */
export function contentDigest(document: Contents, partials: ReadonlyMap<string, string>): string {
  return digestOf(contentSet(document, partials));
}
