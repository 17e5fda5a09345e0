import type { Checked } from '../../problem/checked.ts';
import type { EvidenceRecord } from '../evaluation.ts';
import type { Sample } from '../sample.ts';

/** The output of an evaluation, as it came. */
export interface OutputFile {
  /** What messages call it. */
  readonly file: string;
  readonly text: string;
}

/** What an output says: single cases, or records that are made already. */
export interface Imported {
  readonly samples: readonly Sample[];
  readonly records: readonly EvidenceRecord[];
}

/** Reads the output of one runner; whatever is not understood is a problem, never left out. */
export type Importer = (output: OutputFile) => Checked<Imported>;
