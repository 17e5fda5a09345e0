import type { Catalog, CatalogPrompt } from '../catalog/catalog.ts';
import type { LockedPrompt, WrittenLock } from '../catalog/lock.ts';
import { isInRange, productionOf } from '../catalog/resolve.ts';
import { asksOf } from '../domain/deprecation-phases.ts';
import { nearestName } from '../domain/nearest.ts';
import { dayOf } from '../library/days.ts';
import { deprecationStanding, whenItGoes } from '../library/deprecation-standing.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** What a lock is judged by. */
export interface LockFacts {
  readonly written: WrittenLock;
  /** The catalog of each library that the lock names, by its address or path. */
  readonly catalogs: ReadonlyMap<string, Catalog>;
  /** Ids that the lock had before the change; those that are not among them are new. */
  readonly before: ReadonlySet<string>;
  readonly now: Date;
}

/** What is wrong with the prompts of a lock: not as they were released, gone, or going. */
export function lockProblems(facts: LockFacts): readonly Problem[] {
  return [...facts.written.lock].flatMap(([id, locked]) => {
    const catalog = facts.catalogs.get(locked.library);
    return catalog === undefined ? [] : [...lockedWrongly(id, locked, catalog, facts)];
  });
}

function* lockedWrongly(id: string, locked: LockedPrompt, catalog: Catalog, facts: LockFacts): Iterable<Problem> {
  const production = productionOf(catalog);
  const about = { place: facts.written.placeOf(id), prompt: id };
  const prompt = production?.prompts.get(id);
  const tombstone = production?.removed.get(id);
  const now = production?.redirects.get(id);
  if (prompt !== undefined) yield* judged(id, locked, prompt, facts);
  else if (tombstone !== undefined) yield problem('lock-prompt-removed', { id, on: dayOf(new Date(tombstone.at * 1000)), replacement: tombstone.replacement }, about);
  else if (now === undefined) yield problem('lock-prompt-unknown', { id, meant: nearestName(id, production?.prompts.keys() ?? []) }, about);
  else {
    yield problem('lock-prompt-renamed', { id, to: now }, about);
    const renamed = production?.prompts.get(now);
    if (renamed !== undefined) yield* judged(id, locked, renamed, facts);
  }
}

function* judged(id: string, locked: LockedPrompt, prompt: CatalogPrompt, { written, before, now }: LockFacts): Iterable<Problem> {
  const at = (key: keyof LockedPrompt): { readonly place: Problem['place']; readonly prompt: string } => ({ place: written.placeOf(id, key), prompt: id });
  const { range, version, digest, tag } = locked;
  const released = prompt.versions.get(version);
  if (released === undefined) yield problem('lock-version-unknown', { id, version, versions: [...prompt.versions.keys()] }, at('version'));
  else if (released.digest !== digest) yield problem('lock-digest-differs', { id, version, locked: digest, released: released.digest }, at('digest'));
  else if (released.tag !== tag) yield problem('lock-invalid', { key: `prompts.${id}.tag`, reason: released.tag === null ? 'must be null: the version has no tag' : `must be ${released.tag}` }, at('tag'));
  if (released !== undefined && isInRange(prompt, version, range) !== true) yield problem('lock-range-unmet', { id, range, version }, at('range'));
  yield* going(id, prompt, before.has(id), now, at('version'));
}

function* going(id: string, { deprecation }: CatalogPrompt, isOld: boolean, now: Date, about: { readonly place: Problem['place']; readonly prompt: string }): Iterable<Problem> {
  if (deprecation === null) return;
  const { phase, daysLeft } = deprecationStanding(deprecation, now);
  const asks = asksOf(phase);
  const answer = isOld ? asks.locked : asks.newlyLocked;
  const args = { id, goes: whenItGoes(deprecation.removal, daysLeft), replacement: deprecation.replacement };
  if (answer === 'told') yield problem('lock-deprecated', args, about);
  if (answer === 'refused') yield problem(asks.locked === 'refused' ? 'lock-removal-near' : 'lock-newly-deprecated', args, about);
}
