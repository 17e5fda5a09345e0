import { matchesOf } from './matches.ts';
import { phrasesIn, type Phrase } from './phrases.ts';

/** A stretch of text that a reader of the rendered page does not see. */
interface Comment {
  readonly from: number;
  readonly to: number;
}

/** A Markdown line that defines a link nobody uses. */
const unusedDefinition = /^[ \t]{0,3}\[(?:\/\/|comment|_|#)\]:[ \t]{1,4}(?:#|<>)[^\n]*/gimu;

/** HTML comments and the Markdown way to write one, in order. One that is not closed hides all that follows. */
function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  for (let from = text.indexOf('<!--'); from !== -1; ) {
    const close = text.indexOf('-->', from + 4);
    const to = close === -1 ? text.length : close + 3;
    comments.push({ from, to });
    from = close === -1 ? -1 : text.indexOf('<!--', to);
  }
  for (const { 0: line, index } of matchesOf(text, unusedDefinition)) comments.push({ from: index, to: index + line.length });
  return comments.sort((a, b) => a.from - b.from || b.to - a.to);
}

export function hasComments(text: string): boolean {
  return commentsIn(text).length > 0;
}

/** The phrases of a text, told apart by who can see them. */
export interface SortedPhrases {
  readonly comments: readonly { readonly at: number; readonly text: string; readonly phrases: readonly Phrase[] }[];
  readonly outside: readonly Phrase[];
}

/** Sorts the phrases of a text into its comments and the rest. */
export function phrasesByComment(text: string): SortedPhrases {
  const phrases = phrasesIn(text);
  const outside: Phrase[] = [];
  let next = 0;
  const taken = (to: number): readonly Phrase[] => {
    const from = next;
    while ((phrases[next]?.at ?? Infinity) < to) next += 1;
    return phrases.slice(from, next);
  };
  const comments = commentsIn(text).map(({ from, to }) => {
    outside.push(...taken(from));
    return { at: from, text: text.slice(from, to), phrases: taken(to) };
  });
  return { comments, outside: [...outside, ...phrases.slice(next)] };
}
