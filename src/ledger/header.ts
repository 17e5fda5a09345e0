import type { Checked } from '../problem/checked.ts';
import { stateViolations } from '../schema/state.ts';
import { readRecord, recordFile } from './json.ts';
import type { Channel } from './layout.ts';

/** What all shards of a state have in common: `schemas/state-header.schema.json`. */
export interface StateHeader {
  readonly schema: 'prompt-libraries/state/v1';
  readonly channel: Channel;
  /** Rises each time the state is written, from 1, and leaps when the branch is brought back; orders events and catalogs. */
  readonly sequence: number;
  /** The commit of the channel's branch that the state is true of, but for `waiting`. */
  readonly through: string;
  /** Paths of changed prompts that wait for their release, sorted: the next run looks at them again. */
  readonly waiting: readonly string[];
  /** Newest version of the library; `null` before its first release. */
  readonly library: string | null;
}

/** Path of the header within its channel. */
export const headerPath = 'state/header.json';

export function encodeHeader(header: StateHeader): string {
  return recordFile(header);
}

/** Reads a header; what is wrong are `record-invalid` problems. */
export function decodeHeader(text: string, file: string): Checked<StateHeader> {
  return readRecord(text, { file }, (value) => stateViolations('state-header', value));
}
