/** A bug of ours, never the user's: exit code 70. */
export class Bug extends Error {
  override readonly name = 'Bug';
}

/** For the branch of a `switch` that cannot be reached. */
export function never(value: never): never {
  throw new Bug(`This value has no place here: ${String(value)}`);
}
