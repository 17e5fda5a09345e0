/** git, the network or the disk broke, or there is nothing to work on: nothing was decided. Exit code 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** Permanent name of the failure, for machines. */
  readonly code: string;
  /** What the reader can do about it. */
  readonly help: string;

  constructor(code: string, message: string, help: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.help = help;
  }
}
