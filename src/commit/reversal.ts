import type { Reversal } from './commit.ts';
import { splitPullRequest } from './message.ts';
import { readTitle } from './title.ts';

const quoted = /^(revert|reapply):? "([^\n]+)"$/iu;
const byCommit = /^(?:\* )?This reverts commit ([0-9a-f]{7,64})\b/iu;
const byPullRequest = /^(?:\* )?Reverts (?:[\w.-]+\/[\w.-]+)?#([1-9]\d{0,14})\b/iu;

/**
 * What a message takes back or brings back, as git and GitHub write it; `null` where it does neither.
 * A body that names several commits (a squash of reverts) names none: it cannot be paired with one of them.
 * @param title without the number of its own pull request.
 */
export function readReversal(title: string, body: readonly string[]): Reversal | null {
  const said = titleReversal(title);
  const oid = onlyOne(body, byCommit)?.toLowerCase() ?? null;
  const pullRequest = onlyOne(body, byPullRequest);
  if (said === null && oid === null && pullRequest === null) return null;
  const taken = splitPullRequest(said?.title ?? '');
  // The number inside a Reapply title is that of the change, not of the revert that is taken back.
  const inTitle = said?.kind === 'revert' ? taken.pullRequest : null;
  return {
    kind: said?.kind ?? 'revert',
    title: taken.title === '' ? null : taken.title,
    oid,
    pullRequest: pullRequest === null ? inTitle : Number(pullRequest),
  };
}

/** `Revert "…"`, `Reapply "…"` or `revert: …`, with the title between. */
export function titleReversal(title: string): { readonly kind: Reversal['kind']; readonly title: string } | null {
  const [, word, inner] = quoted.exec(title) ?? [];
  if (word !== undefined && inner !== undefined) {
    return { kind: word.toLowerCase() === 'reapply' ? 'reapply' : 'revert', title: inner };
  }
  const conventional = readTitle(title);
  return conventional?.type.toLowerCase() === 'revert' ? { kind: 'revert', title: conventional.subject } : null;
}

function onlyOne(lines: readonly string[], pattern: RegExp): string | null {
  const found = new Set(lines.flatMap((line) => pattern.exec(line)?.[1] ?? []));
  const [first = null] = found;
  return found.size === 1 ? first : null;
}
