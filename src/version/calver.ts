import { versionSchemes } from '../domain/version-schemes.ts';
import { Bug } from '../problem/never.ts';
import type { Scheme, VersionFacts } from './scheme.ts';

/**
 * The UTC day of the source commit, `YYYY.MM.DD`, and a revision from 1 where the day has a version already.
 * Never below the current version: a source older than that gets the next revision of the current day.
 */
export const calver: Scheme = {
  name: 'calver',
  example: versionSchemes.calver.example,
  accepts: (text) => read(text) !== null,
  compare(a, b) {
    const [left, right] = [accepted(a), accepted(b)];
    if (left.day !== right.day) return left.day < right.day ? -1 : 1;
    return left.revision - right.revision;
  },
  first: (facts) => firstFree({ day: dayOf(facts.committedAt), revision: 0 }, facts),
  next(current, impact, facts) {
    const last = accepted(current);
    if (impact === 'none') return current;
    const day = dayOf(facts.committedAt);
    return firstFree(day > last.day ? { day, revision: 0 } : { day: last.day, revision: last.revision + 1 }, facts);
  },
};

interface Dated {
  /** `YYYY.MM.DD`: its order as text is that of the days. */
  readonly day: string;
  /** 0 for the first version of a day, which shows none. */
  readonly revision: number;
}

function read(text: string): Dated | null {
  const [, day = '', revision = '0'] = /^(\d{4}\.\d{2}\.\d{2})(?:\.([1-9]\d{0,8}))?$/u.exec(text) ?? [];
  return isDay(day) ? { day, revision: Number(revision) } : null;
}

/** Whether the calendar has the day: 2026.02.29 is none. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day.replaceAll('.', '-')}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time / 1000) === day;
}

function accepted(text: string): Dated {
  const version = read(text);
  if (version === null) throw new Bug(`No calver version: ${text}`);
  return version;
}

function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new Bug(`No year of four digits: ${seconds} seconds since 1970`);
  return date.toISOString().slice(0, 10).replaceAll('-', '.');
}

function firstFree({ day, revision }: Dated, facts: VersionFacts): string {
  for (let number = revision; ; number += 1) {
    const version = number === 0 ? day : `${day}.${number}`;
    if (!facts.taken(version)) return version;
  }
}
