/** What is asked of a server. */
export interface WebQuestion {
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  /** Milliseconds, the whole answer included. */
  readonly timeLimit: number;
}

/** What came back. Nothing of it is trusted, and a status of 500 is an answer too. */
export type WebAnswer =
  | { readonly is: 'answered'; readonly status: number; readonly text: string }
  /** Nothing that can be read came back; `because` is for people and names no header. */
  | { readonly is: 'failed'; readonly because: string };

/**
 * Texts from addresses. Redirects are not followed, so that headers reach no other server; an answer above 32 MiB, or one
 * that is not UTF-8, counts as failed. Never throws for what a server or the network does.
 */
export interface Web {
  readonly get: (question: WebQuestion) => Promise<WebAnswer>;
}
