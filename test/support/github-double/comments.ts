import { commentObject } from './objects.ts';
import { type Asked, type Comment, invalid, notFound, type Reply, type Route, type Routes, type Scope, type State } from './state.ts';

/** GitHub's limit of a comment, in characters. */
const longest = 65_536;

/** A pull request's comments are its issue's: either permission opens them. */
const either = (level: 'read' | 'write'): readonly (readonly [Scope, 'read' | 'write'])[] => [
  ['issues', level],
  ['pull-requests', level],
];

function refusalOf(body: string): Reply | null {
  if (body.trim() === '') return invalid('IssueComment', 'body', 'missing_field');
  if ([...body].length <= longest) return null;
  return invalid('IssueComment', 'body', 'custom', `body is too long (maximum is ${longest} characters)`);
}

/** Puts a comment under a pull request. */
export function addedComment(state: State, given: Pick<Comment, 'issue' | 'author' | 'body'>): Comment {
  const at = state.nextTime();
  const comment: Comment = { ...given, id: state.nextId(), createdAt: at, updatedAt: at };
  state.comments.push(comment);
  return comment;
}

const issueOf = ({ path }: Asked): number => Number(path['issue_number']);
const exists = (asked: Asked): boolean => asked.state.pulls.some((pull) => pull.number === issueOf(asked));

function list(asked: Asked): Reply {
  if (!exists(asked)) return notFound;
  const since = asked.query.get('since') ?? '';
  const found = asked.state.comments.filter((one) => one.issue === issueOf(asked) && one.updatedAt >= since);
  return { status: 200, body: found.map((comment) => commentObject(asked.state, comment)) };
}

function create(asked: Asked): Reply {
  const { state, account } = asked;
  const body = String(asked.body['body']);
  if (!exists(asked)) return notFound;
  const refusal = refusalOf(body);
  if (refusal !== null) return refusal;
  const comment = addedComment(state, { issue: issueOf(asked), author: account, body });
  return { status: 201, body: commentObject(state, comment) };
}

/** A route about one comment: 404 where there is none. */
const about = (answer: (asked: Asked, comment: Comment) => Reply): Route => ({
  needs: either('write'),
  answer: (asked) => {
    const comment = asked.state.comments.find((one) => one.id === Number(asked.path['comment_id']));
    return comment === undefined ? notFound : answer(asked, comment);
  },
});

const ofIssue = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

export const commentRoutes: Routes = {
  [`GET ${ofIssue}`]: { needs: either('read'), answer: list },
  [`POST ${ofIssue}`]: { needs: either('write'), answer: create },
  [`PATCH ${one}`]: about((asked, comment) => {
    const body = String(asked.body['body']);
    const refusal = refusalOf(body);
    if (refusal !== null) return refusal;
    Object.assign(comment, { body, updatedAt: asked.state.nextTime() });
    return { status: 200, body: commentObject(asked.state, comment) };
  }),
  [`DELETE ${one}`]: about(({ state }, comment) => {
    state.comments.splice(state.comments.indexOf(comment), 1);
    return { status: 204 };
  }),
};
