import { code, fence, joined, md, nothing, prose, type Markdown } from './markdown.ts';

/** A ruleset a repository should have, and how the one it has differs. */
export interface RulesetState {
  readonly name: string;
  readonly does: 'create' | 'update' | 'nothing';
  readonly differences: readonly string[];
}

const signs = { create: md`✗`, update: md`✗`, nothing: md`✓` } as const;

/**
 * The rules a repository should have, for a job summary.
 * @param steps `null` where the rules that are set could not be asked for.
 * @param rulesets as GitHub's API takes them.
 */
export function rulesetsMarkdown(steps: readonly RulesetState[] | null, rulesets: unknown): Markdown {
  const list = steps === null ? md`The rules that are set were not compared: there is no token that may read them.` : joined(steps.map(line), md`\n`);
  const isOpen = steps?.some(({ does }) => does !== 'nothing') === true;
  const next = isOpen ? md`\n\nAn administrator sets them with ${code('prompt-libraries setup --apply')}, or imports what follows under Settings → Rules.` : nothing;
  return md`## Rules of the repository\n\n${list}${next}\n\n${fence('text', JSON.stringify(rulesets, null, 2).split('\n'))}`;
}

function line(step: RulesetState): Markdown {
  return md`- ${signs[step.does]} ${prose(step.name)} ${prose(rulesetStateText(step))}`;
}

/** How a ruleset stands, in words that follow its name. */
export function rulesetStateText({ does, differences }: RulesetState): string {
  return { create: 'is not there', update: `differs: it ${differences.join('; it ')}`, nothing: 'is as it should be' }[does];
}
