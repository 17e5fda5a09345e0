import { configurationFrom } from '../../src/library/read-configuration.ts';
import type { Prompt } from '../../src/library/prompt.ts';
import { readPrompt } from '../../src/library/read-prompt.ts';
import { sourcesOf } from '../../src/library/sources.ts';

/** A prompt as a tree would have it, read from its text. */
export function promptFrom(text: string | Uint8Array, path = 'prompts/agents/support/triage.prompt.md'): Prompt {
  const claim = sourcesOf(configurationFrom({})).claim(path);
  if (claim?.id === null || claim?.name === null || claim === null) throw new Error(`${path} is no prompt`);
  return readPrompt({ ...claim, id: claim.id, name: claim.name }, { mode: '100644', blob: '0'.repeat(40) }, typeof text === 'string' ? Buffer.from(text) : text);
}
