/** A program to run: its name and arguments, never words for a shell. */
export interface ProgramCall {
  readonly command: readonly [string, ...string[]];
  /** Names of environment variables that it gets besides `PATH`, `HOME` and those of the language. */
  readonly variables: readonly string[];
  /** Milliseconds until it is killed. */
  readonly timeLimit: number;
}

/** How it ended; `failed` where it did not, or could not begin. `because` is for people. */
export type ProgramAnswer =
  | { readonly is: 'ended'; readonly exitCode: number; readonly output: Uint8Array; readonly complaints: string }
  | { readonly is: 'failed'; readonly because: string };

/** Programs that a configuration names. They run with the rights of the run, so only a reviewed configuration may name them. */
export interface Programs {
  readonly run: (call: ProgramCall) => Promise<ProgramAnswer>;
}
