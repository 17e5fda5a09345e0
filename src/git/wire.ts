import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../problem/failure.ts';
import { git, type GitPlace } from './git-command.ts';
import { refListing, type Refs } from './ref-listing.ts';

/** How another repository is reached. */
export interface Wire {
  /** Repository of our own that what is fetched goes to; its environment holds the token, where there is one. */
  readonly place: GitPlace;
  readonly address: string;
  /** Whether only the token may open the remote, and no credential this machine has stored. */
  readonly byToken: boolean;
}

/** A name nobody configures, so that no setting of the machine for a remote counts. */
const remoteName = 'prompt-libraries-wire';
/** Ten minutes: a first fetch of a large history over a slow network. */
const networkTimeLimit = 600_000;

/** Of a clone whose objects are borrowed, the refs the remote may know: one that has 100,000 tags would name them all. */
const publishedOnly = { 'core.alternateRefsPrefixes': 'refs/remotes/origin/ refs/heads/' } as const;

/** What every call over the wire is told. */
export function wireCall({ byToken }: Pick<Wire, 'byToken'>): { readonly settings: Readonly<Record<string, string>>; readonly timeLimit: number } {
  return { settings: byToken ? { 'credential.helper': '', 'core.askPass': '' } : {}, timeLimit: networkTimeLimit };
}

/** All branches and tags of the remote, by one `ls-remote`. `Failure` `git-remote-unreachable`. */
export async function askRefs(wire: Wire): Promise<Refs> {
  return refListing(await listedRefs(wire));
}

/** The same for who asks again and again: refs that stayed as they were are not read anew, however many they are. */
export function refsAsker(wire: Wire): () => Promise<Refs> {
  let last: { readonly listing: Buffer; readonly refs: Refs } | null = null;
  return async () => {
    const listing = await listedRefs(wire);
    if (last === null || !last.listing.equals(listing)) last = { listing, refs: refListing(listing) };
    return last.refs;
  };
}

async function listedRefs(wire: Wire): Promise<Buffer> {
  const listing = await listed(wire);
  return listing.length > 0 || !/^https?:/i.test(wire.address) ? listing : await listedByGit(wire);
}

async function listed({ place, address, ...wire }: Wire): Promise<Buffer> {
  return (await git(place, ['ls-remote', '--quiet', '--heads', '--tags', address], wireCall(wire)).catch(unreachable({ address }))).output;
}

/**
 * Asks once more where nothing was told: git takes any page with status 200 for a repository without refs. Its record
 * of events tells whether a server answered in git's protocol.
 */
async function listedByGit(wire: Wire): Promise<Buffer> {
  const events = join(wire.place.folder, 'events');
  const environment = { ...wire.place.environment, GIT_TRACE2_EVENT: events };
  const listing = await listed({ ...wire, place: { ...wire.place, environment } });
  const told = await readFile(events, 'utf8').catch(() => '');
  await rm(events, { force: true });
  if (told.includes('"negotiated-version"')) return listing;
  throw new Failure('git-remote-unreachable', `${wire.address} did not answer as a git server does.`, 'Check the address, and whether a proxy or a sign-in page answers in its place.');
}

/**
 * Fetches objects by one `fetch --stdin`. `history`: with all they reach but the contents of files; a want may name a
 * ref of ours to keep it by (`+<id>:<ref>`). `alone`: each by itself, nothing being said of what is there.
 * `Failure` `git-remote-unreachable`.
 *
 * That objects may be missing is told to this call alone. So a reader of the repository is told of a missing blob that
 * it is missing, and no version of git goes and gets it, one request each.
 */
export async function fetchObjects(wire: Wire, wants: readonly string[], how: 'history' | 'alone'): Promise<void> {
  if (wants.length === 0) return;
  const { settings, timeLimit } = wireCall(wire);
  const partial = { [`remote.${remoteName}.url`]: wire.address, [`remote.${remoteName}.promisor`]: 'true', [`remote.${remoteName}.partialclonefilter`]: 'blob:none' };
  const negotiation: Record<string, string> = how === 'alone' ? { 'fetch.negotiationAlgorithm': 'noop' } : {};
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--no-prune', '--no-recurse-submodules'];
  const call = { input: `${wants.join('\n')}\n`, settings: { ...settings, ...partial, ...negotiation, ...publishedOnly }, timeLimit };
  const place = { ...wire.place, environment: { ...wire.place.environment, GIT_NO_LAZY_FETCH: '1' } };
  await git(place, ['fetch', ...quiet, '--filter=blob:none', '--stdin', remoteName], call).catch(unreachable(wire));
}

function unreachable({ address }: Pick<Wire, 'address'>): (reason: unknown) => never {
  return (reason) => {
    if (!(reason instanceof Failure) || reason.code !== 'git-failed') throw reason;
    throw new Failure('git-remote-unreachable', `${address} could not be read: ${reason.message}`, 'Check the address, the network, and that the token may read the contents of the repository.', reason);
  };
}
