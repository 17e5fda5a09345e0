import { Failure } from '../../problem/failure.ts';

const written = /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?<zone>Z|[+-]\d{2}:\d{2})?)?$/u;

/**
 * A time as a person writes it, in seconds since 1970 UTC. Without a zone it is UTC; a day alone means its last second.
 * @throws Failure `time-invalid`
 */
export function timeGiven(text: string): number {
  const { day, time, zone } = written.exec(text)?.groups ?? {};
  const milliseconds = day === undefined ? Number.NaN : Date.parse(`${day}T${time ?? '23:59:59'}${zone ?? 'Z'}`);
  // A day that is on no calendar would be taken for one of the next month.
  const isReal = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
  if (!Number.isNaN(milliseconds) && isReal) return Math.floor(milliseconds / 1000);
  throw new Failure('time-invalid', `${text === '' ? "''" : text} is no time.`, 'Write a day, 2026-11-23, or a time: 2026-11-23T14:30Z');
}
