/** Which content a result belongs to. */
export interface Tie {
  readonly prompt: string;
  readonly digest: string;
}

/** How an exported prompt is named for a runner: `<id>@<digest>`, with `#<n>` behind it where it has several texts. */
export function labelOf({ prompt, digest }: Tie, number: number | null = null): string {
  return `${prompt}@${digest}${number === null ? '' : `#${number}`}`;
}

const pattern = /^(?<prompt>[^\s@]{1,200})@(?<digest>[0-9a-f]{64})(?:#\d{1,9})?$/u;

/** What a label says; `null` for a text that is none. */
export function tieIn(label: string): Tie | null {
  const { prompt, digest } = pattern.exec(label)?.groups ?? {};
  return prompt === undefined || digest === undefined ? null : { prompt, digest };
}
