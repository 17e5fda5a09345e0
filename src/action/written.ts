import { Failure } from '../problem/failure.ts';

/**
 * Writes what the runner gave a place for.
 * @param variable the variable of the runner that names the place.
 * @throws Failure `runner-unwritable`: a full disk, or a place that is not there.
 */
export function written(what: string, variable: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw new Failure('runner-unwritable', `${what} cannot be written.`, `Look at the disk of the runner, and at the path that ${variable} names: the job needs to write there.`, cause);
  }
}
