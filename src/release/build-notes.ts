import { changeTypes, type ChangeType } from '../domain/change-types.ts';
import type { ParsedCommit } from '../commit/commit.ts';
import type { Decision } from '../library/decision.ts';
import { difference } from '../library/difference.ts';
import { impactOf } from '../library/difference.ts';
import { isBelow } from '../domain/impact.ts';
import type { CascadeStep, Step } from './build-plan.ts';
import type { NoteEntry, PromptNotes } from './notes.ts';

/** How an undocumented change is announced: after the fact it is released all the same, and named for what it is. */
const undocumentedPrefix = 'Undocumented:';

/** How the removal of a prompt is announced whose message declares nothing. */
const removedPrefix = 'Removed:';

/**
 * The changelog of a plan, by category and id.
 * @param removals decisions on prompts whose file goes, others are left out; `versionOf` tells their last version.
 */
export function buildNotes(
  steps: readonly Step[],
  cascades: readonly (CascadeStep & { readonly category: string })[],
  removals: readonly Decision[] = [],
  versionOf: (id: string) => string | null = () => null,
): readonly PromptNotes[] {
  const own = steps.map(notesOf);
  const gone = removals.flatMap((decision) => (decision.touched.kind === 'removed' ? [removalOf(decision, versionOf(decision.touched.id))] : []));
  const pulled = cascades.map(
    ({ id, category, version, impact, cascades: ids }): PromptNotes => ({
      id,
      category,
      from: version.from,
      to: version.to,
      impact,
      entries: [],
      because: becauseOf(ids),
    }),
  );
  return [...own, ...pulled, ...gone].sort((a, b) => compare(a.category, b.category) || compare(a.id, b.id));
}

function removalOf({ touched: { id, before }, impact, ways }: Decision, version: string | null): PromptNotes {
  const commits = ways.find(({ commits: list }) => list.length > 0)?.commits ?? [];
  const replacement = before?.document?.metadata.deprecation?.replacement ?? null;
  return {
    id,
    category: before?.name.category ?? '',
    from: version,
    to: null,
    impact,
    entries: commits.flatMap(removingEntries),
    because: [],
    ...(replacement === null ? {} : { replacement }),
  };
}

/** Whatever the type of its message, users no longer get the prompt: it is shown. */
function removingEntries(commit: ParsedCommit): readonly NoteEntry[] {
  const shown = entriesOf(commit);
  const { raw, pullRequest, subject, title } = commit;
  return shown.length > 0 ? shown : [{ author: raw.author.name, sha: raw.oid, pullRequest, change: null, prefix: removedPrefix, text: subject === '' ? title : subject }];
}

function notesOf({ decision, version, cascades, remarks = [] }: Step): PromptNotes {
  const { touched, impact, ways, declared, differences, floor } = decision;
  const commits = ways.find(({ commits: list }) => list.length > 0)?.commits ?? [];
  const raised = declared === null || isBelow(declared, floor);
  const grave = raised ? differences.filter((each) => impactOf(each) === floor).map(difference) : [];
  return {
    id: touched.id,
    category: touched.after?.name.category ?? '',
    from: version.from,
    to: version.to,
    impact,
    entries: commits.flatMap(entriesOf),
    because: [...grave, ...becauseOf(cascades), ...remarks],
  };
}

/** A commit's line; a squash with sub-changes shows those instead where its own title says nothing. */
function entriesOf(commit: ParsedCommit): readonly NoteEntry[] {
  const { raw, pullRequest, change, subject, title, type } = commit;
  const common = { author: raw.author.name, sha: raw.oid, pullRequest };
  const subs = commit.subChanges.map(({ change: of, subject: text }) => ({ ...common, change: of, prefix: prefixOf(of), text }));
  if (type === null && change === null) {
    return subs.length > 0 ? subs : [{ ...common, change: null, prefix: undocumentedPrefix, text: title }];
  }
  // `chore` and its like document that users get nothing new; no changelog shows them.
  return change === null ? subs : [{ ...common, change, prefix: prefixOf(change), text: subject === '' ? title : subject }, ...subs];
}

function prefixOf(change: ChangeType | null): string {
  return change === null ? undocumentedPrefix : changeTypes[change].prefix;
}

function becauseOf(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `\`${id}\`, which it includes, changed`);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
