import { changeTypes, type ChangeType } from '../domain/change-types.ts';
import type { ParsedCommit } from '../commit/commit.ts';
import { difference } from '../library/difference.ts';
import { impactOf } from '../library/difference.ts';
import { isBelow } from '../domain/impact.ts';
import type { CascadeStep, Step } from './build-plan.ts';
import type { NoteEntry, PromptNotes } from './notes.ts';

/** How an undocumented change is announced: after the fact it is released all the same, and named for what it is. */
const undocumentedPrefix = 'Undocumented:';

/**
 * The changelog of a plan, by category and id.
 * @param silenced object ids of commits that cancel each other out and are not shown.
 */
export function buildNotes(
  steps: readonly Step[],
  cascades: readonly (CascadeStep & { readonly category: string })[],
  silenced: ReadonlySet<string>,
): readonly PromptNotes[] {
  const own = steps.map((step) => notesOf(step, silenced));
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
  return [...own, ...pulled].sort((a, b) => compare(a.category, b.category) || compare(a.id, b.id));
}

function notesOf({ decision, version, cascades, remarks = [] }: Step, silenced: ReadonlySet<string>): PromptNotes {
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
    entries: commits.filter(({ raw }) => !silenced.has(raw.oid)).flatMap(entriesOf),
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
