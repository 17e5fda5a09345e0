import { changeTypes } from '../domain/change-types.ts';
import type { CommitTypes, SubChange } from './commit.ts';
import { splitPullRequest } from './message.ts';
import { readTitle } from './title.ts';

/**
 * The changes that the body of a squash commit lists, in their order: `* type(scope): subject` lines, and paragraphs that begin like a title.
 * A type that is not known counts only with `!`, as in a title: `Note: …` is prose.
 */
export function readSubChanges(body: readonly string[], types: CommitTypes): readonly SubChange[] {
  return body.flatMap((line, index) => {
    const starts = line.startsWith('* ') || (index > 0 && body[index - 1]?.trim() === '');
    return starts ? subChange(line.replace(/^\* /u, ''), types) : [];
  });
}

function subChange(line: string, types: CommitTypes): readonly SubChange[] {
  const title = readTitle(splitPullRequest(line.trimEnd()).title);
  if (title === null) return [];
  const { scope, breaking, subject } = title;
  const type = title.type.toLowerCase();
  if (breaking) return [{ type, scope, breaking, subject, change: 'breaking', impact: changeTypes.breaking.impact }];
  const meaning = types.get(type);
  return meaning === undefined ? [] : [{ type, scope, breaking, subject, ...meaning }];
}
