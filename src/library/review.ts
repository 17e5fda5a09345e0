/** What was said of a change by those who looked at it, as far as it can be known. */
export type Review =
  | ({ readonly is: 'asked' } & ReviewedChange)
  /** There is no pull request yet. */
  | { readonly is: 'to-come' }
  /** A change was reviewed before it came here: a merge queue, a branch that is released. */
  | { readonly is: 'done' }
  /** The token may not see the reviews. */
  | { readonly is: 'unseen' };

export interface ReviewedChange {
  readonly author: string;
  /** The last commit of the change. */
  readonly head: string;
  /** Every review, the oldest first. */
  readonly opinions: readonly Opinion[];
  /** Who of those that approved may write to the repository. */
  readonly writers: ReadonlySet<string>;
}

/** One review of one person. */
export interface Opinion {
  readonly login: string;
  readonly isBot: boolean;
  /** A comment alone says neither. */
  readonly says: 'approved' | 'changes-requested' | 'dismissed' | 'commented';
  /** The commit that was looked at; `null` where it is gone. */
  readonly commit: string | null;
}

/** Whose approval counts: the last word of each person, on the last commit, neither the author's own nor a program's. */
export function approvers({ author, head, opinions }: ReviewedChange): readonly string[] {
  const last = new Map<string, Opinion>();
  for (const opinion of opinions) if (opinion.says !== 'commented') last.set(folded(opinion.login), opinion);
  return [...last.values()]
    .filter(({ login, isBot, says, commit }) => says === 'approved' && commit === head && !isBot && folded(login) !== folded(author))
    .map(({ login }) => login);
}

/** Logins are the same whatever the case of their letters. */
export function folded(login: string): string {
  return login.toLowerCase();
}
