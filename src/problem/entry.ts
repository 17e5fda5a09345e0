export type Severity = 'error' | 'warning' | 'notice';

/**
 * One code of the catalogue: what is wrong, why it matters, what to do.
 * Codes are permanent: once released, none is renamed or reused.
 */
export interface Entry<Args> {
  readonly severity: Severity;
  readonly says: (args: Args) => string;
  readonly why: string;
  readonly fix: (args: Args) => string;
}

/** Types a row of a catalogue by its arguments. */
export function entry<Args>(row: Entry<Args>): Entry<Args> {
  return row;
}
