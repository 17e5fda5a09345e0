import type { CommitTypes, ParsedCommit } from '../../commit/commit.ts';
import { effects, type Effect, type Touched } from '../../commit/effects.ts';
import { parseCommit } from '../../commit/parse-commit.ts';
import { higherImpact } from '../../domain/impact.ts';
import type { AttributedPrompt, ChangedPath, RangeCommit } from './range.ts';

/** What commits say, each read once. */
export interface Messages {
  readonly parsed: (commit: RangeCommit) => ParsedCommit;
  /**
   * What a commit declares for a prompt; `null` where it documents nothing for it.
   * @param all everything the commit changed, which decides whom its scope can narrow it to.
   * @param changes those of them that are the prompt's.
   */
  readonly effectOn: (prompt: AttributedPrompt, commit: RangeCommit, all: readonly ChangedPath[], changes: readonly ChangedPath[]) => Effect | null;
}

/**
 * Prepares the reading of messages.
 * @param nameOf the prompt a path belonged to when it had that path.
 */
export function messagesOf(types: CommitTypes, nameOf: (path: string) => Touched | null): Messages {
  const parsedByOid = new Map<string, ParsedCommit>();
  const effectsByChanges = new Map<readonly ChangedPath[], ReadonlyMap<string, Effect | null>>();
  const parsed = (commit: RangeCommit): ParsedCommit => {
    const message = parsedByOid.get(commit.oid) ?? parseCommit(commit, types);
    parsedByOid.set(commit.oid, message);
    return message;
  };
  return {
    parsed,
    effectOn: (prompt, commit, all, changes) => {
      const found = effectsByChanges.get(all) ?? effects(parsed(commit), touchedBy(all, nameOf));
      effectsByChanges.set(all, found);
      const ids = new Set(changes.map(({ path }) => nameOf(path)?.id ?? prompt.id));
      return together([...ids].flatMap((id) => found.get(id) ?? []));
    },
  };
}

function touchedBy(changes: readonly ChangedPath[], nameOf: (path: string) => Touched | null): readonly Touched[] {
  const byId = new Map<string, Touched>();
  for (const { path } of changes) {
    const touched = nameOf(path);
    if (touched !== null) byId.set(touched.id, touched);
  }
  return [...byId.values()];
}

/** What is said of a prompt by its old name and by its new one: a trailer decides alone, else the higher. */
function together(found: readonly Effect[]): Effect | null {
  const ordered = found.filter(({ by }) => by === 'trailer');
  const [first, ...others] = ordered.length > 0 ? ordered : found;
  return first === undefined ? null : others.reduce((a, b) => (higherImpact(a.impact, b.impact) === a.impact ? a : b), first);
}
