import { fault } from './fault.ts';
import type { ClientOptions } from './types.ts';

/** What stands at an address; `null`: what stood there before. */
export type Answer = { readonly text: string; readonly etag?: string | null } | null;

/** What only Node has, loaded when it is needed. */
export const files = () => import('./files.ts');

/** Reads an address or a path. @throws PromptError */
export async function read(at: string, { fetch: ask = fetch, headers }: ClientOptions, etag?: string | null): Promise<Answer> {
  try {
    if (!/^https?:/.test(at)) return { text: await (await files()).readFile(at) };
    // A browser keeps and asks again by itself; a header of ours would make it ask for permission first.
    const known = etag && globalThis.process && { 'if-none-match': etag };
    const answer = await ask(at, { headers: { ...headers, ...known }, signal: AbortSignal.timeout(1e4) });
    const { status } = answer;
    if (status === 304) return null;
    if (status !== 200) throw status;
    return { text: await answer.text(), etag: answer.headers.get('etag') };
  } catch (error) {
    throw fault('unavailable', at, error);
  }
}

/** Where a body lies, seen from the catalog: always on the same host, whatever the path says, so that headers go nowhere else. */
export function beside(catalog: string, path: string): string {
  return catalog.replace(/[^/\\]*$/, path);
}

/** Whether a text is the one that a path names: behind its first two digits a body is called by its SHA-256. */
export async function isBody(text: string, path: string): Promise<boolean> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digits = Array.from(new Uint8Array(bytes), (byte) => (byte + 256).toString(16).slice(1));
  return path.includes(digits.slice(1).join(''));
}
