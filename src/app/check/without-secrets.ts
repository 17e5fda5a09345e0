import { withLineFeeds } from '../../format/bytes.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { FoundSecret } from '../../rule/found-secret.ts';

/**
 * Takes the secrets that were found in a prompt out of its body, so that no report repeats them; lines stay where they
 * are. Lines that the old body has as well lose theirs too.
 * @param secrets in order, none within another.
 */
export function withoutSecrets(prompt: Prompt | null, secrets: readonly FoundSecret[]): (body: string) => string {
  const text = prompt?.text ?? '';
  if (secrets.length === 0) return (body) => body;
  const masked = secrets.map(({ from, to }, index) => `${text.slice(secrets[index - 1]?.to ?? 0, from)}${text.slice(from, to).replaceAll(/[^\r\n]+/gu, '[secret]')}`);
  const shown = linesOf(masked.join('') + text.slice(secrets.at(-1)?.to));
  const instead = new Map(linesOf(text).map((line, index) => [line, shown[index] ?? ''] as const).filter(([line, other]) => line !== other));
  return (body) => linesOf(body).map((line) => instead.get(line) ?? line).join('\n');
}

function linesOf(text: string): readonly string[] {
  return withLineFeeds(text).split('\n');
}
