/** What the records say about the newest release of a prompt. */
export interface Released {
  readonly version: string;
  /** Content digest of the released version. */
  readonly digest: string;
  readonly path: string;
}
