import type { PromptError } from './types.ts';

/** An error that an application can tell by its code; `about` says of what. */
export function fault(code: PromptError['code'], about: string | undefined, cause?: unknown): PromptError {
  return Object.assign(new Error(`${code}: ${about}`, { cause }), { code });
}
