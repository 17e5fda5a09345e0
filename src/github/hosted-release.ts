import { Failure } from '../problem/failure.ts';
import { type HostedAsset, type HostedRelease, releaseMarker } from './release-hosting.ts';
import { listOf, malformed, numberAt, optionalTextAt, textAt, valueAt } from './shape.ts';
import type { Transport } from './transport.ts';

/** A release with what it takes to write to it. */
export interface WritableRelease extends HostedRelease {
  /** Template of the address files are sent to. */
  readonly uploadsTo: string;
}

/** What stands under a tag. */
export interface Standing {
  /** The published one; else the oldest draft of ours; else a draft of someone else's. */
  readonly release: WritableRelease | null;
  /** Drafts of ours besides: two runs began at once, or an answer was lost. */
  readonly spare: readonly WritableRelease[];
  /** `false` only where the tag is needed, for a release not published yet, and there is none. */
  readonly tagExists: boolean;
}

/** Pages of 100 releases, newest first, that are searched for a draft. */
const pagesSearched = 10;

export const isOurs = (release: HostedRelease): boolean => release.body.startsWith(releaseMarker);

const textOrNothing = (data: unknown, key: string): string =>
  valueAt(data, key) === undefined ? '' : optionalTextAt(data, key);

/** A file of a release. Everything but `uploaded` is unfinished; older servers tell no digest. */
export function assetFrom(data: unknown): HostedAsset {
  return {
    id: numberAt(data, 'id'),
    name: textAt(data, 'name'),
    size: numberAt(data, 'size'),
    digest: textOrNothing(data, 'digest') || null,
    state: textAt(data, 'state') === 'uploaded' ? 'uploaded' : 'unfinished',
  };
}

/** A release as any of GitHub's answers has it. */
export function releaseFrom(data: unknown): WritableRelease {
  const draft = valueAt(data, 'draft');
  if (typeof draft !== 'boolean') throw malformed('a release that is neither draft nor published');
  return {
    id: numberAt(data, 'id'),
    tag: textAt(data, 'tag_name'),
    draft,
    body: textOrNothing(data, 'body'),
    url: textAt(data, 'html_url'),
    assets: listOf(valueAt(data, 'assets'), assetFrom),
    uploadsTo: textAt(data, 'upload_url'),
  };
}

/** A release that has to be of this tag, and a draft or not. */
export function releaseThatIs(tag: string, draft: boolean): (data: unknown) => WritableRelease {
  return (data) => {
    const release = releaseFrom(data);
    if (release.tag !== tag || release.draft !== draft) throw malformed('another release than asked for');
    return release;
  };
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null;
    throw error;
  }
}

function publishedOf(transport: Transport, tag: string): Promise<WritableRelease | null> {
  const question = {
    what: `read the release of ${tag}`,
    route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
    parameters: { tag },
  };
  return unlessMissing(transport.read(question, releaseThatIs(tag, false)));
}

/** Oldest first. GitHub tells drafts in its list only. */
async function draftsOf(transport: Transport, tag: string): Promise<readonly WritableRelease[]> {
  const found = await transport.find(
    { what: `look for a draft of ${tag}`, route: 'GET /repos/{owner}/{repo}/releases', parameters: {} },
    releaseFrom,
    pagesSearched,
    (release) => release.draft && release.tag === tag,
  );
  return found.toSorted((a, b) => a.id - b.id);
}

async function hasTag(transport: Transport, tag: string): Promise<boolean> {
  const question = {
    what: `read the tag ${tag}`,
    route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
    parameters: { ref: `tags/${tag}` },
  };
  return (await unlessMissing(transport.read(question, (data) => textAt(data, 'ref')))) === `refs/tags/${tag}`;
}

/** The release of a tag, published or still a draft. */
export async function releaseOf(transport: Transport, tag: string): Promise<WritableRelease | null> {
  const published = await publishedOf(transport, tag);
  if (published !== null) return published;
  const drafts = await draftsOf(transport, tag);
  return drafts.find(isOurs) ?? drafts[0] ?? null;
}

function releaseById(transport: Transport, { id, tag }: HostedRelease): Promise<WritableRelease | null> {
  const question = {
    what: `read the draft of ${tag}`,
    route: 'GET /repos/{owner}/{repo}/releases/{release_id}',
    parameters: { release_id: id },
  };
  return unlessMissing(transport.read(question, releaseFrom));
}

/** What stands under a tag, read for the first time: a published release ends the search. */
export async function standingOf(transport: Transport, tag: string): Promise<Standing> {
  const published = await publishedOf(transport, tag);
  if (published !== null) return { release: published, spare: [], tagExists: true };
  return standingAmong(transport, tag, null, await draftsOf(transport, tag));
}

/**
 * What stands under a tag, read again while it is made. Lists may lag behind our own writes, so the release known
 * before is read by its id, and drafts are looked for although there is a published one.
 */
export async function standingAfter(transport: Transport, tag: string, before: WritableRelease | null): Promise<Standing> {
  const named = await publishedOf(transport, tag);
  const own = before === null ? null : await releaseById(transport, before);
  const others = (await draftsOf(transport, tag)).filter(({ id }) => id !== before?.id);
  if (own === null) return standingAmong(transport, tag, named, others);
  if (!own.draft) return standingAmong(transport, tag, named ?? own, others);
  return standingAmong(transport, tag, named, [...others, own].toSorted((a, b) => a.id - b.id));
}

async function standingAmong(
  transport: Transport,
  tag: string,
  published: WritableRelease | null,
  drafts: readonly WritableRelease[],
): Promise<Standing> {
  const ours = drafts.filter(isOurs);
  if (published !== null) return { release: published, spare: ours, tagExists: true };
  const [first = drafts[0] ?? null, ...spare] = ours;
  return { release: first, spare, tagExists: await hasTag(transport, tag) };
}
