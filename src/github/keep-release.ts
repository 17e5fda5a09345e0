import { createHash } from 'node:crypto';
import { Failure } from '../problem/failure.ts';
import { Bug } from '../problem/never.ts';
import { standingAfter, standingOf } from './hosted-release.ts';
import { type KeptRelease, longestReleaseBody, releaseMarker, type ReleaseOutcome } from './release-hosting.ts';
import { type Known, nextStep, type WantedAsset, type WantedRelease } from './release-step.ts';
import { knownAfter, type Writing, type WritingStep } from './release-writes.ts';
import { mayHaveHappened, type Patience, type Transport } from './transport.ts';

const mayNotRelease =
  'Give the job the permission contents: write. If it has it: GitHub refuses to release a tag whose commit changes files ' +
  'in .github/workflows against the default branch, unless the token may also write workflows. Then release from the ' +
  'default branch, or with the token of a GitHub App that has contents: write and workflows: write.';

/** Letters, digits, `.`, `_`, `-`, no dot at either end: what GitHub leaves of a name. */
const lastingName = /^[\w-](?:[\w.-]*[\w-])?$/u;

function wantedFrom(kept: KeptRelease): WantedRelease {
  if (kept.body.length > longestReleaseBody) {
    throw new Failure(
      'github-release-too-long',
      `The text of the release has ${kept.body.length} characters; there is room for ${longestReleaseBody}.`,
      'Shorten the text: the whole changelog stands in the repository.',
    );
  }
  const names = new Set(kept.assets.map(({ name }) => name));
  if (names.size !== kept.assets.length || !kept.assets.every(({ name }) => lastingName.test(name))) {
    throw new Bug('The files of a release have names of their own that GitHub leaves as they are.');
  }
  const withDigest = (asset: KeptRelease['assets'][number]): WantedAsset => ({
    ...asset,
    digest: `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}`,
  });
  return { ...kept, body: `${releaseMarker}\n${kept.body}`, assets: kept.assets.map(withDigest) };
}

function missingTag(tag: string): Failure {
  return new Failure(
    'github-tag-missing',
    `There is no tag ${tag} to release.`,
    'Push the tag first: GitHub would make it at the tip of the default branch, whatever stands there.',
  );
}

/** A 404 on a write: what was written to is gone meanwhile, or the token may not write and must not know. */
const mayBeHidden = 'github-not-found';

/** Whether to look again after a write that failed. There is nothing a new draft could have vanished from. */
function maySettle(error: Failure, step: WritingStep): boolean {
  if (error.code === mayBeHidden) return step.do !== 'draft';
  return error.code === 'github-already-exists' || mayHaveHappened(error);
}

function lastWord(error: Failure): Failure {
  if (error.code !== mayBeHidden) return error;
  return new Failure('github-release-refused', error.message, mayNotRelease, error);
}

/** Each file and the release itself may be written, cleared and written again; beyond, someone works against us. */
const mostWrites = (wanted: WantedRelease): number => 4 * (wanted.assets.length + 2);

function unsettled(tag: string): Failure {
  return new Failure(
    'github-release-unsettled',
    `The release of ${tag} kept changing while it was made.`,
    'Another run may be making the same release. Run again when it has ended.',
  );
}

interface Making {
  readonly writing: Writing;
  readonly patience: Patience;
  readonly wanted: WantedRelease;
}

async function lookAgain({ writing, wanted }: Making, known: Known): Promise<Known> {
  return { ...(await standingAfter(writing.transport, wanted.tag, known.release)), fresh: true };
}

/** How often a step failed, and how it did last. */
interface Trouble {
  readonly times: number;
  readonly last: Failure;
}

/** The same step on the same file or release, whatever number it has after another try. */
const nameOf = (step: WritingStep): string => ('asset' in step ? `${step.do} ${step.asset.name}` : step.do);

/** Does a step, or pauses and looks what became of it. Remembers the trouble of every step; throws when it is too much. */
async function attempt(making: Making, known: Known, step: WritingStep, troubles: Map<string, Trouble>): Promise<Known> {
  const { writing, patience, wanted } = making;
  const { times, last } = troubles.get(nameOf(step)) ?? { times: 0, last: null };
  if (last !== null && times >= patience.pauses.length) throw lastWord(last);
  try {
    return await knownAfter(writing, wanted, known, step);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (!maySettle(error, step)) throw lastWord(error);
    troubles.set(nameOf(step), { times: times + 1, last: error });
    await patience.sleep(patience.pauses[times] ?? 0);
    return lookAgain(making, known);
  }
}

/** Looks, then writes step by step; after a write that failed it looks again before any further write. */
async function settle(making: Making): Promise<ReleaseOutcome> {
  const { writing, wanted } = making;
  const troubles = new Map<string, Trouble>();
  let known: Known = { ...(await standingOf(writing.transport, wanted.tag)), fresh: true };
  let writes = 0;
  for (;;) {
    const step = nextStep(wanted, known);
    if (step.do === 'miss-tag') throw missingTag(wanted.tag);
    if (step.do === 'stop') return writes > 0 && step.with.is === 'unchanged' ? { ...step.with, is: 'published' } : step.with;
    if (step.do === 'look') {
      known = await lookAgain(making, known);
      continue;
    }
    if (writes === mostWrites(wanted)) throw unsettled(wanted.tag);
    writes += 1;
    known = await attempt(making, known, step, troubles);
  }
}

/** Keeps one release per tag; see the port. */
export async function keepRelease(
  transport: Transport,
  patience: Patience,
  apiUrl: string,
  kept: KeptRelease,
): Promise<ReleaseOutcome> {
  const wanted = wantedFrom(kept);
  try {
    return await settle({ writing: { transport, apiUrl }, patience, wanted });
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'github-forbidden') throw error;
    return { is: 'forbidden', because: error.message, help: mayNotRelease };
  }
}
