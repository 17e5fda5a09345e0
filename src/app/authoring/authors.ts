import type { Author } from '../../git/workspace.ts';
import { Failure } from '../../problem/failure.ts';

/**
 * The author that `Name <mail@example.com>` or a name alone stands for; without an address the commit has none.
 * @throws Failure `author-unclear`
 */
export function authorFrom(text: string): Author {
  const found = /^(?<name>[^<>\p{Cc}]+?)\s*(?:<(?<email>[^<>\s\p{Cc}]*)>)?$/u.exec(text.trim())?.groups;
  if (found?.['name'] !== undefined) return { name: found['name'].trim(), email: found['email'] ?? '' };
  throw new Failure('author-unclear', `${text.trim() === '' ? "''" : text} names no author.`, 'Write --author "Name <name@example.com>".');
}
