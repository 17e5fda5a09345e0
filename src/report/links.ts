import { link, type Markdown } from './markdown.ts';
import { Bug } from '../problem/never.ts';

/** Where things of the repository stand on the hosting service. Every address is built here, none comes from a text. */
export interface Links {
  /** A file as it is in the commit that was checked, at a line counted from 1. */
  readonly file: (text: Markdown, path: string, line: number | null) => Markdown;
  readonly commit: (text: Markdown, sha: string) => Markdown;
  readonly pullRequest: (text: Markdown, number: number) => Markdown;
}

/** For readers without a hosting service: the texts alone. */
export const noLinks: Links = { file: (text) => text, commit: (text) => text, pullRequest: (text) => text };

/**
 * Links into one repository.
 * @param repository its address, `https://github.com/acme/prompts`, as the hosting service names it.
 * @param commit object id whose files are shown.
 */
export function linksTo(repository: string, commit: string): Links {
  const base = new URL(repository);
  if (!/^https?:$/u.test(base.protocol)) throw new Bug(`A repository has no page at ${base.protocol}`);
  const to = (path: string): URL => new URL(`${base.href.replace(/\/+$/u, '')}/${path}`);
  return {
    file: (text, path, line) => link(text, to(`blob/${escaped(commit)}/${path.split('/').map(escaped).join('/')}${atLine(line)}`)),
    commit: (text, sha) => link(text, to(`commit/${escaped(sha)}`)),
    pullRequest: (text, number) => link(text, to(`pull/${number}`)),
  };
}

/** Without `plain=1` the page of a Markdown file shows no lines. */
function atLine(line: number | null): string {
  return line === null ? '' : `?plain=1#L${line}`;
}

function escaped(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}
