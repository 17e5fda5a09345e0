import { pathMatcher } from '../glob.ts';

/** Who a CODEOWNERS file asks about a path, as accounts; the last line that matches decides, and may ask nobody. */
export function codeOwners(text: string): (path: string) => readonly string[] {
  const rules = text.split(/\r?\n/u).flatMap((line) => {
    const [pattern = '', ...accounts] = line.replace(/(?:^|\s)#.*$/u, '').trim().split(/\s+/u);
    return pattern === '' ? [] : [{ matches: matcherOf(pattern), accounts: accounts.filter((account) => /^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9_.-]+)?$/u.test(account)) }];
  });
  return (path) => rules.findLast(({ matches }) => matches(path))?.accounts ?? [];
}

/** As in .gitignore: a slash at the start or within ties a pattern to the top, one at the end means a folder. */
function matcherOf(pattern: string): (path: string) => boolean {
  const isTied = pattern.slice(0, -1).includes('/');
  const bare = pattern.replace(/^\//u, '').replace(/\/$/u, '');
  const start = isTied ? bare : `**/${bare}`;
  const own = pathMatcher(start, []);
  const below = pathMatcher(`${start}/**`, []);
  return (path) => (!pattern.endsWith('/') && own(path)) || below(path);
}

/** The name an owner is called by: the team, or the person. */
export function ownerName(accounts: readonly string[]): string {
  return (accounts[0] ?? '').replace(/^@(?:.*\/)?/u, '').toLowerCase();
}
