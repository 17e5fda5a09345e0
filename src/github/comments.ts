import { Failure } from '../problem/failure.ts';
import { Bug } from '../problem/never.ts';
import type { CommentOutcome } from './hosting.ts';
import { sameText } from './same-text.ts';
import { numberAt, optionalTextAt, textAt, valueAt } from './shape.ts';
import { mayHaveHappened, type Patience, type Transport } from './transport.ts';

/** Most characters a comment may have; GitHub answers 422 beyond. Counted in UTF-16 code units, which is never too few. */
export const longestComment = 65_536;

/** Who writes with the token of a workflow (account 41898282). */
const workflowBot = 'github-actions[bot]';

/** What should stand once on a pull request. */
export interface KeptComment {
  readonly pullRequest: number;
  readonly marker: string;
  readonly body: string;
  readonly create: boolean;
  /** Login the token writes as; `null` = found out. */
  readonly author: string | null;
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly byBot: boolean;
  readonly url: string;
}

function commentFrom(data: unknown): Comment {
  const isDeleted = valueAt(data, 'user') === null;
  return {
    id: numberAt(data, 'id'),
    // The description leaves the body out of what is required; a comment without one is not ours.
    body: valueAt(data, 'body') === undefined ? '' : optionalTextAt(data, 'body'),
    author: isDeleted ? '' : textAt(data, 'user', 'login'),
    byBot: !isDeleted && valueAt(data, 'user', 'type') === 'Bot',
    url: textAt(data, 'html_url'),
  };
}

function codeOf(error: unknown): string | null {
  return error instanceof Failure ? error.code : null;
}

/**
 * Who the token writes as. A person's token may ask; the token of a workflow may not (403) and writes as
 * `github-actions[bot]`. The token of another GitHub App may not ask either, and its name cannot be told from the
 * token: then the caller has to name it (`author`), or an earlier comment of that App counts as someone else's.
 */
async function whoIsAsking(transport: Transport): Promise<(comment: Comment) => boolean> {
  try {
    const login = await transport.read(
      { what: 'read whose token this is', route: 'GET /user', parameters: {} },
      (data) => textAt(data, 'login'),
    );
    return (comment) => comment.author === login;
  } catch (error) {
    if (codeOf(error) !== 'github-forbidden') throw error;
    return (comment) => comment.author === workflowBot && comment.byBot;
  }
}

/** The oldest comment under the marker that the token's owner wrote, or `null`. */
async function standing(transport: Transport, kept: KeptComment): Promise<Comment | null> {
  const comments = await transport.readAll(
    {
      what: `read the comments of pull request #${kept.pullRequest}`,
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: kept.pullRequest },
    },
    commentFrom,
  );
  const marked = comments.filter((comment) => comment.body.startsWith(kept.marker));
  if (marked.length === 0) return null;
  const { author } = kept;
  const isOurs = author === null ? await whoIsAsking(transport) : (comment: Comment) => comment.author === author;
  return marked.find(isOurs) ?? null;
}

function write(transport: Transport, kept: KeptComment, before: Comment | null): Promise<Comment> {
  const what = `write the comment on pull request #${kept.pullRequest}`;
  return transport.write(
    before === null
      ? {
          what,
          route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
          parameters: { issue_number: kept.pullRequest, body: kept.body },
        }
      : {
          what,
          route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
          parameters: { comment_id: before.id, body: kept.body },
        },
    commentFrom,
  );
}

/** A 404 on a write: the comment was removed meanwhile, or the token may not write and must not know. */
const mayBeHidden = 'github-not-found';

/** Looks, writes where needed, and looks again before any further write: a lost answer makes no second comment. */
async function lookAndWrite(transport: Transport, patience: Patience, kept: KeptComment): Promise<CommentOutcome> {
  let trouble: Failure | null = null;
  for (const pause of [...patience.pauses, null]) {
    const before = await standing(transport, kept);
    if (before !== null && sameText(before.body, kept.body)) {
      return { is: trouble === null ? 'unchanged' : 'written', url: before.url };
    }
    if (before === null && !kept.create) return { is: 'absent' };
    if (pause === null) break;
    try {
      return { is: 'written', url: (await write(transport, kept, before)).url };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.code !== mayBeHidden && !mayHaveHappened(error)) throw error;
      trouble = error;
    }
    await patience.sleep(pause);
  }
  if (trouble === null) throw new Bug('A comment needs at least one try.');
  throw trouble.code === mayBeHidden
    ? new Failure('github-forbidden', trouble.message, trouble.help, trouble)
    : trouble;
}

/** Keeps one comment per marker and author on a pull request; see the port. */
export async function keepComment(
  transport: Transport,
  patience: Patience,
  kept: KeptComment,
): Promise<CommentOutcome> {
  if (kept.marker === '' || !kept.body.startsWith(kept.marker)) throw new Bug('A kept comment begins with its marker.');
  if (kept.body.length > longestComment) {
    throw new Failure(
      'github-comment-too-long',
      `The comment has ${kept.body.length} characters; GitHub takes ${longestComment}.`,
      'Shorten the report: the whole of it stands in the job summary.',
    );
  }
  try {
    return await lookAndWrite(transport, patience, kept);
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-forbidden') return { is: 'forbidden', because: error.message };
    throw error;
  }
}
