import { changeTypes } from '../domain/change-types.ts';
import { nearestName } from '../domain/nearest.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { CommitTypeMeaning, CommitTypes, ParsedCommit, RawCommit } from './commit.ts';
import { readBreaking } from './footers.ts';
import { readMessage } from './message.ts';
import { nearMiss } from './near-miss.ts';
import { readReversal, titleReversal } from './reversal.ts';
import { readSubChanges } from './sub-changes.ts';
import { readTitle, type Title } from './title.ts';
import { readTrailers } from './trailers.ts';

/**
 * Reads a commit message. Any text can be read: what it fails to say is `null`, what it says unclearly is a problem.
 * CRLF and LF give the same commit.
 */
export function parseCommit(raw: RawCommit, types: CommitTypes): ParsedCommit {
  const message = readMessage(raw.message);
  const title = readTitle(message.title);
  const footers = readBreaking([message.title, ...message.body]);
  const breaking = title?.breaking === true || footers.notes.length > 0;
  const meaning = meaningOf(message.title, title, types);
  const { problems, ...trailers } = readTrailers(message.body);
  const subject = title?.subject ?? message.title;
  return {
    raw,
    title: message.title,
    pullRequest: message.pullRequest,
    type: title?.type.toLowerCase() ?? null,
    scope: title?.scope ?? [],
    breaking,
    breakingNotes: breaking ? breakingNotes(footers.notes, subject) : [],
    subject,
    change: breaking ? 'breaking' : (meaning?.change ?? null),
    declared: breaking ? changeTypes.breaking.impact : (meaning?.impact ?? null),
    ...trailers,
    subChanges: readSubChanges(message.body, types),
    reversal: readReversal(message.title, message.body),
    problems: [
      ...titleProblems(message.title, title, breaking, types),
      ...(breaking ? [] : footers.unclear.map((line) => problem('commit-breaking-unclear', { line }))),
      ...problems,
    ],
  };
}

/** What a title declares by its type or as git's own revert; `null` where it documents nothing. */
function meaningOf(line: string, title: Title | null, types: CommitTypes): CommitTypeMeaning | null {
  if (title !== null) return types.get(title.type.toLowerCase()) ?? null;
  const reversal = titleReversal(line);
  if (reversal === null) return null;
  const revert = types.get('revert') ?? { change: 'rollback', impact: changeTypes.rollback.impact };
  if (reversal.kind === 'revert') return revert;
  // What comes back is listed as what it was; how much it matters, content says.
  const inner = types.get(readTitle(reversal.title)?.type.toLowerCase() ?? '');
  return { change: inner?.change ?? revert.change, impact: revert.impact };
}

function breakingNotes(notes: readonly string[], subject: string): readonly string[] {
  const told = notes.filter((note) => note !== '');
  return told.length > 0 ? told : [subject];
}

function titleProblems(line: string, title: Title | null, breaking: boolean, types: CommitTypes): readonly Problem[] {
  if (/^(?:fixup|squash|amend)! /u.test(line)) return [problem('commit-fixup', { title: line })];
  if (title === null) {
    const miss = titleReversal(line) === null ? nearMiss(line, types) : null;
    return miss === null ? [] : [problem('commit-near-miss', { title: line, ...miss })];
  }
  const type = title.type.toLowerCase();
  if (types.has(type)) {
    return type === title.type ? [] : [problem('commit-type-case', { written: title.type, expected: type })];
  }
  // With `!` or a footer it is known what an unknown type does to users.
  if (breaking) return [];
  return [problem('commit-type-unknown', { type, known: [...types.keys()], meant: nearestName(type, types.keys()) })];
}
