import { leadsTo, outcomeOf, pushRelease, standingOf, type Delivery } from './push-release.ts';
import type { Receiver } from './receiver.ts';
import type { MadeTag } from './import-stream.ts';
import type { PushOutcome } from './remote.ts';

/** Tags refused one by one until the rest is left for another day: a rule forbids them all. */
const mostRefused = 3;

/**
 * For a receiver that refuses so many refs at once: first the branch with the tags of these names, all or nothing,
 * then the other tags in chunks.
 */
export async function pushInParts(receiver: Receiver, delivery: Delivery, first: readonly string[]): Promise<PushOutcome> {
  const names = new Set(first);
  const outcome = await pushRelease(receiver, { ...delivery, tags: delivery.tags.filter(({ name }) => names.has(name)), allTags: false });
  if (outcome.is !== 'landed') return outcome;
  const rest = await pushTagsInHalves(receiver, delivery);
  return rest.is === 'landed' ? { is: 'landed', written: outcome.written + rest.written } : rest;
}

/**
 * Pushes tags in chunks. A chunk that is refused is halved, down to single tags; one that is taken sets the length of
 * those that follow. What a refusal left undone is read from the receiver at the end.
 */
export async function pushTagsInHalves(receiver: Receiver, delivery: Delivery): Promise<PushOutcome> {
  const before = await standingOf(receiver, delivery);
  if (before.branch !== 'there') return outcomeOf(before, before, 'The branch does not have the commit of these tags.');
  let waiting = before.missing;
  let length = waiting.length;
  let taken: number | null = null;
  const refusals: string[] = [];
  while (waiting.length > 0 && refusals.length < mostRefused) {
    const chunk = waiting.slice(0, length);
    const words = await receiver.take(delivery.staging, { branch: null, tags: objectsByName(chunk), allTags: false, leadsTo: leadsTo(null, chunk) });
    if (words !== null && chunk.length > 1) {
      length = Math.ceil(chunk.length / 2);
      continue;
    }
    if (words === null) taken = chunk.length;
    else refusals.push(words);
    waiting = waiting.slice(chunk.length);
    length = taken ?? waiting.length;
  }
  return outcomeOf(before, await standingOf(receiver, delivery), refusals[0] ?? '');
}

function objectsByName(tags: readonly MadeTag[]): ReadonlyMap<string, string> {
  return new Map(tags.map(({ name, object }) => [name, object]));
}
