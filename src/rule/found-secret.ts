/** What looks like a secret: UTF-16 offsets in the text as written, the end excluded. The secret itself is kept nowhere. */
export interface FoundSecret {
  readonly from: number;
  readonly to: number;
  /** What it opens, in words. */
  readonly kind: string;
}
