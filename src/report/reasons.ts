import { rowNamed } from '../domain/row.ts';
import { differences } from '../library/difference.ts';
import type { PlannedPrompt, Why } from '../release/plan.ts';
import { never } from '../problem/never.ts';

/** Why a prompt gets its version, as sentences in which every outside value stands between backticks. */
export function reasonsFor(prompt: PlannedPrompt): readonly string[] {
  const reasons = prompt.why.map(reason);
  return prompt.documented || prompt.impact === 'none' ? reasons : [...reasons, 'no commit says what changed'];
}

function reason(why: Why): string {
  switch (why.kind) {
    case 'commit':
      return `\`${bare(why.title)}\` (\`${bare(why.sha).slice(0, 7)}\`)`;
    case 'floor':
      return rowNamed(differences, why.change)?.says(bare(why.name)) ?? `${bare(why.change)} \`${bare(why.name)}\``;
    case 'cascade':
      return `uses \`${bare(why.of)}\`, which changes`;
    case 'request':
      return `asked for by \`${bare(why.by)}\``;
    default:
      return never(why);
  }
}

/** A backtick inside would end the quotation early. */
function bare(text: string): string {
  return text.replaceAll('`', "'");
}
