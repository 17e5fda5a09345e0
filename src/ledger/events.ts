import { rolloutStandings, type RolloutStanding } from '../domain/rollout-standings.ts';
import { passed, type Checked } from '../problem/checked.ts';
import { recordViolations } from '../schema/records.ts';
import { readRecordLines } from './json.ts';
import { monthOf } from './layout.ts';
import { snapshotAfter, type EventKind, type Snapshot } from './snapshot.ts';

/** Something that happened to a prompt, and where the prompt stands after it: `schemas/event.schema.json`. */
export interface LedgerEvent extends Snapshot {
  /** When it was decided, seconds since 1970 UTC; for a release the date of its source. */
  readonly at: number;
  /** The writing of the state it belongs to (header.ts): orders events whatever their dates say. */
  readonly sequence: number;
  readonly kind: EventKind;
  /** Names the decision, however often it is carried out. */
  readonly key: string;
  readonly prompt: string;
  /** Of `renamed` the id it has now, of `continued` the id it had, of `removed` its replacement; otherwise `null`. */
  readonly other: string | null;
  readonly environment: string;
  /** Who decided it; `null` where no person did. */
  readonly actor: string | null;
  /** Why, as a person wrote it; `null` where nobody did. */
  readonly reason: string | null;
  /** Where its rollout stands after it, where it is about one. */
  readonly rollout?: EventRollout;
}

/** Where a rollout stands after an event. */
export interface EventRollout {
  readonly candidate: string;
  readonly standing: RolloutStanding;
  /** `null` before the first phase. */
  readonly phase: string | null;
  /** Basis points. */
  readonly weight: number;
  /** Why it was decided, in words and numbers. */
  readonly because: string;
}

/** What the events of one run or tick have in common. */
export interface Occasion {
  readonly at: number;
  readonly sequence: number;
  /** What decided them, the same when it is tried again: a library version, or the name of a rollout's decision. */
  readonly decision: string;
  readonly environment: string;
  readonly actor: string | null;
  readonly reason: string | null;
}

/** What happens to one prompt. */
export interface Happening {
  readonly kind: EventKind;
  readonly prompt: string;
  /** The version it is about, where it is about one. */
  readonly version: string | null;
  readonly other: string | null;
  readonly rollout?: EventRollout;
}

/** The event of what happens to a prompt that stood at `was`. */
export function eventOf({ kind, prompt, version: about, other, rollout }: Happening, was: Snapshot, occasion: Occasion): LedgerEvent {
  const { at, sequence, decision, environment, actor, reason } = occasion;
  const key = [decision, environment, prompt, kind].join('/');
  const { version, stable, status } = snapshotAfter(was, kind, about);
  return { at, sequence, kind, key, prompt, other, version, stable, status, environment, actor, reason, ...(rollout === undefined ? {} : { rollout }) };
}

/** Path of the log that holds the events of a time, within its channel. */
export function eventsPath(at: number): string {
  return `events/${monthOf(at)}.ndjson`;
}

/** An event as a line with its LF; keys always in this order. */
export function encodeEvent(event: LedgerEvent): string {
  const { at, sequence, kind, key, prompt, other, version, stable, status, environment, actor, reason, rollout } = event;
  return `${JSON.stringify({ at, sequence, kind, key, prompt, other, version, stable, status, environment, actor, reason, rollout: inOrder(rollout) })}\n`;
}

function inOrder(rollout: EventRollout | undefined): EventRollout | undefined {
  if (rollout === undefined) return undefined;
  const { candidate, standing, phase, weight, because } = rollout;
  return { candidate, standing, phase, weight, because };
}

/** Reads a log; a damaged line is a problem with its place, and then there is no value. */
export function decodeEvents(text: string, file: string): Checked<readonly LedgerEvent[]> {
  return readRecordLines(text, file, (value) => recordViolations('event', value));
}

/**
 * A log with events added. Its earlier bytes stay as they are; an event whose key it has is left out, so that a run that
 * is tried again adds nothing.
 */
export function appendEvents(text: string, events: readonly LedgerEvent[], file: string): Checked<string> {
  const earlier = decodeEvents(text, file);
  if (!earlier.ok) return earlier;
  const keys = new Set(earlier.value.map(({ key }) => key));
  const added = events.filter(({ key }) => !keys.has(key) && keys.add(key));
  return passed(text + added.map(encodeEvent).join(''));
}

/**
 * Where each prompt of an environment stands after the events, by id.
 * @param events of any number of logs, each in its own order.
 */
export function fold(events: readonly LedgerEvent[], environment: string): ReadonlyMap<string, Snapshot> {
  const snapshots = new Map<string, Snapshot>();
  for (const { prompt, version, stable, status, ...event } of events.toSorted((a, b) => a.sequence - b.sequence)) {
    if (event.environment === environment) snapshots.set(prompt, { version, stable, status });
  }
  return snapshots;
}

/** Rollouts of an environment that are under way after the events, by prompt: what `rollouts.json` says. */
export function foldRollouts(events: readonly LedgerEvent[], environment: string): ReadonlyMap<string, EventRollout> {
  const rollouts = new Map<string, EventRollout>();
  for (const { prompt, rollout, environment: where } of events.toSorted((a, b) => a.sequence - b.sequence)) {
    if (where !== environment || rollout === undefined) continue;
    if (rolloutStandings[rollout.standing].active) rollouts.set(prompt, rollout);
    else rollouts.delete(prompt);
  }
  return rollouts;
}
