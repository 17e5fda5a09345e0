import type { ChangeType } from '../../domain/change-types.ts';
import type { Impact } from '../../domain/impact.ts';
import type { ParsedCommit } from '../../commit/commit.ts';
import { commitTypes } from '../../commit/commit-types.ts';
import { effects, type Effect } from '../../commit/effects.ts';
import { parseCommit } from '../../commit/parse-commit.ts';
import type { CommitWithPaths, PathChange, Repository } from '../../git/repository.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { LibraryAt } from './library-at.ts';

/** One commit that changed a prompt. */
export interface HistoryEntry {
  readonly commit: string;
  /** ISO 8601, UTC: when it was committed. */
  readonly date: string;
  readonly author: string;
  readonly kind: 'added' | 'modified' | 'removed' | 'renamed';
  /** Its file after the commit; before it where it was removed. */
  readonly path: string;
  /** `null` where the commit says nothing of this prompt, or is of a type that no changelog shows. */
  readonly change: ChangeType | null;
  /** What the commit declares; `null` where it documents nothing. */
  readonly impact: Impact | null;
  readonly title: string;
  readonly pullRequest: number | null;
}

/** What git tells of a prompt's past. */
export interface PromptHistory {
  /** Whether the clone has all of it; a shallow one does not. */
  readonly complete: boolean;
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
}

/** Every commit that changed a prompt under its id or one it had before, in one pass over the history. */
export async function promptHistory(repository: Repository, library: LibraryAt, prompt: Prompt): Promise<PromptHistory> {
  const [commits, isShallow] = await Promise.all([repository.history(null, library.commit), repository.isShallow()]);
  const ids = new Set([prompt.id, ...(prompt.document?.metadata.aliases ?? [])]);
  const claimed = new Map<string, boolean>();
  const isOurs = (path: string): boolean => {
    const known = claimed.get(path) ?? ids.has(library.sources.claim(path)?.id ?? '');
    claimed.set(path, known);
    return known;
  };
  const { types, preset } = library.configuration.versioning;
  const known = commitTypes(types, preset);
  const entries = commits.flatMap((commit) => {
    const changes = commit.changes.filter(({ path }) => isOurs(path));
    return changes.length === 0 ? [] : [entryOf(commit, changes, parseCommit(commit, known), prompt)];
  });
  return { complete: !isShallow, entries };
}

function entryOf(raw: CommitWithPaths, changes: readonly PathChange[], parsed: ParsedCommit, prompt: Prompt): HistoryEntry {
  const touched = { id: prompt.id, category: prompt.name.category };
  const effect = effects(parsed, [touched]).get(prompt.id) ?? null;
  return {
    commit: raw.oid,
    date: new Date(raw.committedAt * 1000).toISOString(),
    author: raw.author.name,
    ...kindOf(changes),
    change: changeOf(parsed, effect, touched),
    impact: effect?.impact ?? null,
    title: parsed.title,
    pullRequest: parsed.pullRequest,
  };
}

function kindOf(changes: readonly PathChange[]): Pick<HistoryEntry, 'kind' | 'path'> {
  const came = changes.find(({ before }) => before === null);
  const went = changes.find(({ after }) => after === null);
  if (came !== undefined && went !== undefined) return { kind: 'renamed', path: came.path };
  if (came !== undefined) return { kind: 'added', path: came.path };
  if (went !== undefined) return { kind: 'removed', path: went.path };
  return { kind: 'modified', path: changes[0]?.path ?? '' };
}

function changeOf(parsed: ParsedCommit, effect: Effect | null, { id, category }: { readonly id: string; readonly category: string }): ChangeType | null {
  if (effect === null) return null;
  if (effect.by !== 'sub-change') return parsed.change;
  return parsed.subChanges.find(({ scope, impact }) => impact === effect.impact && (scope.includes(id) || scope.includes(category)))?.change ?? parsed.change;
}
