/** Why a template cannot be read or rendered. Thrown and caught inside this room: what leaves it is a problem. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  /** Ends the sentence "The template cannot be read: …". */
  readonly reason: string;
  /** UTF-16 offset into the body. */
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.reason = reason;
    this.offset = offset;
  }
}
